import { describe, expect, it } from 'vitest'
import { bedaKurang, susunGerak } from './gerak'
import { capaian, rp } from './uji/pembangkit'

const satu = (kunci: string, realisasi: string | null, bulan = 6) => capaian({ kunci, kode: kunci, realisasi: realisasi === null ? null : rp(realisasi) }, bulan)

describe('susunGerak', () => {
  it('of nothing is nothing', () => expect(susunGerak([], [])).toEqual([]))

  it('puts first who fell back most, and last who cannot be compared', () => {
    const dulu = [satu('a', '400', 5), satu('b', '400', 5), satu('c', '400', 5), satu('d', null, 5)]
    const kini = [satu('d', '400'), satu('baru', '100'), satu('a', '500'), satu('b', '300'), satu('c', '400')]
    expect(susunGerak(kini, dulu).map(({ capaian: { posisi }, berubah }) => [posisi.kunci, berubah])).toEqual([
      ['b', rp('100')], ['c', rp('0')], ['a', -rp('100')], ['baru', null], ['d', null],
    ])
  })

  it('sums to the change of the whole', () => {
    const [a, b] = [satu('a', '450', 5), satu('a', '200')]
    expect(bedaKurang(b, a)).toBe(rp('250'))
    expect(bedaKurang(b, satu('a', null))).toBeNull()
  })
})
