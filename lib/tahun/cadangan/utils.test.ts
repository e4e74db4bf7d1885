import { expect, test } from 'vitest'
import type { HalamanCadangan } from './types'
import { peringatanCadangan } from './utils'

const kini = new Date('2026-11-28T03:00:00Z')
const sebelum = (jam: number): Date => new Date(kini.getTime() - jam * 3_600_000)
const isi = (ubah: Partial<HalamanCadangan> = {}, keadaan: Partial<NonNullable<HalamanCadangan['keadaan']>> = {}): HalamanCadangan => ({
  keadaan: { denyut: sebelum(0), folder: '/x', otomatis: true, tersandi: true, berikut: null, sedang: null, kemajuan: null, galat: null, galatPada: null, arsipGalat: null, arsipPada: null, sisaDisk: 1e11, ...keadaan },
  daftar: [{ nama: 'a', jenis: 'harian', waktu: sebelum(8), ukuran: 1e7, tersandi: true, migrasi: null }],
  uji: [], menunggu: false, ...ubah,
})

test('nothing is said while all is well, and nothing where copies are kept elsewhere', () => {
  expect(peringatanCadangan(isi(), kini)).toEqual([])
  expect(peringatanCadangan({ ...isi(), keadaan: null }, kini)).toEqual([])
})

test('an old copy, none at all, a silent keeper, a stuck archive, a failed drill and a full disk are each said', () => {
  expect(peringatanCadangan(isi({ daftar: [{ nama: 'a', jenis: 'harian', waktu: sebelum(27), ukuran: 1, tersandi: true, migrasi: null }] }), kini).join()).toMatch(/berumur 27 jam/)
  expect(peringatanCadangan(isi({ daftar: [] }), kini).join()).toMatch(/Belum ada satu pun/)
  expect(peringatanCadangan(isi({}, { denyut: sebelum(1) }), kini).join()).toMatch(/tidak memberi tanda/)
  expect(peringatanCadangan(isi({}, { arsipGalat: 'Berkas X' }), kini)).toEqual(['Berkas X'])
  expect(peringatanCadangan(isi({ uji: [{ id: 1, jenis: 'latihan', nama: 'a', pada: kini, sama: false, lamaMs: 1, pesan: 'x' }] }), kini).join()).toMatch(/Latihan pemulihan terakhir gagal/)
  expect(peringatanCadangan(isi({}, { sisaDisk: 2e7 }), kini).join()).toMatch(/Disk tempat cadangan tinggal/)
})
