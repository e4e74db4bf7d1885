import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bagiSetengahKeAtas } from './pembulatan'
import { sifat } from './uji/pembangkit'

describe('bagiSetengahKeAtas', () => {
  test.each([
    [5n, 2n, 3n], [-5n, 2n, -3n], [5n, -2n, -3n], [-5n, -2n, 3n],
    [4n, 3n, 1n], [-4n, 3n, -1n], [0n, 7n, 0n], [1n, 2n, 1n], [-1n, 2n, -1n], [49n, 100n, 0n], [50n, 100n, 1n],
  ])('%s / %s = %s', (a, b, expected) => {
    expect(bagiSetengahKeAtas(a, b)).toBe(expected)
  })

  test('refuses division by nothing', () => {
    expect(() => bagiSetengahKeAtas(1n, 0n)).toThrow(RangeError)
  })

  test('is never further than a half from the exact quotient, and mirrors its sign', () => {
    sifat(fc.tuple(fc.bigInt(), fc.bigInt({ min: 1n })), ([a, b]) => {
      const rounded = bagiSetengahKeAtas(a, b)
      const error = 2n * (rounded * b - a)
      expect(error <= b && error >= -b).toBe(true)
      expect(bagiSetengahKeAtas(-a, b)).toBe(-rounded)
    })
  })
})
