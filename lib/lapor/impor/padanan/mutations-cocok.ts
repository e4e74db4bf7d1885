import { Prisma } from '@/lib/dasar/database/generated/client'
import type { Transaksi } from '@/lib/dasar/database/tulis'
import type { JenisImpor } from '../constants'
import { isFisik } from '../fisik/jenis'
import { sqlCocokFisik } from '../fisik/mutations-cocok-fisik'
import { queryNamaLain, queryUnitBerkas, type UnitBerkas } from './data-cocok'
import { sqlPutus } from './data-putus'

/** CTE `u`: the unit of every code and name of the file. */
const sqlUnit = (unit: readonly UnitBerkas[]): Prisma.Sql => Prisma.sql`
    u AS MATERIALIZED (SELECT * FROM jsonb_to_recordset(${JSON.stringify(unit)}::jsonb) AS x(unit_kode text, unit_nama text, unit_id int, padanan_id int, alasan text))`

/**
 * In a unit's file the rows of other units are set aside before anything else is asked of them, also those that cannot be read: they
 * are counted, and never applied. Rows of her own keep their unit even where they cannot be read.
 */
async function sisihkanUnitLain(tx: Transaksi, batchId: number, lingkup: string, unit: readonly UnitBerkas[]): Promise<void> {
  if (lingkup === '*') return
  await tx.$executeRaw`
    WITH ${sqlUnit(unit)}
    UPDATE impor_baris i SET unit_id = u.unit_id, baris_id = NULL,
      keadaan = CASE WHEN lingkup_unit(${lingkup}, u.unit_id) THEN i.keadaan ELSE 'BUKAN_UNIT' END
    FROM u WHERE i.batch_id = ${batchId} AND i.keadaan IN ('BELUM', 'COCOK', 'ASING', 'DIABAIKAN', 'RUSAK') AND u.unit_id IS NOT NULL
      AND (i.unit_kode, i.unit_nama) = (u.unit_kode, u.unit_nama)`
}

/** Left open, as `sqlAngka` is: `jalankan` closes it. Control figures need their unit alone: of the row, or of the lines above the table. A file that names none is the whole regency's. */
const sqlKontrol = (batchId: number, unit: readonly UnitBerkas[]): Prisma.Sql => Prisma.sql`
    WITH ${sqlUnit(unit)},
    ubah AS (
      UPDATE impor_baris i SET unit_id = t.unit_id,
        sebab = CASE WHEN i.keadaan = 'RUSAK' THEN i.sebab WHEN t.alasan IS NOT NULL THEN t.alasan WHEN t.asing THEN 'UNIT' END,
        keadaan = CASE WHEN i.keadaan = 'RUSAK' THEN i.keadaan ELSE (CASE WHEN t.alasan IS NOT NULL THEN 'DIABAIKAN' WHEN t.asing THEN 'ASING' ELSE 'COCOK' END)::keadaan_impor END
      FROM (SELECT u.*, ARRAY[u.padanan_id] AS padanan, u.unit_id IS NULL AND concat(u.unit_kode, u.unit_nama) <> '' AS asing FROM u) t
      WHERE i.batch_id = ${batchId} AND i.keadaan IN ('BELUM', 'COCOK', 'ASING', 'DIABAIKAN', 'RUSAK') AND (i.unit_kode, i.unit_nama) = (t.unit_kode, t.unit_nama)`

/** Rows of figures: the whole line, in `ubah`, left open. Rows that cannot be read get as much of their line as they name, and stay what they are. */
const sqlAngka = (batchId: number, putus: Prisma.Sql): Prisma.Sql => Prisma.sql`
    ${putus},
    ubah AS (
      UPDATE impor_baris i SET unit_id = t.unit_id, nomenklatur_id = t.nomenklatur_id, sub_kegiatan_id = t.sub_id, rekening_kode = t.rekening_kode,
        sumber_dana_id = t.sumber_id, baris_id = CASE WHEN t.alasan IS NULL AND t.kurang_apa IS NULL THEN t.baris_id END,
        keadaan = CASE WHEN i.keadaan = 'RUSAK' THEN i.keadaan
          ELSE (CASE WHEN t.alasan IS NOT NULL THEN 'DIABAIKAN' WHEN t.kurang_apa IS NOT NULL THEN 'ASING' ELSE 'COCOK' END)::keadaan_impor END,
        sebab = CASE WHEN i.keadaan = 'RUSAK' THEN i.sebab ELSE coalesce(t.alasan, t.kurang_apa) END
      FROM putus t
      WHERE i.batch_id = ${batchId} AND i.keadaan IN ('BELUM', 'COCOK', 'ASING', 'DIABAIKAN', 'RUSAK')
        AND (i.unit_kode, i.unit_nama, i.sub_kode, i.rekening, i.sumber) = (t.unit_kode, t.unit_nama, t.sub_kode, t.rekening, t.sumber)`

/** Changes the rows, and keeps how many of them each mapping has placed; a year without mappings is spared the counting. */
async function jalankan(tx: Transaksi, batchId: number, tahun: number, ubah: Prisma.Sql): Promise<void> {
  await tx.$executeRaw`DELETE FROM impor_padanan_pakai WHERE batch_id = ${batchId}`
  const [ada] = await tx.$queryRaw<unknown[]>`SELECT 1 FROM impor_padanan WHERE tahun = ${tahun} LIMIT 1`
  if (ada === undefined) {
    await tx.$queryRaw`${ubah}) SELECT 1 AS selesai`
    return
  }
  await tx.$executeRaw`${ubah} RETURNING i.lembar, i.nomor, t.padanan)
    INSERT INTO impor_padanan_pakai (padanan_id, batch_id, baris)
    SELECT p.id, ${batchId}, count(DISTINCT (ubah.lembar, ubah.nomor)) FROM ubah CROSS JOIN LATERAL unnest(ubah.padanan) p(id) WHERE p.id IS NOT NULL GROUP BY p.id`
}

/**
 * Finds for every row of a batch its unit, sub-kegiatan, rekening, sumber dana and budget line: by what was decided before, for the
 * unit, then for all; else by a code that is exactly in the year's book and carries the book's name. A line is found by its exact
 * rekening, else by the nearest rekening above or below that has exactly one line; where several fit nothing is guessed. Can be run
 * again after each decision.
 */
export async function cocokkan(tx: Transaksi, batchId: number): Promise<void> {
  const [batch] = await tx.$queryRaw<{ tahun: number; jenis: JenisImpor; lingkup: string }[]>`SELECT tahun::int, jenis::text, lingkup FROM impor_batch WHERE id = ${batchId}`
  if (!batch) return
  const { tahun, jenis, lingkup } = batch
  const unit = await queryUnitBerkas(tx, batchId, tahun)
  await sisihkanUnitLain(tx, batchId, lingkup, unit)
  if (jenis === 'SPJ' || jenis === 'LRA') {
    await jalankan(tx, batchId, tahun, sqlKontrol(batchId, unit))
    return
  }
  const lain = await queryNamaLain(tx, batchId, tahun)
  if (isFisik(jenis)) return jalankan(tx, batchId, tahun, sqlCocokFisik({ batchId, tahun, unit: sqlUnit(unit), lain }))
  // the parts below have no statistics; compared row by row, as they would be, 50.000 rows take a minute instead of seconds
  await tx.$queryRaw`SELECT set_config('enable_nestloop', 'off', true)`
  await jalankan(tx, batchId, tahun, sqlAngka(batchId, sqlPutus({ batchId, tahun, anggaran: jenis === 'ANGGARAN', unit: sqlUnit(unit), lain })))
  await tx.$queryRaw`SELECT set_config('enable_nestloop', 'on', true)`
}
