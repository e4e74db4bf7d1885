import { AppError } from '@/lib/dasar/akses/galat'
import { memuat } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import type { Transaksi } from '@/lib/dasar/database/tulis'
import { tanggal, waktuWib } from '@/lib/dasar/format/tanggal'
import type { Metode } from '@/lib/realisasi/pengadaan/tahap'
import type { AlamatPaket } from './types'

export interface PaketTertahan {
  tahun: number
  metode: Metode
  pagu: string
  hps: string | null
  penjelasan: string | null
  versi: number
  oleh: string
  pada: string
  /** today in WIB, as a plain date */
  hariIni: string
}

/**
 * Locks a package until the transaction ends: what belongs to it is written one after the other, so that a double click and two people
 * see each other. @throws AppError TIDAK_BERHAK, TIDAK_DITEMUKAN
 */
export async function tahanPaket(tx: Transaksi, scope: OpdScope, { unitId, paketId }: AlamatPaket): Promise<PaketTertahan> {
  if (!memuat(scope, unitId)) throw new AppError('TIDAK_BERHAK')
  const [row] = await tx.$queryRaw<PaketTertahan[]>`
    SELECT p.tahun::int AS tahun, p.metode, p.pagu::text AS pagu, p.hps::text AS hps, p.penjelasan, p.versi, coalesce(g.nama, p.diubah_oleh) AS oleh,
      to_char(p.diubah_pada AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS pada, (now() AT TIME ZONE 'Asia/Jakarta')::date::text AS "hariIni"
    FROM paket p LEFT JOIN pengguna g ON g.id = p.diubah_oleh WHERE p.id = ${paketId} AND p.unit_id = ${unitId} FOR NO KEY UPDATE OF p`
  if (!row) throw new AppError('TIDAK_DITEMUKAN', { pesan: 'Paket ini tidak ada pada unit tersebut. Muat ulang halaman.' })
  return row
}

/** @throws AppError BERSAMAAN, saying who changed it and when */
export function periksaVersi(apa: string, kini: { versi: number; oleh: string; pada: string }, versi: number): void {
  if (kini.versi === versi) return
  throw new AppError('BERSAMAAN', { pesan: `${apa} sudah diubah ${kini.oleh} pada ${waktuWib(kini.pada)}. Yang Anda tulis belum disimpan; buka halaman ini di tab lain untuk melihat isi barunya.` })
}

/** @throws AppError ISIAN_SALAH at the field, for a day that has not come */
export function belumTiba(nama: string, hari: string, hariIni: string): void {
  if (hari > hariIni) throw new AppError('ISIAN_SALAH', { isian: { [nama]: `Tanggal ini belum tiba. Paling lambat hari ini, ${tanggal(hariIni)}.` } })
}
