import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { angkaRasio, bandingkanPersen, bandingkanRasio, bulatkanPersen, kurangiRasio, rasio, samaRasio, tiada } from './rasio'
import { pecahan, sifat } from './uji/pembangkit'

const arbRasio = fc.tuple(fc.bigInt(), fc.bigInt({ min: 1n })).map(([a, b]) => pecahan(a, b))

describe('rasio', () => {
  test('division by nothing is n/a with its reason, never 0 or 100 %', () => {
    expect(rasio(0n, 0n, 'Pagu nol')).toEqual({ ada: false, alasan: 'Pagu nol' })
    expect(rasio(5n, 0n, 'Pagu nol')).toEqual({ ada: false, alasan: 'Pagu nol' })
    expect(bulatkanPersen(tiada('Pagu nol'))).toBeNull()
  })

  test('is a number in a cell, however long its terms are', () => {
    expect([angkaRasio(pecahan(1n, 3n)), angkaRasio(pecahan(-1n, 8n), 100)]).toEqual([1 / 3, -12.5])
    for (const digit of [250n, 308n, 309n, 2000n]) expect(angkaRasio(pecahan(-2n * 10n ** digit, 3n * 10n ** digit), 100)).toBeCloseTo(-200 / 3, 10)
    expect(angkaRasio(pecahan(1n, 10n ** 400n))).toBe(0)
  })

  test('keeps the sign in the numerator', () => {
    expect(rasio(1n, -2n, '')).toEqual({ ada: true, pembilang: -1n, penyebut: 2n })
    expect(rasio(3n, -1n, '')).toEqual({ ada: true, pembilang: -3n, penyebut: 1n })
  })

  test.each([
    [1n, 3n, 3333], [2n, 3n, 6667], [1n, 1n, 10000], [0n, 9n, 0],
    [12345n, 1000000n, 123], [12350n, 1000000n, 124], [-12350n, 1000000n, -124], [3n, 1n, 30000],
  ])('%s/%s rounds once to %s hundredths of a percent', (a, b, expected) => {
    expect(bulatkanPersen(pecahan(a, b))).toBe(expected)
  })

  test('rounds to other decimals when asked', () => {
    expect(bulatkanPersen(pecahan(2n, 3n), 0)).toBe(67)
    expect(bulatkanPersen(pecahan(2n, 3n), 1)).toBe(667)
  })

  test('compares where a float cannot tell the difference', () => {
    const almost = pecahan(10n ** 30n - 1n, 10n ** 30n)
    expect(bandingkanRasio(almost, pecahan(1n, 1n))).toBe(-1)
    expect(bandingkanPersen(almost, 100)).toBe(-1)
    expect(bandingkanPersen(pecahan(65n, 100n), 65)).toBe(0)
    expect(bandingkanPersen(pecahan(10n ** 30n + 1n, 10n ** 30n), 100)).toBe(1)
  })

  test('equal values are equal whatever the fraction; n/a equals n/a of the same reason', () => {
    expect(samaRasio(pecahan(1n, 2n), pecahan(50n, 100n))).toBe(true)
    expect(samaRasio(pecahan(1n, 2n), tiada('x'))).toBe(false)
    expect(samaRasio(tiada('x'), tiada('x'))).toBe(true)
    expect(samaRasio(tiada('x'), tiada('y'))).toBe(false)
  })

  test('n/a passes through a subtraction', () => {
    expect(kurangiRasio(tiada('x'), pecahan(1n, 2n))).toEqual(tiada('x'))
    expect(kurangiRasio(pecahan(1n, 2n), tiada('y'))).toEqual(tiada('y'))
  })

  test('a - b is 0 exactly when a = b, has the sign of the comparison, and turns round with it', () => {
    sifat(fc.tuple(arbRasio, arbRasio), ([a, b]) => {
      const difference = kurangiRasio(a, b)
      if (!difference.ada) throw new Error('n/a')
      const sign = difference.pembilang > 0n ? 1 : difference.pembilang < 0n ? -1 : 0
      expect(sign).toBe(bandingkanRasio(a, b))
      expect(bandingkanRasio(b, a) + bandingkanRasio(a, b)).toBe(0)
      expect(samaRasio(kurangiRasio(difference, a), pecahan(-b.pembilang, b.penyebut))).toBe(true)
    })
  })
})
