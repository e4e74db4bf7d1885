import { AppError } from '@/lib/dasar/akses/galat'
import { memuat, pelakuDari } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { Prisma } from '@/lib/dasar/database/generated/client'
import { tulis, type Transaksi } from '@/lib/dasar/database/tulis'
import { waktuWib } from '@/lib/dasar/format/tanggal'
import { tahanUntukSimpan } from '@/lib/lapor/entri/mutations'
import type { AlamatLaporan } from '@/lib/lapor/entri/types'
import { triwulan } from '@/lib/realisasi/bulan'
import type { Keyakinan } from './types'

export interface MasukanPenilaian extends AlamatLaporan {
  /** the version that was seen; 0 where there was none */
  versi: number
  /** percent of pagu, decimal text */
  proyeksi: string | null
  keyakinan: Keyakinan | null
  alasan: string | null
}
export interface MasukanPernyataan extends MasukanPenilaian {
  dukungan: string | null
  rencana: string | null
}

/**
 * Holds the unit's row of the quarter and compares what was seen. Two first saves at once come one after the other.
 * @returns whether the row already says what is to be written: a double click
 * @throws AppError BERSAMAAN, saying who changed it and when
 */
async function tahan(tx: Transaksi, tabel: 'pernyataan_unit' | 'penilaian_unit', m: MasukanPenilaian, sama: Prisma.Sql): Promise<boolean> {
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(72707372, ${m.unitId})::text`
  const [row] = await tx.$queryRaw<{ versi: number; sama: boolean; oleh: string; pada: string }[]>`
    SELECT x.versi, ${sama} AS sama, coalesce(g.nama, x.diubah_oleh) AS oleh, to_char(x.diubah_pada AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS pada
    FROM ${Prisma.raw(tabel)} x LEFT JOIN pengguna g ON g.id = x.diubah_oleh
    WHERE x.tahun = ${m.tahun} AND x.triwulan = ${triwulan(m.bulan)} AND x.unit_id = ${m.unitId} FOR NO KEY UPDATE OF x`
  if (row?.sama) return true
  if ((row?.versi ?? 0) === m.versi) return false
  throw new AppError('BERSAMAAN', { pesan: row ? `Isian ini sudah diubah ${row.oleh} pada ${waktuWib(row.pada)}. Yang Anda tulis belum disimpan; muat ulang halaman untuk melihat isi barunya.` : 'Isian ini sudah dikosongkan orang lain. Muat ulang halaman.' })
}

const samaProyeksi = (m: MasukanPenilaian): Prisma.Sql =>
  Prisma.sql`(x.proyeksi, x.keyakinan, x.alasan) IS NOT DISTINCT FROM (${m.proyeksi}::numeric(5,2), ${m.keyakinan}::tingkat_keyakinan, ${m.alasan}::text)`

/**
 * Writes what a unit says with a month's report, for the month's quarter; the month has to be open and not handed in.
 * @throws AppError TIDAK_BERHAK, PERIODE_TERTUTUP, SUDAH_DIAJUKAN, BERSAMAAN
 */
export async function simpanPernyataan(scope: OpdScope, m: MasukanPernyataan): Promise<void> {
  if (!memuat(scope, m.unitId)) throw new AppError('TIDAK_BERHAK')
  await tulis(pelakuDari(scope, 'form'), async (tx) => {
    await tahanUntukSimpan(tx, m)
    if (await tahan(tx, 'pernyataan_unit', m, Prisma.sql`${samaProyeksi(m)} AND (x.dukungan, x.rencana) IS NOT DISTINCT FROM (${m.dukungan}::text, ${m.rencana}::text)`)) return
    await tx.$executeRaw`
      INSERT INTO pernyataan_unit (tahun, triwulan, unit_id, dukungan, rencana, proyeksi, keyakinan, alasan)
      VALUES (${m.tahun}, ${triwulan(m.bulan)}, ${m.unitId}, ${m.dukungan}, ${m.rencana}, ${m.proyeksi}::numeric, ${m.keyakinan}::tingkat_keyakinan, ${m.alasan})
      ON CONFLICT (tahun, triwulan, unit_id) DO UPDATE SET dukungan = excluded.dukungan, rencana = excluded.rencana, proyeksi = excluded.proyeksi,
        keyakinan = excluded.keyakinan, alasan = excluded.alasan, versi = pernyataan_unit.versi + 1`
  })
}

/**
 * Writes what the office thinks of a unit's year-end, for the quarter of a month.
 * @param scope of the office, for all units: the database refuses any other
 * @throws AppError TIDAK_BERHAK, TIDAK_DITEMUKAN, PERIODE_TERTUTUP, BERSAMAAN
 */
export async function simpanPenilaian(scope: OpdScope, m: MasukanPenilaian): Promise<void> {
  if (scope.units !== '*') throw new AppError('TIDAK_BERHAK')
  await tulis(pelakuDari(scope, 'form'), async (tx) => {
    const [ada] = await tx.$queryRaw<{ unit: boolean; dibuka: boolean }[]>`
      SELECT EXISTS (SELECT 1 FROM unit WHERE id = ${m.unitId}) AS unit,
             EXISTS (SELECT 1 FROM periode WHERE tahun = ${m.tahun} AND (bulan + 2) / 3 = ${triwulan(m.bulan)} AND status <> 'BELUM_DIBUKA') AS dibuka`
    if (!ada?.unit) throw new AppError('TIDAK_DITEMUKAN')
    if (!ada.dibuka) throw new AppError('PERIODE_TERTUTUP', { pesan: 'Belum ada bulan triwulan ini yang dibuka. Penilaian belum disimpan.' })
    if (await tahan(tx, 'penilaian_unit', m, samaProyeksi(m))) return
    await tx.$executeRaw`
      INSERT INTO penilaian_unit (tahun, triwulan, unit_id, proyeksi, keyakinan, alasan)
      VALUES (${m.tahun}, ${triwulan(m.bulan)}, ${m.unitId}, ${m.proyeksi}::numeric, ${m.keyakinan}::tingkat_keyakinan, ${m.alasan})
      ON CONFLICT (tahun, triwulan, unit_id) DO UPDATE SET proyeksi = excluded.proyeksi, keyakinan = excluded.keyakinan, alasan = excluded.alasan,
        versi = penilaian_unit.versi + 1`
  })
}
