import type { KelompokSumber } from '@/lib/dasar/database/generated/enums'

/** The levels of a book, the highest first. */
export const TINGKAT = ['URUSAN', 'BIDANG', 'PROGRAM', 'KEGIATAN', 'SUB_KEGIATAN'] as const
export type Tingkat = (typeof TINGKAT)[number]

export const NAMA_TINGKAT: Readonly<Record<Tingkat, string>> = {
  URUSAN: 'Urusan', BIDANG: 'Bidang urusan', PROGRAM: 'Program', KEGIATAN: 'Kegiatan', SUB_KEGIATAN: 'Sub-kegiatan',
}
/** What a code of each level looks like. */
export const CONTOH_KODE: Readonly<Record<Tingkat, string>> = {
  URUSAN: '1', BIDANG: '1.02', PROGRAM: '1.02.02', KEGIATAN: '1.02.02.2.02', SUB_KEGIATAN: '1.02.02.2.02.0015 atau 1.02.02.2.02.15',
}

/** Levels of a rekening belanja that are kept; level 1 is "5 Belanja" itself. */
export const NAMA_TINGKAT_REKENING: Readonly<Record<number, string>> = {
  2: 'Kelompok', 3: 'Jenis', 4: 'Objek', 5: 'Rincian objek', 6: 'Sub rincian objek',
}
/** Kelompok of belanja daerah (PP 12/2019 pasal 55), for a list that begins below them. */
export const KELOMPOK_BELANJA: Readonly<Record<string, string>> = {
  '5.1': 'Belanja Operasi', '5.2': 'Belanja Modal', '5.3': 'Belanja Tidak Terduga', '5.4': 'Belanja Transfer',
}

/** The words of the screen for groups of sources of funds. */
export const NAMA_KELOMPOK: Record<KelompokSumber, string> = {
  PAD: 'PAD',
  DAU: 'DAU',
  DAU_DITENTUKAN: 'DAU yang ditentukan penggunaannya',
  DAK_FISIK: 'DAK Fisik',
  DAK_NONFISIK: 'DAK Nonfisik',
  DBH: 'DBH',
  BAGI_HASIL_PROVINSI: 'Bagi hasil provinsi',
  INSENTIF_FISKAL: 'Insentif fiskal',
  DANA_DESA: 'Dana Desa',
  BLUD: 'BLUD',
  SILPA: 'SiLPA',
  LAINNYA: 'Lainnya',
}
