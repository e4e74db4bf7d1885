import type { Transaksi } from '@/lib/dasar/database/tulis'
import type { PetaKolom } from '@/lib/lapor/berkas/types'

/** A mapping by hand that is used for the next file with the same head. */
export interface BentukDikenal {
  sidik: string
  peta: PetaKolom
  oleh: string
  pada: string
}

/** Every remembered mapping, the newest first. */
export const queryBentuk = (db: Transaksi): Promise<BentukDikenal[]> => db.$queryRaw<BentukDikenal[]>`
  SELECT b.sidik_kepala AS sidik, b.peta, coalesce(p.nama, b.dibuat_oleh) AS oleh, to_char(b.dibuat_pada AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS pada
  FROM impor_bentuk b LEFT JOIN pengguna p ON p.id = b.dibuat_oleh ORDER BY b.dibuat_pada DESC LIMIT 200`
