import { Prisma } from '@/lib/dasar/database/generated/client'
import { STATUS_DIKIRIM } from '@/lib/lapor/entri/types'
import { ALASAN_SETORAN } from '../constants'
import type { Batch, Tempat } from '../types'

export const kanal = (jenis: Batch['jenis']): string => (jenis === 'JURNAL' ? 'NON_RKUD' : 'RKUD')

/**
 * Sums of the file per line and month beside what stands, and what stands that the file does not speak of. Where a person has entered a
 * correction, `putus` says what becomes of it: kept, the rest is set so that the net is the file's.
 */
export function sqlRealisasi({ id, tahun, jenis, putusan }: Tempat): Prisma.Sql {
  const putus = JSON.stringify(putusan)
  return Prisma.sql`
    f AS (SELECT baris_id, bulan, count(*)::int AS n, greatest(sum(nilai), 0) AS nilai, sum(nilai - kurang) - greatest(sum(nilai), 0) AS koreksi
          FROM impor_baris WHERE batch_id = ${id} AND keadaan = 'COCOK' GROUP BY 1, 2),
    cakup AS MATERIALIZED (
      SELECT unit_id, bulan, terbuka_untuk(${tahun}, bulan, unit_id) AS buka
      FROM (SELECT DISTINCT unit_id, bulan FROM impor_baris WHERE batch_id = ${id} AND keadaan = 'COCOK') c),
    pasang AS (
      SELECT f.baris_id, f.bulan, f.n, f.nilai, f.koreksi, r.nilai AS lama_n, r.koreksi AS lama_k, r.alasan_koreksi AS lama_a
      FROM f LEFT JOIN realisasi r ON r.baris_id = f.baris_id AND r.bulan = f.bulan AND r.kanal = ${kanal(jenis)}::kanal_realisasi
      UNION ALL
      SELECT r.baris_id, r.bulan, 0, NULL, NULL, r.nilai, r.koreksi, r.alasan_koreksi FROM cakup c JOIN baris b ON b.unit_id = c.unit_id AND b.tahun = ${tahun}
      JOIN realisasi r ON r.baris_id = b.id AND r.bulan = c.bulan AND r.kanal = ${kanal(jenis)}::kanal_realisasi
      WHERE NOT EXISTS (SELECT 1 FROM f WHERE f.baris_id = r.baris_id AND f.bulan = r.bulan)),
    berkoreksi AS (
      SELECT p.*, b.unit_id, b.sub_kegiatan_id, b.rekening_kode, b.sumber_dana_id,
        coalesce(p.nilai IS NOT NULL AND p.lama_k <> 0 AND (p.nilai, p.koreksi) <> (p.lama_n, p.lama_k) AND NOT starts_with(p.lama_a, ${ALASAN_SETORAN}), false) AS tanya,
        coalesce(${putus}::jsonb ->> ('koreksi:' || b.unit_id), ${putus}::jsonb ->> 'koreksi:*') AS putus
      FROM pasang p JOIN baris b ON b.id = p.baris_id),
    atur AS (
      SELECT *, tanya AND (coalesce(putus, '') = 'jaga' OR nilai + koreksi = lama_n + lama_k) AS jaga FROM berkoreksi),
    x AS (
      SELECT 'b' || p.baris_id AS kunci, p.baris_id, p.bulan, p.n, CASE WHEN p.jaga THEN p.nilai + p.koreksi - p.lama_k ELSE p.nilai END AS nilai,
        CASE WHEN p.jaga THEN p.lama_k ELSE p.koreksi END AS koreksi, CASE WHEN p.jaga THEN p.lama_a END AS alasan, p.lama_n, p.lama_k, p.lama_a,
        p.unit_id, p.sub_kegiatan_id, s.nomenklatur_id, p.rekening_kode, p.sumber_dana_id, p.tanya AND NOT p.jaga AND p.putus IS NULL AS tanya, p.tanya AND nilai + koreksi <> lama_n + lama_k AS koreksi_lama, NULL::text AS putus,
        CASE WHEN q.status::text IS DISTINCT FROM 'TERBUKA' OR NOT k.buka THEN 'bulan belum dibuka atau sudah dikunci'
             WHEN l.status::text = ANY(${STATUS_DIKIRIM}) THEN 'laporan unit sudah diajukan'
             WHEN p.jaga AND p.nilai + p.koreksi - p.lama_k < 0 THEN 'koreksi yang dijaga lebih besar daripada angka berkas' END AS tolak
      FROM atur p JOIN sub_kegiatan s ON s.id = p.sub_kegiatan_id
      LEFT JOIN periode q ON q.tahun = ${tahun} AND q.bulan = p.bulan LEFT JOIN cakup k ON k.unit_id = p.unit_id AND k.bulan = p.bulan
      LEFT JOIN laporan l ON l.tahun = ${tahun} AND l.bulan = p.bulan AND l.unit_id = p.unit_id)`
}
