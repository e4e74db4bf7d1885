import { AppError } from '@/lib/dasar/akses/galat'
import type { Transaksi } from '@/lib/dasar/database/tulis'
import { waktuWib } from '@/lib/dasar/format/tanggal'
import type { KeadaanRapat } from './constants'

export interface RapatTertahan {
  id: number
  tahun: number
  keadaan: KeadaanRapat
  /** plain date */
  tanggal: string
  batasBulan: number
  apbdUrutan: number | null
  versi: number
  oleh: string
  pada: string
}

/** Locks a meeting until the transaction ends, with its agenda. @throws AppError TIDAK_DITEMUKAN */
export async function tahanRapat(tx: Transaksi, rapatId: number): Promise<RapatTertahan> {
  const [row] = await tx.$queryRaw<RapatTertahan[]>`
    SELECT r.id, r.tahun::int, r.keadaan, r.tanggal::text AS tanggal, r.batas_bulan::int AS "batasBulan", r.apbd_urutan::int AS "apbdUrutan", r.versi, coalesce(p.nama, r.diubah_oleh) AS oleh,
           to_char(r.diubah_pada AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS pada
    FROM rapat r LEFT JOIN pengguna p ON p.id = r.diubah_oleh WHERE r.id = ${rapatId} FOR NO KEY UPDATE OF r`
  if (!row) throw new AppError('TIDAK_DITEMUKAN', { pesan: 'Rapat ini tidak ada lagi. Kembali ke daftar rakor.' })
  return row
}

/** @throws AppError BERSAMAAN, saying who changed it and when */
export function periksaVersi(kini: RapatTertahan, versi: number): void {
  if (kini.versi === versi) return
  throw new AppError('BERSAMAAN', { pesan: `Rapat ini sudah diubah ${kini.oleh} pada ${waktuWib(kini.pada)}. Yang Anda tulis belum disimpan; buka halaman ini di tab lain untuk melihat isi barunya.` })
}
