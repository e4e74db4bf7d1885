import { Prisma } from '@/lib/dasar/database/generated/client'
import type { NamaLain } from './data-cocok'

interface Tempat {
  batchId: number
  tahun: number
  /** a file that makes budget lines: the unit need not have them yet */
  anggaran: boolean
  /** the CTE `u` */
  unit: Prisma.Sql
  lain: NamaLain
}

/** A mapping of the unit, else of all: joins that give `ps` and `pg` for a row `a` with unit_id and kunci. */
const sqlPadanan = (macam: string): Prisma.Sql => Prisma.sql`
      LEFT JOIN p ps ON ps.macam = ${macam} AND ps.unit_id = a.unit_id AND ps.kunci = a.kunci
      LEFT JOIN p pg ON pg.macam = ${macam} AND pg.unit_id IS NULL AND pg.kunci = a.kunci`
const SPESIFIK = Prisma.sql`coalesce(ps.id, pg.id) AS padanan_id, CASE WHEN ps.id IS NULL THEN pg.alasan ELSE ps.alasan END AS alasan`

/** CTEs `s`, `d`, `r`: sub-kegiatan, sumber dana and rekening of every unit and code; null where nothing proves them. */
const sqlKode = (tahun: number): Prisma.Sql => Prisma.sql`
    ku AS MATERIALIZED (SELECT DISTINCT coalesce(u.unit_id, 0) AS unit_id, k.sub_kode, k.rekening, k.sumber FROM k JOIN u USING (unit_kode, unit_nama)),
    nm AS MATERIALIZED (
      SELECT n.id, n.kode FROM nomenklatur n JOIN tahun_anggaran t ON t.regulasi_kode = n.regulasi_kode WHERE t.tahun = ${tahun} AND n.tingkat = 'SUB_KEGIATAN'),
    s AS MATERIALIZED (
      SELECT a.unit_id, a.sub_kode, ${SPESIFIK}, n.id AS nomenklatur_id, g.id AS sub_id
      FROM (SELECT DISTINCT unit_id, sub_kode, impor_kode_rapat(sub_kode) AS kunci FROM ku) a ${sqlPadanan('SUB')}
      LEFT JOIN lain x ON x.macam = 'SUB' AND x.kode = a.kunci
      LEFT JOIN nm n ON n.kode = CASE WHEN ps.id IS NOT NULL THEN ps.tujuan WHEN pg.id IS NOT NULL THEN pg.tujuan WHEN x.kode IS NULL THEN a.kunci END
      LEFT JOIN sub_kegiatan g ON g.tahun = ${tahun} AND g.unit_id = a.unit_id AND g.nomenklatur_id = n.id),
    sd AS MATERIALIZED (
      SELECT nama, min(id) AS id FROM (
        SELECT id, impor_nama(nama) AS nama FROM sumber_dana UNION SELECT id, impor_nama(regexp_replace(nama, '\\(.*\\)', '')) FROM sumber_dana) x
      WHERE nama <> '' GROUP BY nama HAVING count(*) = 1),
    d AS MATERIALIZED (
      SELECT a.unit_id, a.sumber, ${SPESIFIK},
        CASE WHEN ps.id IS NOT NULL THEN ps.tujuan::int WHEN pg.id IS NOT NULL THEN pg.tujuan::int WHEN NOT a.lain THEN coalesce(y.id, z.id) END AS sumber_id
      FROM (SELECT q.*, EXISTS (SELECT 1 FROM lain x WHERE x.macam = 'SUMBER' AND x.kode = q.kunci) AS lain
            FROM (SELECT DISTINCT unit_id, sumber, impor_kunci_sumber(sumber) AS kunci FROM ku WHERE sumber <> '') q) a ${sqlPadanan('SUMBER')}
      LEFT JOIN sumber_dana y ON y.kode = impor_kode_rapat(a.sumber) LEFT JOIN sd z ON z.nama = impor_nama(a.sumber)),
    r AS MATERIALIZED (
      SELECT a.unit_id, a.rekening, ${SPESIFIK}, x.kode IS NOT NULL AND ps.id IS NULL AND pg.id IS NULL AS lain,
        CASE WHEN ps.id IS NOT NULL THEN ps.tujuan WHEN pg.id IS NOT NULL THEN pg.tujuan WHEN x.kode IS NULL THEN y.kode END AS kode
      FROM (SELECT DISTINCT unit_id, rekening, impor_kode_rapat(rekening) AS kunci FROM ku) a ${sqlPadanan('REKENING')}
      LEFT JOIN lain x ON x.macam = 'REKENING' AND x.kode = a.kunci LEFT JOIN rekening y ON y.kode = a.kunci)`

/** CTEs `dekat`: the budget lines that a rekening can mean. */
const SQL_BARIS = Prisma.sql`
    l AS MATERIALIZED (
      SELECT DISTINCT s.sub_id, k.rekening, coalesce(r.kode, impor_kode_rapat(k.rekening)) AS kode, coalesce(d.sumber_id, 0) AS sumber_id
      FROM ku k JOIN s USING (unit_id, sub_kode) JOIN r USING (unit_id, rekening) LEFT JOIN d ON d.unit_id = k.unit_id AND d.sumber = k.sumber
      WHERE s.sub_id IS NOT NULL AND NOT r.lain),
    calon AS (
      SELECT l.sub_id, l.rekening, l.sumber_id, b.id,
        CASE WHEN b.rekening_kode = l.kode THEN 0 WHEN starts_with(l.kode, b.rekening_kode || '.') THEN 100 - length(b.rekening_kode) ELSE 200 END AS jarak
      FROM l JOIN baris b ON b.sub_kegiatan_id = l.sub_id AND (l.sumber_id = 0 OR b.sumber_dana_id = l.sumber_id)
       AND (b.rekening_kode = l.kode OR starts_with(l.kode, b.rekening_kode || '.') OR starts_with(b.rekening_kode, l.kode || '.'))),
    dekat AS MATERIALIZED (
      SELECT sub_id, rekening, sumber_id, count(*) AS banyak, min(id) AS id
      FROM (SELECT c.*, min(jarak) OVER (PARTITION BY sub_id, rekening, sumber_id) AS terdekat FROM calon c) x WHERE jarak = terdekat GROUP BY 1, 2, 3)`

/** CTEs that end in `putus`: for every unit, sub-kegiatan, rekening and sumber of the file what they are, or which of them is not known. */
export const sqlPutus = ({ batchId, tahun, anggaran, unit, lain }: Tempat): Prisma.Sql => Prisma.sql`
    WITH k AS MATERIALIZED (
      SELECT DISTINCT unit_kode, unit_nama, sub_kode, rekening, sumber FROM impor_baris
      WHERE batch_id = ${batchId} AND keadaan IN ('BELUM', 'COCOK', 'ASING', 'DIABAIKAN', 'RUSAK')),
    ${unit},
    lain AS MATERIALIZED (SELECT DISTINCT * FROM jsonb_to_recordset(${JSON.stringify(lain.lain)}::jsonb) AS x(macam text, kode text)),
    p AS MATERIALIZED (SELECT * FROM impor_padanan WHERE tahun = ${tahun} AND macam <> 'UNIT' AND id <> ALL(${lain.padanan}::int[])),
    ${sqlKode(tahun)},
    ${SQL_BARIS},
    h AS (
      SELECT k.*, u.unit_id, s.nomenklatur_id, s.sub_id, r.kode AS rekening_kode, r.lain, d.sumber_id, t.banyak,
        CASE WHEN pb.tujuan IS NOT NULL THEN pb.tujuan::int WHEN t.banyak = 1 THEN t.id END AS baris_id,
        coalesce(u.alasan, s.alasan, d.alasan, r.alasan, pb.alasan) AS alasan,
        ARRAY[u.padanan_id, s.padanan_id, d.padanan_id, r.padanan_id, pb.id] AS padanan
      FROM k JOIN u USING (unit_kode, unit_nama) JOIN s ON s.unit_id = coalesce(u.unit_id, 0) AND s.sub_kode = k.sub_kode
      JOIN r ON r.unit_id = coalesce(u.unit_id, 0) AND r.rekening = k.rekening LEFT JOIN d ON d.unit_id = coalesce(u.unit_id, 0) AND d.sumber = k.sumber
      LEFT JOIN dekat t ON t.sub_id = s.sub_id AND t.rekening = k.rekening AND t.sumber_id = coalesce(d.sumber_id, 0)
      LEFT JOIN p pb ON pb.macam = 'BARIS' AND pb.kunci = s.sub_id || '/' || k.rekening || '/' || coalesce(d.sumber_id, 0)),
    putus AS (
      SELECT h.*, CASE
        WHEN h.unit_id IS NULL THEN 'UNIT'
        WHEN h.nomenklatur_id IS NULL OR (h.sub_id IS NULL AND NOT ${anggaran}::boolean) THEN 'SUB'
        WHEN h.lain THEN 'REKENING'
        WHEN h.sumber <> '' AND h.sumber_id IS NULL THEN 'SUMBER'
        WHEN h.baris_id IS NOT NULL THEN NULL
        WHEN h.banyak > 1 OR NOT ${anggaran}::boolean THEN 'BARIS'
        WHEN h.sumber_id IS NULL THEN 'SUMBER'
        WHEN h.rekening_kode IS NULL THEN 'REKENING' END AS kurang_apa
      FROM h)`
