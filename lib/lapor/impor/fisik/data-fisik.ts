import type { OpdScope } from '@/lib/dasar/akses/types'
import type { Transaksi } from '@/lib/dasar/database/tulis'
import type { RupaBeda } from '../constants'
import { sqlBeda } from '../beda/data-beda'
import type { Tempat } from '../types'
import { sqlTabelFisik } from './data-beda-fisik'
import type { IsiFisik, KeadaanFisik, Mundur } from './types'

/** Falling figures that are listed; the others are counted. */
const MAKS_MUNDUR = 50

/** Rows by what became of them, with the range of their percentages. What an operator may not see of others has none. */
const queryKeadaan = (db: Transaksi, id: number, sendiri: boolean): Promise<KeadaanFisik[]> => db.$queryRaw<KeadaanFisik[]>`
  SELECT keadaan, sebab, baris, CASE WHEN tampak THEN min END AS min, CASE WHEN tampak THEN maks END AS maks FROM (
    SELECT keadaan::text AS keadaan, CASE WHEN keadaan IN ('LEWAT', 'DIABAIKAN', 'ASING') THEN sebab END AS sebab, count(DISTINCT (lembar, nomor))::int AS baris,
      NOT (${sendiri} AND (keadaan IN ('BUKAN_UNIT', 'LEWAT') OR bool_or(unit_id IS NULL))) AND keadaan IN ('COCOK', 'ASING', 'DIABAIKAN', 'BUKAN_UNIT', 'BELUM') AS tampak,
      min(nilai)::numeric(20,2)::text AS min, max(nilai)::numeric(20,2)::text AS maks
    FROM impor_baris WHERE batch_id = ${id} GROUP BY impor_baris.keadaan, 2) x ORDER BY keadaan, sebab`

interface RowJumlah {
  rupa: RupaBeda
  sebab: string | null
  angka: number
  lama_min: string | null
  lama_maks: string | null
  baru_min: string | null
  baru_maks: string | null
}

async function queryJumlah(db: Transaksi, tempat: Tempat): Promise<IsiFisik['jumlah']> {
  const rows = await db.$queryRaw<RowJumlah[]>`
    ${sqlBeda(tempat)}
    SELECT rupa, sebab, count(*)::int AS angka,
      min(lama_n)::numeric(20,2)::text AS lama_min, max(lama_n)::numeric(20,2)::text AS lama_maks,
      min(nilai)::numeric(20,2)::text AS baru_min, max(nilai)::numeric(20,2)::text AS baru_maks
    FROM beda GROUP BY 1, 2 ORDER BY 1, 2`
  return rows.map(({ rupa, sebab, angka, ...row }) => ({
    rupa, sebab, angka, lama: { min: row.lama_min, maks: row.lama_maks }, baru: { min: row.baru_min, maks: row.baru_maks },
  }))
}

/** Percentages that would fall below an earlier month's once the file is applied, where the file changes one of the two. */
const queryMundur = (db: Transaksi, tempat: Tempat): Promise<(Mundur & { semua: number })[]> => db.$queryRaw<(Mundur & { semua: number })[]>`
  ${sqlBeda(tempat)}, unit_kini AS (SELECT DISTINCT ON (unit_id) unit_id, nama_singkat FROM unit_masa ORDER BY unit_id, berlaku_mulai DESC),
  ubah AS MATERIALIZED (SELECT sub_id, bulan, nilai FROM beda WHERE rupa IN ('BARU', 'UBAH')),
  nanti AS (
    SELECT sub_id, bulan, nilai AS persen, true AS baru FROM ubah
    UNION ALL SELECT r.sub_kegiatan_id, r.bulan, r.persen, false FROM ${sqlTabelFisik(tempat.jenis)} r
    WHERE r.sub_kegiatan_id IN (SELECT sub_id FROM ubah) AND NOT EXISTS (SELECT 1 FROM ubah u WHERE u.sub_id = r.sub_kegiatan_id AND u.bulan = r.bulan)),
  jalan AS (
    SELECT n.*, lag(bulan) OVER w AS bulan_lalu, lag(persen) OVER w AS persen_lalu, lag(baru) OVER w AS baru_lalu FROM nanti n WINDOW w AS (PARTITION BY sub_id ORDER BY bulan))
  SELECT n.kode || ' ' || n.nama AS sub, m.nama_singkat AS unit, j.bulan::int, j.persen::numeric(20,2)::text AS persen, j.bulan_lalu::int AS "bulanLalu",
    j.persen_lalu::numeric(20,2)::text AS "persenLalu", count(*) OVER ()::int AS semua
  FROM jalan j JOIN sub_kegiatan s ON s.id = j.sub_id JOIN nomenklatur n ON n.id = s.nomenklatur_id JOIN unit_kini m ON m.unit_id = s.unit_id
  WHERE j.persen < j.persen_lalu AND (j.baru OR j.baru_lalu)
  ORDER BY j.persen_lalu - j.persen DESC, n.kode COLLATE "C", j.bulan LIMIT ${MAKS_MUNDUR}`

/** What the preview of a file of percentages tells: counts and ranges. Never a sum of percentages. */
export async function queryIsiFisik(db: Transaksi, batch: Tempat, scope: OpdScope, siap: boolean): Promise<IsiFisik> {
  const [keadaan, jumlah, mundur] = await Promise.all([
    queryKeadaan(db, batch.id, scope.units !== '*'), queryJumlah(db, batch), siap ? queryMundur(db, batch) : [],
  ])
  return { keadaan, jumlah, mundur: mundur.map(({ semua: _semua, ...satu }) => satu), semuaMundur: mundur[0]?.semua ?? 0 }
}
