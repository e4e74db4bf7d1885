import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sen } from '@/lib/realisasi/rupiah'
import { bacaSkala, putuskanSkala, skalaTerbuka, type PersenTertulis, type Skala } from './skala'

const tertulis = (angka: number, lain: Partial<PersenTertulis> = {}): PersenTertulis => {
  const teks = String(angka)
  return { nomor: 2, teks: teks.replace('.', ','), angka, desimal: teks.split('.')[1]?.length ?? 0, bertanda: false, pagu: null, realisasi: null, ...lain }
}
const rupiah = (persen: number): Partial<PersenTertulis> => ({ pagu: sen(10_000_000n), realisasi: sen(BigInt(Math.round(persen * 100_000))) })

describe('the scale of percentages without a sign', () => {
  it('is not asked where nothing can be meant two ways', () => {
    expect(skalaTerbuka(putuskanSkala([], null))).toBe(false)
    expect(putuskanSkala([tertulis(38.28), tertulis(0)], null)).toMatchObject({ skala: 'poin', tanya: null, bukti: null })
    expect(skalaTerbuka(putuskanSkala([tertulis(0.38, { bertanda: true })], null))).toBe(false)
  })
  it('of the first months of a year is asked too: 0,9 and 1,8 may be either', () => {
    expect(skalaTerbuka(putuskanSkala([tertulis(0.9), tertulis(1.8)], null))).toBe(true)
    expect(skalaTerbuka(putuskanSkala([tertulis(1)], null))).toBe(true)
  })
  it('is proven by rupiah, whichever it is', () => {
    fc.assert(fc.property(fc.integer({ min: 300, max: 10_000 }), fc.constantFrom<Skala>('poin', 'pecahan'), (ratusan, skala) => {
      // more than a point apart in both scales, so that the rupiah fit one of them alone
      const satu = tertulis(ratusan / 10_000, rupiah(skala === 'poin' ? ratusan / 10_000 : ratusan / 100))
      const putusan = putuskanSkala([satu, tertulis(0.5)], null)
      expect(putusan).toMatchObject({ skala, tanya: null })
      const dibaca = bacaSkala(satu, putusan)
      expect(dibaca).toBe(Math.round(skala === 'pecahan' ? ratusan : ratusan / 100))
    }))
  })
  it('an answer counts only where it was asked', () => expect(putuskanSkala([tertulis(38.28), tertulis(0.5)], 'pecahan').skala).toBe('poin'))
  it('a value above 1.000 % is no percentage', () => expect(bacaSkala(tertulis(51_200), putuskanSkala([tertulis(51_200)], null))).toMatchObject({ pesan: expect.stringContaining('rupiah') }))
})
