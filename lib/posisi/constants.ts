import type { KelompokSumber } from '@/lib/dasar/database/generated/enums'

/** Groups of sumber dana, as the database knows them. */
export const KELOMPOK_SUMBER = [
  'PAD', 'DAU', 'DAU_DITENTUKAN', 'DAK_FISIK', 'DAK_NONFISIK', 'DBH', 'BAGI_HASIL_PROVINSI', 'INSENTIF_FISKAL', 'DANA_DESA', 'BLUD', 'SILPA', 'LAINNYA',
] as const satisfies readonly KelompokSumber[]

/** The three Asisten of a regency, as a unit's dated entry names the one in charge of it. */
export const ASISTEN = ['Asisten I', 'Asisten II', 'Asisten III'] as const

/** Zona limits of a database in which no year has any yet. */
export const ATURAN_BAWAAN = {
  kuningMulai: 65,
  hijauMulai: 80,
  batasSementara: 90,
  sumber: 'Batas bawaan aplikasi (zona Rakor POP 2023), berlaku sampai tahun anggaran mengaturnya sendiri.',
} as const
