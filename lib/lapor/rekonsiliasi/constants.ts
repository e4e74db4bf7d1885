import type { AlasanSelisih, BasisBkad } from '@/lib/dasar/database/generated/enums'

/** What BKAD's figure is. Only LRA and SPJ are realisasi. */
export type { BasisBkad }
export const BASIS = ['LRA', 'SPJ', 'SP2D'] as const satisfies readonly BasisBkad[]
export const NAMA_BASIS: Record<BasisBkad, string> = { LRA: 'LRA', SPJ: 'SPJ fungsional', SP2D: 'SP2D' }
export const KETERANGAN_BASIS: Record<BasisBkad, string> = {
  LRA: 'LRA: realisasi belanja menurut akuntansi BKAD.',
  SPJ: 'SPJ fungsional: belanja yang sudah dipertanggungjawabkan dan disahkan.',
  SP2D: 'SP2D: uang yang dicairkan, bukan realisasi. SP2D UP, GU, dan TU baru menjadi belanja setelah dipertanggungjawabkan.',
}

/** Why two figures of one thing differ. */
export const ALASAN = ['WAKTU_PENCATATAN', 'SPJ_BELUM_DISAHKAN', 'PENGEMBALIAN', 'SALAH_REKENING', 'NON_RKUD', 'SALAH_ENTRI', 'LAINNYA'] as const satisfies readonly AlasanSelisih[]
export const NAMA_ALASAN: Record<AlasanSelisih, string> = {
  WAKTU_PENCATATAN: 'Beda waktu pencatatan',
  SPJ_BELUM_DISAHKAN: 'SPJ belum disahkan',
  PENGEMBALIAN: 'Pengembalian atau setoran',
  SALAH_REKENING: 'Salah rekening',
  NON_RKUD: 'Non-RKUD tercatat sebagai RKUD',
  SALAH_ENTRI: 'Salah entri',
  LAINNYA: 'Lainnya',
}

/** From what needs most work to what is settled; a unit stands where its worst row stands. */
export const KEADAAN_REKON = ['BELUM_ADA', 'BERUBAH', 'SELISIH', 'DIJELASKAN', 'TIADA_MENUNGGU', 'DITERIMA', 'TOLERANSI', 'COCOK', 'TIADA'] as const
export type KeadaanRekon = (typeof KEADAAN_REKON)[number]
export const NAMA_KEADAAN: Record<KeadaanRekon, string> = {
  BELUM_ADA: 'Belum ada angka BKAD',
  BERUBAH: 'Angka berubah setelah dijelaskan',
  SELISIH: 'Selisih belum dijelaskan',
  DIJELASKAN: 'Menunggu diterima',
  TIADA_MENUNGGU: 'Tidak ada di BKAD, menunggu disetujui',
  DITERIMA: 'Selisih diterima',
  TOLERANSI: 'Dalam toleransi',
  COCOK: 'Cocok',
  TIADA: 'Tidak ada di BKAD',
}

/** 1.000 triliun rupiah in sen: more than any unit spends, and few enough that the sum of all units is kept exactly. */
export const TERLALU_BESAR_SEN = 10n ** 17n

/** Largest file of BKAD figures: a month's list, not a year's ledger. */
export const MAKS_BERKAS = 8 * 1024 * 1024
