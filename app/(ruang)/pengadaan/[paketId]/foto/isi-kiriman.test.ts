import { expect, test } from 'vitest'
import { isianFoto, periksaIsian } from './isi-kiriman'

const formulir = (isi: Record<string, string>): FormData => {
  const hasil = new FormData()
  for (const [nama, nilai] of Object.entries(isi)) hasil.set(nama, nilai)
  return hasil
}
const KAMERA = { tanggal: '2023-06-12', tempat: { lintang: -5.03211, bujur: 104.07854 } }

test('what the camera noted and nobody changed is the camera\'s; what was changed is written', () => {
  const umum = { keterangan: 'Untuk semua', lokasi: 'Pekon uji', catatan: '6:45.00' }
  expect(isianFoto(formulir({ ...umum, 'diambil-1': '12/06/2023', 'koordinat-1': '−5,03211; 104,07854' }), 1, KAMERA)).toEqual({ ...umum, diambil: '12/06/2023', diambilAsal: 'BERKAS', koordinat: '−5,03211; 104,07854', koordinatAsal: 'BERKAS' })
  expect(isianFoto(formulir({ ...umum, 'keterangan-1': 'Sendiri', 'diambil-1': '13/06/2023', 'koordinat-1': '-5; 104' }), 1, KAMERA)).toMatchObject({ keterangan: 'Sendiri', diambilAsal: 'DITULIS', koordinatAsal: 'DITULIS' })
  expect(isianFoto(formulir({ 'diambil-1': '12 Juni 2023' }), 1, { tanggal: null, tempat: null })).toMatchObject({ keterangan: '', diambilAsal: 'DITULIS' })
})
test('what the server would refuse is found before it is sent', () => {
  expect(Object.keys(periksaIsian({ keterangan: '', diambil: '', koordinat: 'x' }))).toEqual(['keterangan', 'diambil', 'koordinat'])
  expect(periksaIsian({ keterangan: 'Lantai', diambil: '31/4/2023', koordinat: '' })).toEqual({ diambil: expect.any(String) as string })
  expect(periksaIsian({ keterangan: 'Lantai', diambil: '12/6/2023', koordinat: '' })).toEqual({})
})
