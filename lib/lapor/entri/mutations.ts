import { AppError } from '@/lib/dasar/akses/galat'
import { namaBulan } from '@/lib/dasar/format/tanggal'
import type { StatusLaporan, StatusPeriode } from '@/lib/dasar/database/generated/enums'
import type { Transaksi } from '@/lib/dasar/database/tulis'
import { STATUS_DIKIRIM, type AlamatLaporan } from './types'

export { lengkapiKonflik } from './mutations-konflik'

/**
 * The one order in which entries lock rows, so that saves, submissions and the closing of a period can wait for each other
 * but never in a circle:
 *   periode (by month) -> laporan (by unit) -> baris (by id) -> sub_kegiatan (by id) -> the entries.
 * Saves share periode and laporan; submitting takes its laporan alone; closing takes its periode, then every laporan.
 */


/** @throws AppError PERIODE_TERTUTUP unless the month is open. The period stays open until the transaction ends. */
export async function tahanPeriode(tx: Transaksi, tahun: number, bulan: number): Promise<void> {
  const rows = await tx.$queryRaw<{ bulan: number; status: StatusPeriode }[]>`
    SELECT bulan, status::text AS status FROM periode WHERE tahun = ${tahun} ORDER BY bulan FOR SHARE`
  if (rows.find((row) => row.bulan === bulan)?.status === 'TERBUKA') return
  throw new AppError('PERIODE_TERTUTUP', { pesan: `Periode ${namaBulan(bulan)} ${tahun} belum dibuka atau sudah dikunci. Tidak ada yang disimpan.` })
}

/**
 * Begins the unit's report where nobody has, and holds its state still until the transaction ends.
 * @returns the state it stands in
 */
export async function tahanLaporan(tx: Transaksi, { tahun, bulan, unitId }: AlamatLaporan): Promise<StatusLaporan> {
  const baru = await tx.$queryRaw<{ id: number }[]>`
    INSERT INTO laporan (tahun, bulan, unit_id) VALUES (${tahun}, ${bulan}, ${unitId})
    ON CONFLICT (tahun, bulan, unit_id) DO NOTHING RETURNING id`
  if (baru[0]) await tx.$executeRaw`INSERT INTO laporan_peristiwa (laporan_id, ke) VALUES (${baru[0].id}, 'DRAF')`
  const [row] = await tx.$queryRaw<{ status: StatusLaporan }[]>`
    SELECT status::text AS status FROM laporan WHERE tahun = ${tahun} AND bulan = ${bulan} AND unit_id = ${unitId} FOR SHARE`
  if (!row) throw new AppError('TIDAK_DITEMUKAN')
  return row.status
}

/**
 * For a save: period open, report begun and not handed in.
 * @param setelahKirim the office may still correct a plan after the unit has handed in
 * @throws AppError PERIODE_TERTUTUP, SUDAH_DIAJUKAN
 */
export async function tahanUntukSimpan(tx: Transaksi, alamat: AlamatLaporan, setelahKirim = false): Promise<void> {
  await tahanPeriode(tx, alamat.tahun, alamat.bulan)
  const status = await tahanLaporan(tx, alamat)
  if (!setelahKirim && STATUS_DIKIRIM.includes(status)) throw new AppError('SUDAH_DIAJUKAN')
}

/** Locks budget lines in the order of their id. @throws AppError TIDAK_DITEMUKAN when one is not this unit's */
export async function tahanBaris(tx: Transaksi, { tahun, unitId }: AlamatLaporan, id: readonly number[]): Promise<void> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT id FROM baris WHERE id = ANY(${[...id]}::int[]) AND unit_id = ${unitId} AND tahun = ${tahun}
    ORDER BY id FOR NO KEY UPDATE`
  if (rows.length !== new Set(id).size) throw new AppError('TIDAK_DITEMUKAN')
}

/** Locks sub-kegiatan in the order of their id. @throws AppError TIDAK_DITEMUKAN when one is not this unit's */
export async function tahanSub(tx: Transaksi, { tahun, unitId }: AlamatLaporan, id: readonly number[]): Promise<void> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT id FROM sub_kegiatan WHERE id = ANY(${[...id]}::int[]) AND unit_id = ${unitId} AND tahun = ${tahun}
    ORDER BY id FOR NO KEY UPDATE`
  if (rows.length !== new Set(id).size) throw new AppError('TIDAK_DITEMUKAN')
}
