import type { Per } from '@/lib/realisasi/posisi'
import type { Ukur } from '@/lib/realisasi/banding/urai'

/** What a difference is parted by, with the words of the screen. Groupings that part the lines: their sums are the whole. */
export const PER_BANDING = ['unit', 'jenisBelanja', 'sumberDana', 'program', 'subKegiatan'] as const satisfies readonly Per[]
export type PerBanding = (typeof PER_BANDING)[number]

export const NAMA_PER: Readonly<Record<PerBanding, { judul: string; satu: string }>> = {
  unit: { judul: 'Unit', satu: 'unit' },
  jenisBelanja: { judul: 'Jenis belanja', satu: 'jenis belanja' },
  sumberDana: { judul: 'Sumber dana', satu: 'sumber dana' },
  program: { judul: 'Program', satu: 'program' },
  subKegiatan: { judul: 'Sub-kegiatan', satu: 'sub-kegiatan' },
}

export const NAMA_UKUR: Readonly<Record<Ukur, string>> = { pagu: 'Pagu', angkas: 'Anggaran kas', realisasi: 'Realisasi' }

/** The two sides, by the names that their parameters begin with. The left one is held against; a difference is right minus left. */
export const SISI = ['kiri', 'kanan'] as const
export type NamaSisi = (typeof SISI)[number]

/** Rows of a difference that a page holds; smaller ones are one row with their sum, and the file of the finding has them too. */
export const BATAS_URAI = 60
