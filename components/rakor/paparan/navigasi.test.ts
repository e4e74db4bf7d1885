import { expect, it } from 'vitest'
import type { SlideDek } from '@/lib/rakor/paparan/types'
import { langkah, menyimpang } from './navigasi'

const slide = (kunci: string, nomor: number, tersembunyi = false): SlideDek => ({ kunci, nomor, judul: kunci, isi: [], panel: [], baris: 0, catatan: [], jenis: 'isi', tersembunyi })
const SLIDE = [slide('sampul', 1), slide('posisi', 2), slide('penutup', 3), slide('tanya', 4, true), slide('unit-7', 5, true)]

it('steps along the row and stays at its ends', () => {
  expect([langkah('sampul', 'sampul', SLIDE, 1), langkah('penutup', 'penutup', SLIDE, 1), langkah('sampul', 'sampul', SLIDE, -1)]).toEqual(['posisi', 'penutup', 'sampul'])
  expect([langkah('posisi', 'posisi', SLIDE, 'akhir'), langkah('posisi', 'posisi', SLIDE, 'awal')]).toEqual(['penutup', 'sampul'])
})

it.each(['tanya', 'unit-7', 'posisi~tabel'])('from %s a step either way leads back to the same slide', (kunci) => {
  expect(menyimpang(kunci, SLIDE)).toBe(true)
  expect([langkah(kunci, 'posisi', SLIDE, 1), langkah(kunci, 'posisi', SLIDE, -1)]).toEqual(['posisi', 'posisi'])
})
