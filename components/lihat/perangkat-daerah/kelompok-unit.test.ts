import { expect, test } from 'vitest'
import { capaian } from '@/lib/realisasi/uji/pembangkit'
import { susunKelompok } from './kelompok-unit'

const baris = (...args: Parameters<typeof capaian>) => ({ capaian: capaian(...args), laporan: null })
const melapor = [baris({ kunci: 'b', kategori: 'BAGIAN' }), baris({ kunci: 'a' })]
const belumLapor = [baris({ kunci: 'c', jumlahUnitMelapor: 0 })]
const kategori = [capaian({ kunci: 'DINAS', nama: 'Dinas' })]

test('categories with the sum of the query, non-reporters last and apart', () => {
  const bagian = susunKelompok({ melapor, belumLapor, kategori, perKategori: true, utuh: true })
  expect(bagian.map((item) => item.kunci)).toEqual(['DINAS', 'BAGIAN', 'belumLapor'])
  expect(bagian[0]?.jumlah).toMatchObject({ judul: 'Jumlah Dinas', capaian: { posisi: { kunci: 'DINAS' } } })
  expect(bagian[2]?.judul).toContain('tanpa zona, serapan dan peringkat')
})

test('no sum of a category under rows that are a part of it', () => {
  expect(susunKelompok({ melapor, belumLapor, kategori, perKategori: true, utuh: false })[0]?.jumlah).toBeNull()
})

test('one list keeps the order it was given; empty sections are left out', () => {
  const bagian = susunKelompok({ melapor, belumLapor: [], kategori, perKategori: false, utuh: true })
  expect(bagian.map((item) => item.daftar.map((row) => row.capaian.posisi.kunci))).toEqual([['b', 'a']])
})
