import type { Per } from '@/lib/realisasi/posisi'

/** What the gap is parted by on its page, with the words of the screen: one and many. */
export const PER_KESENJANGAN = ['unit', 'kategori', 'asisten', 'jenisBelanja', 'sumberDana', 'program', 'subKegiatan'] as const satisfies readonly Per[]
export type PerKesenjangan = (typeof PER_KESENJANGAN)[number]

export const NAMA_PER: Readonly<Record<PerKesenjangan, { judul: string; satu: string }>> = {
  unit: { judul: 'Unit', satu: 'unit' },
  kategori: { judul: 'Kategori', satu: 'kategori' },
  asisten: { judul: 'Asisten', satu: 'kelompok Asisten' },
  jenisBelanja: { judul: 'Jenis belanja', satu: 'jenis belanja' },
  sumberDana: { judul: 'Sumber dana', satu: 'sumber dana' },
  program: { judul: 'Program', satu: 'program' },
  subKegiatan: { judul: 'Sub-kegiatan', satu: 'sub-kegiatan' },
}

/** So many rows stand in a table of the page; what is smaller is one row with its sum. Sub-kegiatan have a list of their own. */
export const BATAS_BARIS: Readonly<Record<PerKesenjangan, number>> = {
  unit: 120, kategori: 120, asisten: 120, jenisBelanja: 120, sumberDana: 120, program: 60, subKegiatan: 50,
}

/** Orders of the list of sub-kegiatan. */
export const URUT_SUB = ['rupiah', 'kekurangan', 'fisik', 'nama'] as const
export type UrutSub = (typeof URUT_SUB)[number]
export const NAMA_URUT_SUB: Readonly<Record<UrutSub, string>> = { rupiah: 'Pagu terbesar', kekurangan: 'Kekurangan terbesar', fisik: 'Fisik terendah', nama: 'Nama' }

export const BARIS_PER_HALAMAN = 50
