import { describe, expect, test } from 'vitest'
import { akhirBulan, BULAN, isBulan, jumlahHari, sisaBulan, triwulan } from './bulan'

describe('bulan', () => {
  test('twelve months, four quarters of three', () => {
    expect(BULAN).toHaveLength(12)
    expect(BULAN[5]).toBe('Juni')
    expect(BULAN.map((_, index) => triwulan(index + 1))).toEqual([1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4])
  })

  test.each([
    [2023, 6, '2023-06-30'], [2023, 7, '2023-07-31'], [2023, 2, '2023-02-28'], [2024, 2, '2024-02-29'],
    [2000, 2, '2000-02-29'], [2100, 2, '2100-02-28'], [2023, 12, '2023-12-31'],
  ])('%i-%i ends on %s', (tahun, bulan, expected) => {
    expect(akhirBulan(tahun, bulan)).toBe(expected)
  })

  test('a year has 365 or 366 days', () => {
    const days = (tahun: number) => BULAN.reduce((total, _, index) => total + jumlahHari(tahun, index + 1), 0)
    expect([2022, 2023, 2024, 2025].map(days)).toEqual([365, 365, 366, 365])
  })

  test('months left', () => {
    expect(sisaBulan(6)).toBe(6)
    expect(sisaBulan(12)).toBe(0)
  })

  test.each([0, 13, -1, 1.5, Number.NaN])('refuses month %s', (bulan) => {
    expect(isBulan(bulan)).toBe(false)
    expect(() => triwulan(bulan)).toThrow(RangeError)
    expect(() => akhirBulan(2023, bulan)).toThrow(RangeError)
    expect(() => sisaBulan(bulan)).toThrow(RangeError)
  })
})
