import { Prisma } from '@/lib/dasar/database/generated/client'
import type { Transaksi } from '@/lib/dasar/database/tulis'
import { STATUS_DIKIRIM } from '@/lib/lapor/entri/types'
import type { JenisImpor } from '../constants'
import { jenisUnit, type PengisiTahun } from './jenis-unit'

/** Kinds of file that units import in a year. @param tahan holds the setting still until the transaction ends */
export async function queryJenisUnit(db: Transaksi, tahun: number, tahan = false): Promise<JenisImpor[]> {
  const [row] = await db.$queryRaw<PengisiTahun[]>`
    SELECT pengisi_pagu::text AS pagu, pengisi_anggaran_kas::text AS kas FROM tahun_anggaran WHERE tahun = ${tahun} ${tahan ? Prisma.sql`FOR SHARE` : Prisma.empty}`
  return jenisUnit(row ?? { pagu: 'KANTOR', kas: 'KANTOR' })
}

/** Setting that says who fills in this part of the plan. */
const KOLOM = { pagu: Prisma.sql`pengisi_pagu`, kas: Prisma.sql`pengisi_anggaran_kas` } as const

/**
 * Units that may enter this part of their plan now, as by hand: where the year lets units do so, and from a report of an open month that
 * is not handed in. The office may correct a plan at any time.
 */
export const sqlRencanaUnit = (tahun: number, bagian: keyof typeof KOLOM): Prisma.Sql => Prisma.sql`
  SELECT DISTINCT u.id AS unit_id FROM tahun_anggaran t JOIN periode q ON q.tahun = t.tahun AND q.status = 'TERBUKA' CROSS JOIN unit u
  LEFT JOIN laporan l ON l.tahun = q.tahun AND l.bulan = q.bulan AND l.unit_id = u.id
  WHERE t.tahun = ${tahun} AND t.${KOLOM[bagian]} = 'UNIT' AND terbuka_untuk(q.tahun, q.bulan, u.id)
    AND coalesce(l.status::text, 'DRAF') <> ALL(${STATUS_DIKIRIM})`

/** The versions in force in the last month that is open: what an import of a unit writes unless another is chosen. null: there is none */
export async function queryVersiBerlaku(db: Transaksi, tahun: number): Promise<{ apbd: number | null; kas: number | null }> {
  const [row] = await db.$queryRaw<{ apbd: number | null; kas: number | null }[]>`
    SELECT apbd_versi_pada(${tahun}, b) AS apbd, kas_versi_pada(${tahun}, b) AS kas
    FROM (SELECT max(bulan)::int AS b FROM periode WHERE tahun = ${tahun} AND status = 'TERBUKA') x`
  return row ?? { apbd: null, kas: null }
}
