import { describe, expect, it } from 'vitest'
import { sen } from '@/lib/realisasi/rupiah'
import { terbilang, terbilangRupiah } from './terbilang'

describe('terbilang', () => {
  it.each([
    [0n, 'nol'], [10n, 'sepuluh'], [11n, 'sebelas'], [12n, 'dua belas'], [19n, 'sembilan belas'], [20n, 'dua puluh'], [21n, 'dua puluh satu'],
    [100n, 'seratus'], [101n, 'seratus satu'], [111n, 'seratus sebelas'], [199n, 'seratus sembilan puluh sembilan'], [200n, 'dua ratus'],
    [1000n, 'seribu'], [1100n, 'seribu seratus'], [2000n, 'dua ribu'], [11_000n, 'sebelas ribu'], [100_000n, 'seratus ribu'], [101_000n, 'seratus satu ribu'],
    [1_000_000n, 'satu juta'], [1_001_000n, 'satu juta seribu'], [1_000_000_000n, 'satu miliar'], [1_000_000_000_001n, 'satu triliun satu'],
    [984_959_704_911n, 'sembilan ratus delapan puluh empat miliar sembilan ratus lima puluh sembilan juta tujuh ratus empat ribu sembilan ratus sebelas'],
    [-15n, 'minus lima belas'],
  ])('%s', (nilai, kata) => expect(terbilang(nilai)).toBe(kata))

  it('writes sen only where there are any', () => {
    expect(terbilangRupiah(sen(984_959_704_911_00n))).toBe(`${terbilang(984_959_704_911n)} rupiah`)
    expect(terbilangRupiah(sen(1_53n))).toBe('satu rupiah lima puluh tiga sen')
    expect(terbilangRupiah(sen(-2_00n))).toBe('minus dua rupiah')
  })

  it('refuses what it has no word for', () => expect(() => terbilang(10n ** 18n)).toThrow(RangeError))
})
