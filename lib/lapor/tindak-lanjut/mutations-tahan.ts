import { AppError } from '@/lib/dasar/akses/galat'
import { memuat } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import type { Transaksi } from '@/lib/dasar/database/tulis'
import { tanggal } from '@/lib/dasar/format/tanggal'
import type { RapatTujuan } from './types'

export const isianSalah = (isian: Record<string, string>): AppError => new AppError('ISIAN_SALAH', { isian })

/** Locks a meeting's state until the transaction ends, and its records against other writers of them. @throws AppError TIDAK_DITEMUKAN */
export async function tahanRapatTujuan(tx: Transaksi, rapatId: number): Promise<RapatTujuan> {
  const [row] = await tx.$queryRaw<RapatTujuan[]>`
    SELECT id, tahun::int, triwulan::int, tanggal::text AS tanggal, batas_bulan::int AS "batasBulan", apbd_urutan::int AS "apbdUrutan", keadaan FROM rapat WHERE id = ${rapatId} FOR SHARE`
  if (!row) throw new AppError('TIDAK_DITEMUKAN', { pesan: 'Rapat ini tidak ada lagi. Kembali ke daftar rakor.' })
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(72707375, ${rapatId})::text`
  return row
}

/** @throws AppError KEPUTUSAN_TETAP unless the meeting stands on its figures and is not closed */
export function pastikanMencatat({ keadaan }: RapatTujuan): void {
  if (keadaan === 'DRAF') throw new AppError('KEPUTUSAN_TETAP', { pesan: 'Keputusan dan komitmen dicatat sesudah posisi rapat dibekukan. Bekukan posisinya lebih dulu.' })
  if (keadaan === 'SELESAI') throw new AppError('KEPUTUSAN_TETAP', { pesan: 'Rapat ini sudah ditutup, jadi keputusan dan komitmennya tetap. Yang masih terbuka dapat dilanjutkan ke rakor berikut.' })
}

export interface PutusanTertahan {
  id: number
  unitId: number | null
  rapatId: number
  versi: number
  oleh: string
  pada: string
  ditutup: string | null
  /** today in WIB, as a plain date */
  hariIni: string
  /** day of the meeting that took it; today where that is still to come */
  hariRapat: string
}

/** Locks a decision of the scope. @throws AppError TIDAK_DITEMUKAN, alike for one that is not there and another unit's */
export async function tahanPutusan(tx: Transaksi, scope: OpdScope, keputusanId: number): Promise<PutusanTertahan> {
  const [row] = await tx.$queryRaw<PutusanTertahan[]>`
    SELECT k.id, k.unit_id AS "unitId", k.rapat_id AS "rapatId", k.versi, coalesce(p.nama, k.diubah_oleh) AS oleh, to_char(k.diubah_pada AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS pada,
      (SELECT t.hasil FROM keputusan_tutup t WHERE t.keputusan_id = k.id) AS ditutup, (now() AT TIME ZONE 'Asia/Jakarta')::date::text AS "hariIni",
      least(r.tanggal, (now() AT TIME ZONE 'Asia/Jakarta')::date)::text AS "hariRapat"
    FROM keputusan k JOIN rapat r ON r.id = k.rapat_id LEFT JOIN pengguna p ON p.id = k.diubah_oleh WHERE k.id = ${keputusanId} FOR UPDATE OF k`
  if (!row || !(scope.units === '*' || (row.unitId !== null && memuat(scope, row.unitId)))) throw new AppError('TIDAK_DITEMUKAN', { pesan: 'Keputusan ini tidak ada atau bukan milik unit Anda. Muat ulang halaman.' })
  // read anew: what was closed while the lock was awaited is not in the row's picture
  const [tutup] = await tx.$queryRaw<{ hasil: string }[]>`SELECT hasil FROM keputusan_tutup WHERE keputusan_id = ${keputusanId}`
  return { ...row, ditutup: tutup?.hasil ?? null }
}

export function pastikanTerbuka({ ditutup }: PutusanTertahan): void {
  if (ditutup !== null) throw new AppError('KEPUTUSAN_TETAP', { pesan: 'Keputusan ini sudah ditutup kantor. Muat ulang halaman untuk melihat alasannya.' })
}

/** @throws AppError ISIAN_SALAH for a day that has not come */
export function pastikanTiba(nama: string, hari: string, hariIni: string): void {
  if (hari > hariIni) throw isianSalah({ [nama]: `Tanggal ini belum tiba. Paling lambat hari ini, ${tanggal(hariIni)}.` })
}
