import { Prisma } from '@/lib/dasar/database/generated/client'
import type { Transaksi } from '@/lib/dasar/database/tulis'

/** Marks rows that only add up deeper rekening of the same unit and sub-kegiatan: counting both would count twice. */
async function lewatiInduk(tx: Transaksi, batchId: number): Promise<void> {
  await tx.$executeRaw`
    WITH tempat AS (SELECT DISTINCT unit_kode, unit_nama, sub_kode, rekening FROM impor_baris WHERE batch_id = ${batchId} AND keadaan = 'BELUM'),
    induk AS (
      SELECT DISTINCT t.unit_kode, t.unit_nama, t.sub_kode, array_to_string((string_to_array(t.rekening, '.'))[1:n], '.') AS rekening
      FROM tempat t CROSS JOIN LATERAL generate_series(1, cardinality(string_to_array(t.rekening, '.')) - 1) n)
    UPDATE impor_baris i SET keadaan = 'LEWAT', sebab = 'baris jumlah rekening di atasnya' FROM induk d
    WHERE i.batch_id = ${batchId} AND i.keadaan = 'BELUM'
      AND (i.unit_kode, i.unit_nama, i.sub_kode, i.rekening) = (d.unit_kode, d.unit_nama, d.sub_kode, d.rekening)`
}

/** CTEs that end in `u`: the unit of every code and name in `k`, by what was decided before, by code, then by name. */
const sqlUnit = (tahun: number): Prisma.Sql => Prisma.sql`
    p AS MATERIALIZED (SELECT * FROM impor_padanan WHERE tahun = ${tahun}),
    hidup AS MATERIALIZED (
      SELECT DISTINCT m.unit_id, impor_kode(x.kode) AS kode, impor_nama(m.nama) AS nama, impor_nama(m.nama_singkat) AS singkat
      FROM unit_masa m JOIN unit x ON x.id = m.unit_id
      WHERE m.berlaku_mulai <= make_date(${tahun}, 12, 31) AND (m.berlaku_sampai IS NULL OR m.berlaku_sampai >= make_date(${tahun}, 1, 1))),
    u AS MATERIALIZED (
      SELECT a.unit_kode, a.unit_nama, p.alasan, coalesce(p.tujuan::int,
        (SELECT min(h.unit_id) FROM hidup h WHERE a.kode <> '' AND h.kode = a.kode),
        (SELECT CASE WHEN count(DISTINCT h.unit_id) = 1 THEN min(h.unit_id) END FROM hidup h WHERE a.nama <> '' AND a.nama IN (h.nama, h.singkat))) AS unit_id
      FROM (SELECT DISTINCT unit_kode, unit_nama, impor_kode(unit_kode) AS kode, impor_nama(unit_nama) AS nama FROM k) a
      LEFT JOIN p ON p.macam = 'UNIT' AND p.kunci = a.kode || '|' || a.nama)`

/**
 * In a unit's file the rows of other units are set aside before anything else is asked of them, also those that cannot be read: they
 * are counted, and never applied. Rows of her own keep their unit even where they cannot be read.
 */
async function sisihkanUnitLain(tx: Transaksi, batchId: number, tahun: number, lingkup: string): Promise<void> {
  if (lingkup === '*') return
  await tx.$executeRaw`
    WITH k AS MATERIALIZED (
      SELECT DISTINCT unit_kode, unit_nama FROM impor_baris WHERE batch_id = ${batchId} AND keadaan IN ('BELUM', 'COCOK', 'ASING', 'DIABAIKAN', 'RUSAK')), ${sqlUnit(tahun)}
    UPDATE impor_baris i SET unit_id = u.unit_id, baris_id = NULL,
      keadaan = CASE WHEN lingkup_unit(${lingkup}, u.unit_id) THEN i.keadaan ELSE 'BUKAN_UNIT' END
    FROM u WHERE i.batch_id = ${batchId} AND i.keadaan IN ('BELUM', 'COCOK', 'ASING', 'DIABAIKAN', 'RUSAK') AND u.unit_id IS NOT NULL
      AND (i.unit_kode, i.unit_nama) = (u.unit_kode, u.unit_nama)`
}

/** Control figures need their unit alone: of the row, or of the lines above the table. A file that names none is the whole regency's. */
async function cocokkanKontrol(tx: Transaksi, batchId: number, tahun: number): Promise<void> {
  await tx.$executeRaw`
    WITH k AS MATERIALIZED (
      SELECT DISTINCT unit_kode, unit_nama FROM impor_baris WHERE batch_id = ${batchId} AND keadaan IN ('BELUM', 'COCOK', 'ASING', 'DIABAIKAN')), ${sqlUnit(tahun)}
    UPDATE impor_baris i SET unit_id = u.unit_id, sebab = CASE WHEN u.alasan IS NOT NULL THEN u.alasan WHEN u.asing THEN 'UNIT' END,
      keadaan = (CASE WHEN u.alasan IS NOT NULL THEN 'DIABAIKAN' WHEN u.asing THEN 'ASING' ELSE 'COCOK' END)::keadaan_impor
    FROM (SELECT u.*, u.unit_id IS NULL AND concat(u.unit_kode, u.unit_nama) <> '' AS asing FROM u) u
    WHERE i.batch_id = ${batchId} AND i.keadaan IN ('BELUM', 'COCOK', 'ASING', 'DIABAIKAN') AND (i.unit_kode, i.unit_nama) = (u.unit_kode, u.unit_nama)`
}

/**
 * Finds for every row of a batch its unit, sub-kegiatan, rekening, sumber dana and budget line, by code, then by name, then by what
 * the office has decided before. A line is found by its exact rekening, else by the nearest rekening above or below that has exactly
 * one line; where several fit nothing is guessed. Can be run again after each decision.
 */
export async function cocokkan(tx: Transaksi, batchId: number): Promise<void> {
  const [batch] = await tx.$queryRaw<{ tahun: number; jenis: string; lingkup: string }[]>`SELECT tahun::int, jenis::text, lingkup FROM impor_batch WHERE id = ${batchId}`
  if (!batch) return
  const { tahun, jenis, lingkup } = batch
  await sisihkanUnitLain(tx, batchId, tahun, lingkup)
  if (jenis !== 'REALISASI' && jenis !== 'JURNAL') await lewatiInduk(tx, batchId)
  if (jenis === 'SPJ' || jenis === 'LRA') {
    await cocokkanKontrol(tx, batchId, tahun)
    return
  }
  const anggaran = jenis === 'ANGGARAN'
  // the parts below have no statistics; compared row by row, as they would be, 50.000 rows take a minute instead of seconds
  await tx.$queryRaw`SELECT set_config('enable_nestloop', 'off', true)`
  await tx.$executeRaw`
    WITH k AS MATERIALIZED (
      SELECT DISTINCT unit_kode, unit_nama, sub_kode, rekening, sumber FROM impor_baris
      WHERE batch_id = ${batchId} AND keadaan IN ('BELUM', 'COCOK', 'ASING', 'DIABAIKAN')),
    ${sqlUnit(tahun)},
    nm AS MATERIALIZED (
      SELECT n.id, impor_kode(n.kode) AS kode FROM nomenklatur n JOIN tahun_anggaran t ON t.regulasi_kode = n.regulasi_kode
      WHERE t.tahun = ${tahun} AND n.tingkat = 'SUB_KEGIATAN'),
    s AS MATERIALIZED (
      SELECT a.unit_id, a.sub_kode, p.alasan, n.id AS nomenklatur_id, g.id AS sub_id
      FROM (SELECT DISTINCT u.unit_id, k.sub_kode FROM k JOIN u USING (unit_kode, unit_nama) WHERE u.unit_id IS NOT NULL) a
      LEFT JOIN p ON p.macam = 'SUB' AND p.kunci = a.unit_id || '/' || impor_kode(a.sub_kode)
      LEFT JOIN nm n ON n.kode = impor_kode(coalesce(p.tujuan, a.sub_kode))
      LEFT JOIN sub_kegiatan g ON g.tahun = ${tahun} AND g.unit_id = a.unit_id AND g.nomenklatur_id = n.id),
    d AS MATERIALIZED (
      SELECT a.sumber, p.alasan, coalesce(p.tujuan::int, (SELECT min(x.id) FROM sumber_dana x WHERE impor_kode(x.kode) = impor_kode(a.sumber)),
        (SELECT CASE WHEN count(*) = 1 THEN min(x.id) END FROM sumber_dana x
         WHERE impor_nama(a.sumber) IN (impor_nama(x.nama), impor_nama(regexp_replace(x.nama, '\\(.*\\)', ''))))) AS sumber_id
      FROM (SELECT DISTINCT sumber FROM k WHERE sumber <> '') a
      LEFT JOIN p ON p.macam = 'SUMBER' AND p.kunci = impor_nama(a.sumber)),
    r AS MATERIALIZED (
      SELECT a.rekening, p.alasan, coalesce(p.tujuan, x.kode) AS kode FROM (SELECT DISTINCT rekening FROM k) a
      LEFT JOIN p ON p.macam = 'REKENING' AND p.kunci = a.rekening
      LEFT JOIN rekening x ON impor_kode(x.kode) = impor_kode(a.rekening)),
    l AS MATERIALIZED (
      SELECT DISTINCT s.sub_id, k.rekening, coalesce(r.kode, k.rekening) AS kode, coalesce(d.sumber_id, 0) AS sumber_id
      FROM k JOIN u USING (unit_kode, unit_nama) JOIN s ON s.unit_id = u.unit_id AND s.sub_kode = k.sub_kode
      JOIN r ON r.rekening = k.rekening LEFT JOIN d ON d.sumber = k.sumber WHERE s.sub_id IS NOT NULL),
    calon AS (
      SELECT l.sub_id, l.rekening, l.sumber_id, b.id,
        CASE WHEN b.rekening_kode = l.kode THEN 0 WHEN starts_with(l.kode, b.rekening_kode || '.') THEN 100 - length(b.rekening_kode) ELSE 200 END AS jarak
      FROM l JOIN baris b ON b.sub_kegiatan_id = l.sub_id AND (l.sumber_id = 0 OR b.sumber_dana_id = l.sumber_id)
       AND (b.rekening_kode = l.kode OR starts_with(l.kode, b.rekening_kode || '.') OR starts_with(b.rekening_kode, l.kode || '.'))),
    dekat AS MATERIALIZED (
      SELECT sub_id, rekening, sumber_id, count(*) AS banyak, min(id) AS id
      FROM (SELECT c.*, min(jarak) OVER (PARTITION BY sub_id, rekening, sumber_id) AS terdekat FROM calon c) x WHERE jarak = terdekat GROUP BY 1, 2, 3),
    h AS (
      SELECT k.*, u.unit_id, s.nomenklatur_id, s.sub_id, r.kode AS rekening_kode, d.sumber_id, t.banyak,
        CASE WHEN pb.tujuan IS NOT NULL THEN pb.tujuan::int WHEN t.banyak = 1 THEN t.id END AS baris_id,
        coalesce(u.alasan, s.alasan, d.alasan, r.alasan, pb.alasan) AS alasan
      FROM k JOIN u USING (unit_kode, unit_nama) LEFT JOIN s ON s.unit_id = u.unit_id AND s.sub_kode = k.sub_kode
      JOIN r ON r.rekening = k.rekening LEFT JOIN d ON d.sumber = k.sumber
      LEFT JOIN dekat t ON t.sub_id = s.sub_id AND t.rekening = k.rekening AND t.sumber_id = coalesce(d.sumber_id, 0)
      LEFT JOIN p pb ON pb.macam = 'BARIS' AND pb.kunci = s.sub_id || '/' || k.rekening || '/' || coalesce(d.sumber_id, 0)),
    putus AS (
      SELECT h.*, CASE
        WHEN h.unit_id IS NULL THEN 'UNIT'
        WHEN h.nomenklatur_id IS NULL OR (h.sub_id IS NULL AND NOT ${anggaran}::boolean) THEN 'SUB'
        WHEN h.baris_id IS NOT NULL THEN NULL
        WHEN h.sumber <> '' AND h.sumber_id IS NULL THEN 'SUMBER'
        WHEN h.banyak > 1 OR NOT ${anggaran}::boolean THEN 'BARIS'
        WHEN h.sumber_id IS NULL THEN 'SUMBER'
        WHEN h.rekening_kode IS NULL THEN 'REKENING' END AS kurang_apa
      FROM h)
    UPDATE impor_baris i SET unit_id = t.unit_id, nomenklatur_id = t.nomenklatur_id, sub_kegiatan_id = t.sub_id, rekening_kode = t.rekening_kode,
      sumber_dana_id = t.sumber_id, baris_id = CASE WHEN t.alasan IS NULL AND t.kurang_apa IS NULL THEN t.baris_id END,
      keadaan = (CASE WHEN t.alasan IS NOT NULL THEN 'DIABAIKAN' WHEN t.kurang_apa IS NOT NULL THEN 'ASING' ELSE 'COCOK' END)::keadaan_impor,
      sebab = coalesce(t.alasan, t.kurang_apa)
    FROM putus t
    WHERE i.batch_id = ${batchId} AND i.keadaan IN ('BELUM', 'COCOK', 'ASING', 'DIABAIKAN')
      AND (i.unit_kode, i.unit_nama, i.sub_kode, i.rekening, i.sumber) = (t.unit_kode, t.unit_nama, t.sub_kode, t.rekening, t.sumber)`
  await tx.$queryRaw`SELECT set_config('enable_nestloop', 'on', true)`
}
