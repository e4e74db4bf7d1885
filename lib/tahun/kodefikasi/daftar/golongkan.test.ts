import { expect, it } from 'vitest'
import { golongkan } from './golongkan'
import type { BarisDaftar } from './jenis'

const baris = (urut: number): BarisDaftar => ({
  urut, nomor: urut + 1, lembar: 'L', kode: '1.2.01', nama: `Nama ${urut}`, jenis: 'SUMBER', tingkat: null, induk: null, kelompok: null, keadaan: 'BARU', sebab: null, namaAda: null, pakai: false,
} as unknown as BarisDaftar)

it('a file that gives one code to all its rows is done row by row, each with the first others by name', () => {
  const ada = { nomenklatur: new Map(), rekening: new Map(), sumber: new Map(), jenisRekening: new Set(), kelompokRekening: new Set() } as unknown as Parameters<typeof golongkan>[1]
  const hasil = golongkan(Array.from({ length: 50_000 }, (_, i) => baris(i)), ada)
  expect(hasil[0]?.sebab).toBe('Kode yang sama bernama lain di baris 2 "Nama 1", baris 3 "Nama 2", baris 4 "Nama 3", ….')
  expect(hasil[40_000]?.sebab).toBe('Kode yang sama bernama lain di baris 1 "Nama 0", baris 2 "Nama 1", baris 3 "Nama 2", ….')
  expect(golongkan([baris(0), baris(1)], ada)[1]?.sebab).toBe('Kode yang sama bernama lain di baris 1 "Nama 0".')
})
