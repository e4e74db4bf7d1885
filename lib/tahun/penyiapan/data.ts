import { prisma } from '@/lib/dasar/database/client'
import type { Transaksi } from '@/lib/dasar/database/tulis'
import type { AngkaAkun, AngkaKode, AngkaUnit, BulanTahun } from './types'

/** Where reads outside a transaction go. */
export const db = (): Transaksi => prisma()

const satu = <T>(rows: readonly T[]): T => {
  const [row] = rows
  if (row === undefined) throw new Error('a sum gave no row')
  return row
}

/** Units alive on some day of the year under their last name of it, and those among them without a budget line. */
export const queryAngkaUnit = async (tx: Transaksi, tahun: number): Promise<AngkaUnit> => satu(await tx.$queryRaw<AngkaUnit[]>`
  WITH hidup AS (
    SELECT DISTINCT ON (unit_id) unit_id AS id, nama_singkat AS nama FROM unit_masa
    WHERE berlaku_mulai <= make_date(${tahun}::int, 12, 31) AND (berlaku_sampai IS NULL OR berlaku_sampai >= make_date(${tahun}::int, 1, 1))
    ORDER BY unit_id, berlaku_mulai DESC
  ), berbaris AS (SELECT DISTINCT unit_id AS id FROM baris WHERE tahun = ${tahun})
  SELECT count(h.id)::int AS hidup, count(*) FILTER (WHERE h.id IS NULL)::int AS "luarMasa",
         coalesce(json_agg(json_build_object('id', h.id, 'nama', h.nama) ORDER BY h.nama) FILTER (WHERE b.id IS NULL), '[]') AS "tanpaBaris"
  FROM hidup h FULL JOIN berbaris b USING (id)`)

/** What the year's book offers, and the rows of waiting files whose code nobody knows yet. */
export const queryAngkaKode = async (tx: Transaksi, tahun: number): Promise<AngkaKode> => satu(await tx.$queryRaw<AngkaKode[]>`
  WITH asing AS (
    SELECT k.id AS "batchId", k.nama, count(*)::int AS baris, sum(r.nilai - r.kurang)::text AS rupiah
    FROM impor_batch k JOIN impor_baris r ON r.batch_id = k.id AND r.keadaan = 'ASING'
    WHERE k.tahun = ${tahun} AND k.status IN ('SIAP', 'BERTANYA') GROUP BY k.id
  )
  SELECT (SELECT count(*)::int FROM nomenklatur n JOIN tahun_anggaran t ON t.regulasi_kode = n.regulasi_kode
          WHERE t.tahun = ${tahun} AND n.tingkat = 'SUB_KEGIATAN' AND NOT n.berakhir) AS sub,
         (SELECT count(*)::int FROM rekening WHERE NOT berakhir) AS rekening,
         (SELECT count(*)::int FROM sumber_dana WHERE NOT berakhir) AS "sumberDana",
         (SELECT coalesce(json_agg(a ORDER BY a.baris DESC), '[]') FROM asing a) AS tunggu`)

/** Which units that report in the year have nobody to enter, or nobody to approve. */
export const queryAngkaAkun = async (tx: Transaksi, tahun: number): Promise<AngkaAkun> => satu(await tx.$queryRaw<AngkaAkun[]>`
  WITH hidup AS (
    SELECT DISTINCT ON (unit_id) unit_id AS id, nama_singkat AS nama FROM unit_masa
    WHERE berlaku_mulai <= make_date(${tahun}::int, 12, 31) AND (berlaku_sampai IS NULL OR berlaku_sampai >= make_date(${tahun}::int, 1, 1))
    ORDER BY unit_id, berlaku_mulai DESC
  ), lapor AS (
    SELECT h.* FROM hidup h
    WHERE NOT EXISTS (SELECT 1 FROM baris b WHERE b.tahun = ${tahun}) OR EXISTS (SELECT 1 FROM baris b WHERE b.tahun = ${tahun} AND b.unit_id = h.id)
  ), orang AS (
    SELECT DISTINCT u.unit_id, p.peran FROM pengguna p JOIN pengguna_unit u ON u.pengguna_id = p.id WHERE p.aktif AND p.peran IN ('OPERATOR', 'KEPALA')
  )
  SELECT count(*)::int AS unit,
         coalesce(json_agg(json_build_object('id', l.id, 'nama', l.nama) ORDER BY l.nama) FILTER (WHERE o.unit_id IS NULL), '[]') AS "tanpaOperator",
         coalesce(json_agg(json_build_object('id', l.id, 'nama', l.nama) ORDER BY l.nama) FILTER (WHERE k.unit_id IS NULL), '[]') AS "tanpaKepala"
  FROM lapor l LEFT JOIN orang o ON o.unit_id = l.id AND o.peran = 'OPERATOR' LEFT JOIN orang k ON k.unit_id = l.id AND k.peran = 'KEPALA'`)

/** The months of a year that are planned, open or locked. */
export const queryBulan = (tx: Transaksi, tahun: number): Promise<BulanTahun[]> => tx.$queryRaw<BulanTahun[]>`
  SELECT bulan::int, status::text AS status, to_char(tenggat AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS tenggat
  FROM periode WHERE tahun = ${tahun} ORDER BY bulan`
