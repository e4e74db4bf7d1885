import { AppError } from '@/lib/dasar/akses/galat'
import { pelakuDari } from '@/lib/dasar/akses/scope'
import { kataSudah, type SudahAda } from '@/lib/dasar/akses/sudah'
import type { OpdScope } from '@/lib/dasar/akses/types'
import type { StatusPembukaan, StatusPeriode } from '@/lib/dasar/database/generated/enums'
import { tulis, type Transaksi } from '@/lib/dasar/database/tulis'
import { bulanTahun, waktuWib } from '@/lib/dasar/format/tanggal'
import { queryTerbit } from './data'
import { kataTerbit, terbitAtas } from './terbit'

export interface MasukanPembukaan {
  tahun: number
  bulan: number
  /** null: the whole month */
  unitId: number | null
  alasan: string
}

/** The year's months in their order, so that reopening, saving and locking wait for each other but never in a circle. */
async function tahanBulan(tx: Transaksi, tahun: number, bulan: number): Promise<StatusPeriode | undefined> {
  const rows = await tx.$queryRaw<{ bulan: number; status: StatusPeriode }[]>`
    SELECT bulan::int, status::text AS status FROM periode WHERE tahun = ${tahun} AND bulan <= ${bulan} ORDER BY bulan FOR UPDATE`
  return rows.find((row) => row.bulan === bulan)?.status
}

/** Tells the others of the office that something waits for one of them. */
const beriTahuKantor = (tx: Transaksi, pelaku: string, kalimat: string): Promise<number> => tx.$executeRaw`
  INSERT INTO pemberitahuan (penerima_id, jenis, kalimat, tautan)
  SELECT id, 'PEMBUKAAN_MENUNGGU', ${kalimat}, '/verifikasi/pembukaan' FROM pengguna
  WHERE aktif AND peran IN ('ADMIN', 'ANALIS') AND id <> ${pelaku}`

/** The figures of the month are not published. @throws AppError SUDAH_TERBIT with the ways out */
async function pastikanBelumTerbit(tx: Transaksi, tempat: { tahun: number; bulan: number }): Promise<void> {
  const terbit = terbitAtas(await queryTerbit(tx, tempat.tahun), tempat)
  if (!terbit) return
  const [buka] = await tx.$queryRaw<{ bulan: number }[]>`SELECT bulan::int FROM periode WHERE tahun = ${tempat.tahun} AND status = 'TERBUKA' ORDER BY bulan LIMIT 1`
  throw new AppError('SUDAH_TERBIT', { pesan: kataTerbit(tempat, terbit, buka?.bulan ?? null) })
}

/**
 * Asks for a locked month, or one unit's report of it, to be opened again. Nothing opens yet.
 * @throws AppError SUDAH_ADA when the same is asked already or is open, PERIODE_TERTUTUP when the month was never locked, SUDAH_TERBIT
 * when its figures are published
 */
export async function mintaPembukaan(scope: OpdScope, { tahun, bulan, unitId, alasan }: MasukanPembukaan): Promise<number> {
  return tulis(pelakuDari(scope, 'form'), async (tx) => {
    const status = await tahanBulan(tx, tahun, bulan)
    const [buka] = await tx.$queryRaw<{ terbatas: boolean; sudah: boolean }[]>`
      SELECT NOT terbuka_untuk(${tahun}, ${bulan}, 0) AS terbatas, terbuka_untuk(${tahun}, ${bulan}, ${unitId ?? 0}) AS sudah`
    const tertutup = status === 'TERKUNCI' || (status === 'TERBUKA' && buka?.terbatas === true && !buka.sudah)
    if (!tertutup) throw new AppError('PERIODE_TERTUTUP', { pesan: `${bulanTahun(tahun, bulan)} tidak terkunci, jadi tidak perlu dibuka kembali.` })
    await pastikanBelumTerbit(tx, { tahun, bulan })
    const [sama] = await tx.$queryRaw<(SudahAda & { id: number })[]>`
      SELECT k.id, k.diminta_oleh = ${scope.pelaku} AS sendiri, coalesce(p.nama, k.diminta_oleh) AS nama, k.diminta_pada AS pada, k.alasan FROM pembukaan_kembali k LEFT JOIN pengguna p ON p.id = k.diminta_oleh
      WHERE k.tahun = ${tahun} AND k.bulan = ${bulan} AND k.unit_id IS NOT DISTINCT FROM ${unitId}::int AND k.status = 'MENUNGGU'`
    if (sama) throw new AppError('SUDAH_ADA', { pesan: kataSudah('Permintaan yang sama sudah menunggu persetujuan, diajukan', sama) })
    const rows = await tx.$queryRaw<{ id: number }[]>`
      INSERT INTO pembukaan_kembali (tahun, bulan, unit_id, alasan) VALUES (${tahun}, ${bulan}, ${unitId}, ${alasan.trim()}) RETURNING id`
    await beriTahuKantor(tx, scope.pelaku, `Pembukaan kembali ${bulanTahun(tahun, bulan)} menunggu persetujuan orang kedua. Alasan: ${alasan.trim()}`)
    return rows[0]?.id ?? 0
  })
}

interface RowPembukaan {
  tahun: number
  bulan: number
  unitId: number | null
  alasan: string
  status: StatusPembukaan
  dimintaOleh: string
  nama: string
  /** who decided it, and when; null: nobody yet */
  putus: string | null
  putusPada: Date | null
}

const KATA_PUTUS: Readonly<Record<StatusPembukaan, string>> = { MENUNGGU: 'diputus', DISETUJUI: 'disetujui', DITOLAK: 'ditolak', DIBATALKAN: 'dibatalkan' }

async function tahanPermintaan(tx: Transaksi, id: number): Promise<RowPembukaan> {
  const [row] = await tx.$queryRaw<RowPembukaan[]>`
    SELECT p.tahun::int, p.bulan::int, p.unit_id AS "unitId", p.alasan, p.status::text AS status, p.diminta_oleh AS "dimintaOleh",
           coalesce((SELECT nama FROM pengguna WHERE id = p.diminta_oleh), p.diminta_oleh) AS nama,
           coalesce((SELECT nama FROM pengguna WHERE id = p.diputus_oleh), p.diputus_oleh) AS putus, p.diputus_pada AS "putusPada"
    FROM pembukaan_kembali p WHERE p.id = ${id} FOR UPDATE OF p`
  if (!row) throw new AppError('TIDAK_DITEMUKAN')
  if (row.status !== 'MENUNGGU') throw new AppError('BERSAMAAN', { pesan: `Permintaan ini sudah ${KATA_PUTUS[row.status]}${row.putus === null || row.putusPada === null ? '' : ` ${row.putus} pada ${waktuWib(row.putusPada)}`}. Muat ulang halaman.` })
  return row
}

/** One unit goes back to its operator; a whole month returns to what each report was before the lock. */
async function bukaLaporan(tx: Transaksi, { tahun, bulan, unitId, alasan, nama }: RowPembukaan): Promise<number> {
  const catatan = `Dibuka kembali atas permintaan ${nama}: ${alasan}`
  return tx.$executeRaw`
    WITH dibuka AS (
      SELECT id, unit_id, status AS dari,
             CASE WHEN ${unitId}::int IS NOT NULL THEN 'DIKEMBALIKAN' WHEN diverifikasi_pada IS NULL THEN 'DIAJUKAN' ELSE 'DIVERIFIKASI' END::status_laporan AS ke
      FROM laporan WHERE tahun = ${tahun} AND bulan = ${bulan} AND status = 'TERKUNCI' AND (${unitId}::int IS NULL OR unit_id = ${unitId}::int)
      ORDER BY unit_id FOR UPDATE
    ), peristiwa AS (
      INSERT INTO laporan_peristiwa (laporan_id, dari, ke, catatan) SELECT id, dari, ke, ${catatan} FROM dibuka ORDER BY unit_id
    )
    UPDATE laporan l SET status = d.ke, versi = l.versi + 1, catatan = ${catatan} FROM dibuka d WHERE l.id = d.id`
}

/**
 * Approves a request and opens what it names, in one transaction. The database lets only this transaction through, and only
 * when another person of the office has asked. Later months that are locked stay so.
 * @throws AppError PERLU_ORANG_KEDUA for the asker herself, BERSAMAAN when it was decided meanwhile
 */
export async function setujuiPembukaan(scope: OpdScope, id: number): Promise<{ laporan: number; tahun: number; bulan: number }> {
  return tulis(pelakuDari(scope, 'form'), async (tx) => {
    const [tempat] = await tx.$queryRaw<{ tahun: number; bulan: number }[]>`SELECT tahun::int, bulan::int FROM pembukaan_kembali WHERE id = ${id}`
    if (!tempat) throw new AppError('TIDAK_DITEMUKAN')
    const periode = await tahanBulan(tx, tempat.tahun, tempat.bulan)
    const minta = await tahanPermintaan(tx, id)
    if (minta.dimintaOleh === scope.pelaku) throw new AppError('PERLU_ORANG_KEDUA')
    // published since it was asked for
    await pastikanBelumTerbit(tx, tempat)
    await tx.$executeRaw`UPDATE pembukaan_kembali SET status = 'DISETUJUI' WHERE id = ${id}`
    await tx.$queryRaw`SELECT set_config('app.pembukaan', ${String(id)}, true)`
    if (periode === 'TERKUNCI') {
      await tx.$executeRaw`
        UPDATE periode SET status = 'TERBUKA', dikunci_pada = NULL, dikunci_oleh = NULL WHERE tahun = ${minta.tahun} AND bulan = ${minta.bulan}`
    }
    const laporan = await bukaLaporan(tx, minta)
    await tx.$queryRaw`SELECT set_config('app.pembukaan', '', true)`
    return { laporan, ...tempat }
  })
}

/** Another person says no, or the asker takes the request back. @throws AppError BERSAMAAN when it was decided meanwhile */
export async function tolakPembukaan(scope: OpdScope, id: number): Promise<StatusPembukaan> {
  return tulis(pelakuDari(scope, 'form'), async (tx) => {
    const minta = await tahanPermintaan(tx, id)
    const ke: StatusPembukaan = minta.dimintaOleh === scope.pelaku ? 'DIBATALKAN' : 'DITOLAK'
    await tx.$executeRaw`UPDATE pembukaan_kembali SET status = ${ke}::status_pembukaan WHERE id = ${id}`
    return ke
  })
}
