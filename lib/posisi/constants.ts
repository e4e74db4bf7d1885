/** Zona limits of a database in which no year has any yet. */
export const ATURAN_BAWAAN = {
  kuningMulai: 65,
  hijauMulai: 80,
  sumber: 'Batas bawaan aplikasi (zona Rakor POP 2023), berlaku sampai tahun anggaran mengaturnya sendiri.',
} as const
