/** What the database's guards can refuse, as codes; the words live with whoever shows them. */
const GALAT = {
  RP001: 'TANPA_PELAKU',
  RP002: 'DI_LUAR_LINGKUP',
  RP003: 'PERIODE_TERTUTUP',
  RP004: 'SUDAH_DIAJUKAN',
  RP005: 'JEJAK_TETAP',
  RP006: 'CONTOH_DAN_NYATA',
  RP008: 'SUDAH_DIPERIKSA',
  RP050: 'PERLU_ORANG_KEDUA',
  RP061: 'SUDAH_TERBIT',
  RP062: 'BELUM_DIJELASKAN',
  RP063: 'ORANG_KEDUA',
  RP071: 'TAHUN_TERISI',
  RP072: 'BELUM_DIJAWAB',
  RP081: 'KENDALA_DITOLAK',
  RP082: 'CATATAN_DAK_DITOLAK',
  RP090: 'ISIAN_SENDIRI',
  RP091: 'SATU_TANGAN',
  RP142: 'PUTUSAN_SENDIRI',
  RP092: 'NAMA_DIHAPUS',
  RP101: 'FOTO_DITOLAK',
  RP111: 'RAPAT_TETAP',
  RP148: 'RAPAT_MENDAHULUI',
  RP112: 'TERBITAN_DITOLAK',
  RP113: 'KEPUTUSAN_TETAP',
  RP114: 'KOMITMEN_TETAP',
  RP115: 'HADIR_TUTUP',
  RP116: 'UNDANGAN_TETAP',
  RP117: 'PAPARAN_TUTUP',
  RP123: 'TEMPAT_DITOLAK',
  RP118: 'INDIKATOR_DITOLAK',
  RP119: 'DERET_TETAP',
  RP120: 'KINERJA_TERTUTUP',
  RP121: 'KINERJA_DITOLAK',
  RP124: 'ANGKA_DAERAH_DITOLAK',
  RP125: 'TERBUKA_DITOLAK',
  RP122: 'TEMA_DITOLAK',
  RP126: 'TAHUN_DITUTUP',
  RP127: 'PENUTUPAN_DITOLAK',
  RP128: 'LANJUT_DITOLAK',
  RP140: 'POSISI_DIGANTI',
  RP141: 'LAMPIRAN_DITOLAK',
  RP143: 'IMPOR_LAIN',
  '23505': 'SUDAH_ADA',
  '23514': 'NILAI_MUSTAHIL',
  '22003': 'TERLALU_BESAR',
  '22021': 'HURUF_MUSTAHIL',
  '23503': 'RUJUKAN_HILANG',
  '40001': 'BERSAMAAN',
  '40P01': 'BERSAMAAN',
  // the server's own troubles: nobody typed anything wrong
  '53100': 'DISK_PENUH',
  ENOSPC: 'DISK_PENUH',
  EDQUOT: 'DISK_PENUH',
  '25006': 'HANYA_BACA',
  EROFS: 'HANYA_BACA',
  '53300': 'SAMBUNGAN_HABIS',
  P2024: 'SAMBUNGAN_HABIS',
  P2037: 'SAMBUNGAN_HABIS',
  '57P01': 'DATABASE_PUTUS',
  '57P02': 'DATABASE_PUTUS',
  '57P03': 'DATABASE_PUTUS',
  '08006': 'DATABASE_PUTUS',
  P1001: 'DATABASE_PUTUS',
  P1017: 'DATABASE_PUTUS',
} as const
/** What stands in the server's way, not in the person's: told to her, written to the log, and shown by the health check. */
export const GALAT_SERVER: ReadonlySet<string> = new Set(['DISK_PENUH', 'HANYA_BACA', 'SAMBUNGAN_HABIS', 'DATABASE_PUTUS'] satisfies KodeGalat[])
export type KodeGalat = (typeof GALAT)[keyof typeof GALAT]

/**
 * Finds the SQLSTATE that Postgres raised inside an error of any layer (pg, the adapter, Prisma) and names it.
 * null: not one of ours, let it rise.
 */
export function galatDatabase(error: unknown): KodeGalat | null {
  const seen = new Set<unknown>()
  const queue: unknown[] = [error]
  while (queue.length > 0) {
    const item = queue.shift()
    if (typeof item === 'string' && item in GALAT) return GALAT[item as keyof typeof GALAT]
    if (typeof item !== 'object' || item === null || seen.has(item)) continue
    seen.add(item)
    const { code, originalCode, cause, meta, driverAdapterError } = item as Record<string, unknown>
    queue.push(code, originalCode, cause, meta, driverAdapterError)
  }
  return prismaCode(error)
}

/** Prisma renames some refusals to codes of its own. */
function prismaCode(error: unknown): KodeGalat | null {
  const code = typeof error === 'object' && error !== null ? (error as { code?: unknown }).code : undefined
  if (code === 'P2002') return 'SUDAH_ADA'
  if (code === 'P2003') return 'RUJUKAN_HILANG'
  if (code === 'P2034') return 'BERSAMAAN'
  return null
}
