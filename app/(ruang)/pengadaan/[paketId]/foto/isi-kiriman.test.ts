import { expect, test } from 'vitest'
import { isianFoto, MENURUT_TANGGAL, periksaIsian } from './isi-kiriman'

const formulir = (isi: Record<string, string>): FormData => {
  const hasil = new FormData()
  for (const [nama, nilai] of Object.entries(isi)) hasil.set(nama, nilai)
  return hasil
}
const KAMERA = { tanggal: '2023-06-12', tempat: { lintang: -5.03211, bujur: 104.07854 } }
const CATATAN = { tahun: 2023, daftar: [{ bulan: 3, nilai: '3:10.00', nama: 'Maret' }, { bulan: 6, nilai: '6:45.00', nama: 'Juni' }] }
const TANPA = { tahun: 2023, daftar: [] }

test('what the camera noted and nobody changed is the camera\'s; what was changed is written', () => {
  const umum = { keterangan: 'Untuk semua', lokasi: 'Pekon uji', catatan: '6:45.00' }
  expect(isianFoto(formulir({ ...umum, 'diambil-1': '12/06/2023', 'koordinat-1': '−5,03211; 104,07854' }), 1, KAMERA, CATATAN)).toEqual({ ...umum, diambil: '12/06/2023', diambilAsal: 'BERKAS', koordinat: '−5,03211; 104,07854', koordinatAsal: 'BERKAS' })
  expect(isianFoto(formulir({ ...umum, 'keterangan-1': 'Sendiri', 'diambil-1': '13/06/2023', 'koordinat-1': '-5; 104' }), 1, KAMERA, CATATAN)).toMatchObject({ keterangan: 'Sendiri', diambilAsal: 'DITULIS', koordinatAsal: 'DITULIS' })
  expect(isianFoto(formulir({ 'diambil-1': '12 Juni 2023' }), 1, { tanggal: null, tempat: null }, TANPA)).toMatchObject({ keterangan: '', diambilAsal: 'DITULIS', catatan: '' })
})
test.each([['1/2/2023', ''], ['31/3/2023', '3:10.00'], ['31/5/2023', '3:10.00'], ['1/6/2023', '6:45.00'], ['2/1/2024', '6:45.00'], ['kapan-kapan', '']])('a photo of %s proves the last progress that it can: "%s"', (diambil, catatan) => {
  expect(isianFoto(formulir({ catatan: MENURUT_TANGGAL, 'diambil-1': diambil }), 1, KAMERA, CATATAN).catatan).toBe(catatan)
})
test('what the server would refuse is found before it is sent', () => {
  expect(Object.keys(periksaIsian({ keterangan: '', diambil: '', koordinat: 'x' }, TANPA))).toEqual(['keterangan', 'diambil', 'koordinat'])
  expect(periksaIsian({ keterangan: 'Lantai', diambil: '31/4/2023', koordinat: '' }, TANPA)).toEqual({ diambil: expect.any(String) as string })
  expect(periksaIsian({ keterangan: 'Lantai', diambil: '31/5/2023', koordinat: '', catatan: '6:45.00' }, CATATAN)).toEqual({ catatan: expect.stringContaining('tidak dapat membuktikan fisik Juni') as string })
  expect(periksaIsian({ keterangan: 'Lantai', diambil: '1/6/2023', koordinat: '', catatan: '6:45.00' }, CATATAN)).toEqual({})
})
