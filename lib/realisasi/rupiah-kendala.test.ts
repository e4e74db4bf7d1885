import { expect, it } from 'vitest'
import { kekuranganDari, kekuranganSekali } from './rupiah-kendala'
import { NOL } from './rupiah'
import { rp } from './uji/pembangkit'

it('counts a sub-kegiatan with two obstacles once', () => {
  expect(kekuranganSekali([{ kunci: 's1', selisih: rp('-100') }, { kunci: 's1', selisih: rp('-100') }, { kunci: 's2', selisih: rp('-40,50') }]))
    .toEqual({ kekurangan: rp('140,50'), tempat: 2, tanpaNilai: 0 })
})

it('lets what runs ahead take nothing away, and names what cannot be said', () => {
  expect(kekuranganSekali([{ kunci: 's1', selisih: rp('-100') }, { kunci: 's2', selisih: rp('900') }, { kunci: 's3', selisih: null }]))
    .toEqual({ kekurangan: rp('100'), tempat: 3, tanpaNilai: 1 })
  expect([kekuranganDari(rp('-5')), kekuranganDari(rp('5')), kekuranganDari(null)]).toEqual([rp('5'), NOL, null])
})

it('is nought without obstacles', () => {
  expect(kekuranganSekali([])).toEqual({ kekurangan: NOL, tempat: 0, tanpaNilai: 0 })
})
