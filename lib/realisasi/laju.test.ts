import { describe, expect, test } from 'vitest'
import { deretRealisasi, lajuTerbaik, lajuTerkini } from './laju'
import { sen, type Sen } from './rupiah'
import { posisi } from './uji/pembangkit'

const deret = (...values: (number | null)[]): (Sen | null)[] =>
  values.map((value) => (value === null ? null : sen(BigInt(value))))

describe('laju', () => {
  test('the mean of the last three months', () => {
    expect(lajuTerkini(deret(10, 20, 30, 60, 90, 120), 6)).toBe(30n)
    expect(lajuTerkini(deret(10, 20, 30, 60, 90, 120), 5)).toBe(23n)
  })

  test('early in the year the window is what there is of it', () => {
    expect(lajuTerkini(deret(10, 30), 1)).toBe(10n)
    expect(lajuTerkini(deret(10, 30), 2)).toBe(15n)
    expect(lajuTerbaik(deret(10, 30), 2)).toBe(15n)
    expect(lajuTerkini(deret(10, 20, 60), 3)).toBe(20n)
  })

  test('the best window of the year so far', () => {
    expect(lajuTerbaik(deret(0, 0, 90, 90, 90, 96), 6)).toBe(30n)
    expect(lajuTerbaik(deret(0, 0, 90, 90, 90, 96), 3)).toBe(30n)
  })

  test('what was never entered gives no pace', () => {
    expect(lajuTerkini(deret(null, null, null), 3)).toBeNull()
    expect(lajuTerkini(deret(null, 10, 20, 30), 4)).toBeNull()
    expect(lajuTerkini(deret(null, 10, 20, 30), 3)).toBe(7n)
    expect(lajuTerbaik([], 6)).toBeNull()
  })

  test('a net correction gives a negative pace', () => {
    expect(lajuTerkini(deret(90, 90, 90, 60), 4)).toBe(-10n)
  })

  test('reads positions by month in any order', () => {
    const values = deretRealisasi([
      posisi({ kunci: '2', realisasi: sen(20n) }), posisi({ kunci: '1', realisasi: sen(10n) }),
      posisi({ kunci: '3', realisasi: null }),
    ])
    expect(values).toHaveLength(12)
    expect(values.slice(0, 4)).toEqual([10n, 20n, null, null])
    expect(() => deretRealisasi([posisi({ kunci: 'kabupaten' })])).toThrow(RangeError)
  })
})
