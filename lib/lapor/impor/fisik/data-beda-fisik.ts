import { Prisma } from '@/lib/dasar/database/generated/client'
import { STATUS_DIKIRIM } from '@/lib/lapor/entri/types'
import { sqlRencanaUnit } from '../baca/data-jenis'
import type { Batch, Tempat } from '../types'

/** Where the figures of the kind are kept. */
export const sqlTabelFisik = (jenis: Batch['jenis']): Prisma.Sql => (jenis === 'FISIK' ? Prisma.sql`realisasi_fisik` : Prisma.sql`target_fisik`)

/** Why a figure of physical progress is refused: what a form would say too. */
const tolakRealisasi = Prisma.sql`
      WHEN q.status::text IS DISTINCT FROM 'TERBUKA' OR NOT terbuka_untuk(q.tahun, q.bulan, s.unit_id) THEN 'bulan belum dibuka atau sudah dikunci'
      WHEN l.status::text = ANY(${STATUS_DIKIRIM}) THEN 'laporan unit sudah diajukan'`
const tolakTarget = (lingkup: string): Prisma.Sql => Prisma.sql`
      WHEN ${lingkup} <> '*' AND s.unit_id NOT IN (SELECT unit_id FROM kas_unit) THEN 'target fisik diisi kantor, atau laporan unit sudah diajukan'
      WHEN target_tutup(s.id, p.bulan) IS NOT NULL THEN 'bulan dipakai periode yang sudah dikunci'`

/**
 * CTEs that end in `x`, as the kinds of money have them: one percentage per sub-kegiatan and month beside what stands, and what stands
 * that the file does not speak of. A place that the file names twice with two figures is refused: percentages cannot be added up.
 */
export function sqlFisik({ id, tahun, jenis, lingkup }: Tempat): Prisma.Sql {
  const target = jenis === 'TARGET_FISIK'
  return Prisma.sql`
    kas_unit AS MATERIALIZED (${sqlRencanaUnit(tahun, 'kas')}),
    f AS MATERIALIZED (SELECT sub_kegiatan_id AS sub_id, bulan, count(*)::int AS n, min(nilai) AS nilai, max(nilai) AS besar
          FROM impor_baris WHERE batch_id = ${id} AND keadaan = 'COCOK' GROUP BY 1, 2),
    cakup AS MATERIALIZED (SELECT DISTINCT s.unit_id, CASE WHEN NOT ${target} THEN f.bulan END AS bulan FROM f JOIN sub_kegiatan s ON s.id = f.sub_id),
    pasang AS MATERIALIZED (
      SELECT f.*, r.persen AS lama_n FROM f LEFT JOIN ${sqlTabelFisik(jenis)} r ON r.sub_kegiatan_id = f.sub_id AND r.bulan = f.bulan
      UNION ALL
      SELECT r.sub_kegiatan_id, r.bulan, 0, NULL, NULL, r.persen FROM cakup c JOIN sub_kegiatan s ON s.unit_id = c.unit_id AND s.tahun = ${tahun}
      JOIN ${sqlTabelFisik(jenis)} r ON r.sub_kegiatan_id = s.id AND (c.bulan IS NULL OR r.bulan = c.bulan)
      WHERE NOT EXISTS (SELECT 1 FROM f WHERE f.sub_id = r.sub_kegiatan_id AND f.bulan = r.bulan)),
    x AS (
      SELECT 's' || p.sub_id AS kunci, p.sub_id, NULL::int AS baris_id, p.bulan, p.n, p.nilai, 0::numeric AS koreksi, p.lama_n, 0::numeric AS lama_k,
        NULL::text AS alasan, NULL::text AS lama_a, false AS tanya, false AS koreksi_lama, NULL::text AS putus, s.id AS sub_kegiatan_id, s.unit_id, s.nomenklatur_id, ''::text AS rekening_kode, NULL::int AS sumber_dana_id,
        CASE WHEN p.nilai IS NULL THEN NULL
          WHEN p.bulan = 0 THEN 'bulannya tidak disebut'
          WHEN p.besar <> p.nilai THEN 'disebut lebih dari sekali dengan persen yang berbeda'
          WHEN p.nilai < 0 OR p.nilai > 100 THEN 'di luar 0–100%'
          ${target ? tolakTarget(lingkup) : tolakRealisasi} END AS tolak
      FROM pasang p JOIN sub_kegiatan s ON s.id = p.sub_id
      LEFT JOIN periode q ON q.tahun = ${tahun} AND q.bulan = p.bulan
      LEFT JOIN laporan l ON l.tahun = ${tahun} AND l.bulan = p.bulan AND l.unit_id = s.unit_id)`
}
