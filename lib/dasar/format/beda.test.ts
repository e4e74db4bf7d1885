import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { rasio, tiada } from '@/lib/realisasi/rasio'
import { persen } from './angka'
import { beda } from './beda'

const r = (a: bigint, b: bigint) => rasio(a, b, 'nol')
/** The hundredths that a reader sees in "−1.234,56% / poin". */
const baca = (teks: string): bigint => {
  const angka = BigInt(teks.replace(/[^\d]/g, ''))
  return teks.includes('−') ? -angka : angka
}

describe('a difference beside its two terms', () => {
  it('is the difference of what is printed, not of what lies behind it', () => {
    // 38,276 % and 53,284 %: exactly −15,008, but 38,28 − 53,28 = −15,00
    expect(beda(r(38_276n, 100_000n), r(53_284n, 100_000n))).toEqual({ poin: '−15,00 poin', mutlak: '15,00 poin', arah: 'tertinggal' })
  })

  it('for any two ratios: first − second = difference, as a reader would check it', () => {
    // up to 10^11 times the whole: a percentage is rounded to hundredths exactly to 2^53 of them, see bulatkanPersen
    const arb = fc.tuple(fc.bigInt({ min: -(10n ** 9n), max: 10n ** 11n }), fc.bigInt({ min: 1n, max: 10n ** 12n }))
    fc.assert(fc.property(arb, arb, ([a, b], [c, d]) => {
      const [nilai, target] = [r(a, b), r(c, d)]
      const hasil = beda(nilai, target)
      const dibaca = baca(persen(nilai)) - baca(persen(target))
      if (hasil?.poin === 'kurang dari 0,01 poin') expect(dibaca).toBe(0n)
      else expect(baca(hasil?.poin ?? '')).toBe(dibaca)
      if (hasil?.arah === 'tertinggal') expect(dibaca <= 0n).toBe(true)
      if (hasil?.arah === 'mendahului') expect(dibaca >= 0n).toBe(true)
    }))
  })

  it('too small to print keeps its direction; equal is exact; n/a is none', () => {
    expect(beda(r(1_000_001n, 1_000_000n), r(1n, 1n))).toEqual({ poin: 'kurang dari 0,01 poin', mutlak: 'kurang dari 0,01 poin', arah: 'mendahului' })
    expect(beda(r(2n, 4n), r(1n, 2n))).toEqual({ poin: '0,00 poin', mutlak: '0,00 poin', arah: 'tepat' })
    expect(beda(tiada('x'), r(1n, 2n))).toBeNull()
  })
})
