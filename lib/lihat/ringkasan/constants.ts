import type { KelompokSumber } from '@/lib/dasar/database/generated/enums'

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

/** Outcomes shown on Ringkasan: codes that begin so. */
export const AWALAN_INDIKATOR = 'STUNTING'
