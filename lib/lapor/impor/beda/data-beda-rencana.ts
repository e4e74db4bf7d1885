import { Prisma } from '@/lib/dasar/database/generated/client'
import { sqlRencanaUnit } from '../baca/data-jenis'
import type { Tempat } from '../types'

/** What the person decided about lines that are only here; a unit's own decision before that for all. */
const sqlPutus = (putusan: Tempat['putusan']): Prisma.Sql => {
  const isi = JSON.stringify(putusan)
  return Prisma.sql`coalesce(${isi}::jsonb ->> ('sisa:' || b.unit_id), ${isi}::jsonb ->> 'sisa:*')`
}
/** Columns that only realisasi fills. */
const TANPA_KOREKSI = Prisma.sql`0::numeric AS koreksi, 0::numeric AS lama_k, NULL::text AS alasan, NULL::text AS lama_a, false AS tanya, false AS koreksi_lama`

/** Pagu of the file per line beside those of the chosen version, and lines of the version that the file lacks. */
export function sqlAnggaran({ id, tahun, apbdVersiId, lingkup, putusan }: Tempat): Prisma.Sql {
  return Prisma.sql`
    pagu_unit AS MATERIALIZED (${sqlRencanaUnit(tahun, 'pagu')}),
    f AS (SELECT i.baris_id, i.unit_id, i.nomenklatur_id, coalesce(b.rekening_kode, i.rekening_kode) AS rekening_kode,
                 coalesce(b.sumber_dana_id, i.sumber_dana_id) AS sumber_dana_id, count(*)::int AS n, sum(i.nilai - i.kurang) AS nilai
          FROM impor_baris i LEFT JOIN baris b ON b.id = i.baris_id WHERE i.batch_id = ${id} AND i.keadaan = 'COCOK' GROUP BY 1, 2, 3, 4, 5),
    pasang AS (
      SELECT f.*, NULL::int AS sub_kegiatan_id, p.nilai AS lama_n FROM f LEFT JOIN pagu p ON p.apbd_versi_id = ${apbdVersiId}::int AND p.baris_id = f.baris_id
      UNION ALL
      SELECT b.id, b.unit_id, s.nomenklatur_id, b.rekening_kode, b.sumber_dana_id, 0, NULL, s.id, p.nilai
      FROM (SELECT DISTINCT unit_id FROM f) u JOIN baris b ON b.unit_id = u.unit_id AND b.tahun = ${tahun} JOIN sub_kegiatan s ON s.id = b.sub_kegiatan_id
      JOIN pagu p ON p.baris_id = b.id AND p.apbd_versi_id = ${apbdVersiId}::int WHERE NOT EXISTS (SELECT 1 FROM f WHERE f.baris_id = b.id)),
    x AS (
      SELECT coalesce('b' || b.baris_id, b.unit_id || '/' || b.nomenklatur_id || '/' || b.rekening_kode || '/' || b.sumber_dana_id) AS kunci,
        b.*, 0 AS bulan, ${TANPA_KOREKSI}, ${sqlPutus(putusan)} AS putus,
        CASE WHEN ${apbdVersiId}::int IS NULL THEN 'versi APBD belum dipilih' WHEN b.nilai < 0 THEN 'pagu kurang dari nol'
             WHEN ${lingkup} <> '*' AND b.unit_id NOT IN (SELECT unit_id FROM pagu_unit) THEN 'pagu diisi kantor, atau laporan unit sudah diajukan'
             WHEN EXISTS (SELECT 1 FROM periode q WHERE q.tahun = ${tahun} AND q.status = 'TERKUNCI' AND apbd_versi_pada(q.tahun, q.bulan) = ${apbdVersiId}::int)
             THEN 'versi APBD dipakai bulan yang sudah dikunci' END AS tolak
      FROM pasang b)`
}

/** Months of the file's plan beside those of the chosen version, and months of its units that the file lacks. */
export function sqlKas({ id, tahun, kasVersiId, lingkup, putusan }: Tempat): Prisma.Sql {
  return Prisma.sql`
    kas_unit AS MATERIALIZED (${sqlRencanaUnit(tahun, 'kas')}),
    f AS (SELECT baris_id, bulan, count(*)::int AS n, sum(nilai - kurang) AS nilai FROM impor_baris WHERE batch_id = ${id} AND keadaan = 'COCOK' GROUP BY 1, 2),
    pasang AS (
      SELECT f.*, a.nilai AS lama_n FROM f LEFT JOIN anggaran_kas a ON a.kas_versi_id = ${kasVersiId}::int AND a.baris_id = f.baris_id AND a.bulan = f.bulan
      UNION ALL
      SELECT a.baris_id, a.bulan, 0, NULL, a.nilai
      FROM (SELECT DISTINCT unit_id FROM impor_baris WHERE batch_id = ${id} AND keadaan = 'COCOK') u JOIN baris b ON b.unit_id = u.unit_id AND b.tahun = ${tahun}
      JOIN anggaran_kas a ON a.baris_id = b.id AND a.kas_versi_id = ${kasVersiId}::int
      WHERE NOT EXISTS (SELECT 1 FROM f WHERE f.baris_id = a.baris_id AND f.bulan = a.bulan)),
    kunci_bulan AS (SELECT coalesce(max(q.bulan), 0) AS sampai FROM periode q WHERE q.tahun = ${tahun} AND q.status = 'TERKUNCI' AND kas_versi_pada(q.tahun, q.bulan) = ${kasVersiId}::int),
    x AS (
      SELECT 'b' || p.baris_id AS kunci, p.*, b.unit_id, b.sub_kegiatan_id, s.nomenklatur_id, b.rekening_kode, b.sumber_dana_id, ${TANPA_KOREKSI}, ${sqlPutus(putusan)} AS putus,
        CASE WHEN ${kasVersiId}::int IS NULL THEN 'versi anggaran kas belum dipilih' WHEN p.nilai < 0 THEN 'anggaran kas kurang dari nol'
             WHEN ${lingkup} <> '*' AND b.unit_id NOT IN (SELECT unit_id FROM kas_unit) THEN 'anggaran kas diisi kantor, atau laporan unit sudah diajukan'
             WHEN p.bulan <= (SELECT sampai FROM kunci_bulan) THEN 'bulan dipakai periode yang sudah dikunci' END AS tolak
      FROM pasang p JOIN baris b ON b.id = p.baris_id JOIN sub_kegiatan s ON s.id = b.sub_kegiatan_id)`
}
