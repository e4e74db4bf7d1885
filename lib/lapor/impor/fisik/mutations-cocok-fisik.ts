import { Prisma } from '@/lib/dasar/database/generated/client'
import type { NamaLain } from '../padanan/data-cocok'

interface Tempat {
  batchId: number
  tahun: number
  /** the CTE `u`: units of the file */
  unit: Prisma.Sql
  lain: NamaLain
}

/**
 * Percentages need their unit and sub-kegiatan alone: by what was decided before, for the unit, then for all; else by a code that is
 * exactly in the year's book and carries the book's name, and that the unit has. Ends in the open CTE `ubah`, as the matching of money does.
 */
export const sqlCocokFisik = ({ batchId, tahun, unit, lain }: Tempat): Prisma.Sql => Prisma.sql`
    WITH ${unit},
    lain AS MATERIALIZED (SELECT DISTINCT * FROM jsonb_to_recordset(${JSON.stringify(lain.lain)}::jsonb) AS x(macam text, kode text)),
    p AS MATERIALIZED (SELECT * FROM impor_padanan WHERE tahun = ${tahun} AND macam = 'SUB' AND id <> ALL(${lain.padanan}::int[])),
    k AS MATERIALIZED (
      SELECT DISTINCT i.unit_kode, i.unit_nama, i.sub_kode, u.unit_id, u.alasan, u.padanan_id, impor_kode_rapat(i.sub_kode) AS kunci
      FROM impor_baris i JOIN u USING (unit_kode, unit_nama)
      WHERE i.batch_id = ${batchId} AND i.keadaan IN ('BELUM', 'COCOK', 'ASING', 'DIABAIKAN', 'RUSAK')),
    putus AS MATERIALIZED (
      SELECT k.unit_kode, k.unit_nama, k.sub_kode, k.unit_id, n.id AS nomenklatur_id, g.id AS sub_id, ARRAY[k.padanan_id, coalesce(ps.id, pg.id)] AS padanan,
        coalesce(k.alasan, CASE WHEN ps.id IS NULL THEN pg.alasan ELSE ps.alasan END) AS alasan,
        CASE WHEN k.unit_id IS NULL THEN 'UNIT' WHEN g.id IS NULL THEN 'SUB' END AS kurang_apa
      FROM k
      LEFT JOIN p ps ON ps.unit_id = k.unit_id AND ps.kunci = k.kunci
      LEFT JOIN p pg ON pg.unit_id IS NULL AND pg.kunci = k.kunci
      LEFT JOIN lain x ON x.macam = 'SUB' AND x.kode = k.kunci
      LEFT JOIN (SELECT n.id, n.kode FROM nomenklatur n JOIN tahun_anggaran t ON t.regulasi_kode = n.regulasi_kode WHERE t.tahun = ${tahun} AND n.tingkat = 'SUB_KEGIATAN') n
        ON n.kode = CASE WHEN ps.id IS NOT NULL THEN ps.tujuan WHEN pg.id IS NOT NULL THEN pg.tujuan WHEN x.kode IS NULL THEN k.kunci END
      LEFT JOIN sub_kegiatan g ON g.tahun = ${tahun} AND g.unit_id = k.unit_id AND g.nomenklatur_id = n.id),
    ubah AS (
      UPDATE impor_baris i SET unit_id = t.unit_id, nomenklatur_id = t.nomenklatur_id, sub_kegiatan_id = t.sub_id,
        keadaan = CASE WHEN i.keadaan = 'RUSAK' THEN i.keadaan
          ELSE (CASE WHEN t.alasan IS NOT NULL THEN 'DIABAIKAN' WHEN t.kurang_apa IS NOT NULL THEN 'ASING' ELSE 'COCOK' END)::keadaan_impor END,
        sebab = CASE WHEN i.keadaan = 'RUSAK' THEN i.sebab ELSE coalesce(t.alasan, t.kurang_apa) END
      FROM putus t
      WHERE i.batch_id = ${batchId} AND i.keadaan IN ('BELUM', 'COCOK', 'ASING', 'DIABAIKAN', 'RUSAK')
        AND (i.unit_kode, i.unit_nama, i.sub_kode) = (t.unit_kode, t.unit_nama, t.sub_kode)`
