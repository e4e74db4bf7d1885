import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { Foto } from './types'
import { altFoto, bacaKoordinat, buktiTerakhir, perHari, tandaFoto, tulisKoordinat } from './utils'

const foto = (id: number, lain: Partial<Foto> = {}): Foto => ({
  id, sidik: 'a', ukuran: 1, lebar: 1, tinggi: 1, keterangan: 'Lantai terpasang.', diambil: '2023-06-12', diambilAsal: 'BERKAS', lokasi: null, koordinat: null, bukti: { bulan: 6, fisik: '45.00' }, oleh: 'o', pada: '2023-06-13T01:00:00Z', hakHapus: null, kembar: [], ...lain,
})
const JADWAL = [{ bulan: 3, realisasi: '10.00' }, { bulan: 6, realisasi: '45.00' }, { bulan: 7, realisasi: null }]

describe('a place', () => {
  it.each([
    ['-5.03211, 104.07854'], ['-5.03211,104.07854'], ['-5,03211; 104,07854'], ['−5,03211 104,07854'], ['  -5.03211   104.07854 '], ['-5,03211, 104,07854'], ['-5.032114999, 104.0785441'],
  ])('%s', (teks) => expect(bacaKoordinat(teks)).toEqual({ ok: true, nilai: { lintang: -5.03211, bujur: 104.07854 } }))
  it('nothing is none; nonsense and places elsewhere are asked about', () => {
    expect(bacaKoordinat(' ')).toEqual({ ok: true, nilai: null })
    for (const teks of ['Liwa', '5', '-5.03211', '104.07854, -5.03211', '0, 0', '1e1, 100', '-5.03211, 104.07854, 3', '99999, 104', '-5..1, 104']) expect(bacaKoordinat(teks).ok, teks).toBe(false)
  })
  it('is written as it is read', () => {
    fc.assert(fc.property(fc.integer({ min: -1_200_000, max: 800_000 }), fc.integer({ min: 9_300_000, max: 14_200_000 }), (a, b) => {
      const nilai = { lintang: a / 100_000, bujur: b / 100_000 }
      expect(bacaKoordinat(tulisKoordinat(nilai))).toEqual({ ok: true, nilai: { lintang: nilai.lintang + 0, bujur: nilai.bujur } })
    }))
  })
})

test('the last progress is proven by the photos that were sent for it as it stands', () => {
  expect(buktiTerakhir(JADWAL, [foto(1), foto(2, { bukti: { bulan: 6, fisik: '40.00' } }), foto(3, { bukti: { bulan: 3, fisik: '10.00' } }), foto(4, { bukti: null })])).toEqual({ bulan: 6, fisik: '45.00', banyak: 1 })
  expect(buktiTerakhir([], [foto(1)])).toBeNull()
  expect(buktiTerakhir([{ bulan: 1, realisasi: null }], [])).toBeNull()
})
test('a photo says what a reader should know before she believes it', () => {
  expect(tandaFoto(foto(1), JADWAL, { mulai: '2023-02-01' })).toEqual([])
  expect(tandaFoto(foto(1, { bukti: { bulan: 6, fisik: '40.00' }, diambil: '2023-01-31', kembar: [{ paketId: 2, nama: 'Lain' }] }), JADWAL, { mulai: '2023-02-01' })).toEqual(['Catatan fisik kini 45,00%', 'Diambil sebelum kontrak mulai', 'Gambar yang sama ada di paket lain'])
  expect(tandaFoto(foto(1, { bukti: { bulan: 8, fisik: '40.00' } }), JADWAL, null)).toEqual(['Catatan fisiknya sudah dihapus'])
  expect(tandaFoto(foto(1, { bukti: null, diambil: '2022-01-31' }), JADWAL, { mulai: '2023-02-01' })).toEqual([])
})
test('by day, the latest first; and in words', () => {
  expect(perHari([foto(1), foto(2, { diambil: '2023-07-01' }), foto(3)]).map(({ hari, foto: isi }) => [hari, isi.map(({ id }) => id)])).toEqual([['2023-07-01', [2]], ['2023-06-12', [1, 3]]])
  expect(altFoto(foto(1))).toBe('Lantai terpasang, diambil 12 Juni 2023')
})
