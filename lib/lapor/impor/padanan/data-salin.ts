import { Prisma } from '@/lib/dasar/database/generated/client'
import type { Transaksi } from '@/lib/dasar/database/tulis'

/**
 * CTE `bakal`: every mapping of a year as it would stand in another, and why it cannot. A line is found again by its unit,
 * sub-kegiatan, rekening and sumber dana. A code that is in the other year's own book needs no mapping there.
 */
export const sqlBakal = (dari: number, ke: number): Prisma.Sql => Prisma.sql`
  WITH nm AS MATERIALIZED (
    SELECT n.id, n.kode FROM nomenklatur n JOIN tahun_anggaran t ON t.regulasi_kode = n.regulasi_kode WHERE t.tahun = ${ke} AND n.tingkat = 'SUB_KEGIATAN'),
  hidup AS MATERIALIZED (
    SELECT DISTINCT unit_id FROM unit_masa WHERE berlaku_mulai <= make_date(${ke}, 12, 31) AND (berlaku_sampai IS NULL OR berlaku_sampai >= make_date(${ke}, 1, 1))),
  sub AS (
    SELECT lama.id::text AS lama, baru.id AS baru FROM sub_kegiatan lama JOIN nomenklatur n ON n.id = lama.nomenklatur_id JOIN nm ON nm.kode = n.kode
    JOIN sub_kegiatan baru ON baru.tahun = ${ke} AND baru.unit_id = lama.unit_id AND baru.nomenklatur_id = nm.id WHERE lama.tahun = ${dari}),
  x AS (
    SELECT p.*, CASE WHEN p.macam = 'BARIS' THEN sub.baru || '/' || split_part(p.kunci, '/', 2) || '/' || split_part(p.kunci, '/', 3) ELSE p.kunci END AS kunci_baru,
      CASE WHEN p.macam = 'BARIS' THEN b.id::text ELSE p.tujuan END AS tujuan_baru
    FROM impor_padanan p LEFT JOIN sub ON p.macam = 'BARIS' AND sub.lama = split_part(p.kunci, '/', 1)
    LEFT JOIN baris a ON p.macam = 'BARIS' AND a.id::text = p.tujuan
    LEFT JOIN baris b ON b.sub_kegiatan_id = sub.baru AND b.rekening_kode = a.rekening_kode AND b.sumber_dana_id = a.sumber_dana_id
    WHERE p.tahun = ${dari}),
  bakal AS MATERIALIZED (
    SELECT x.*, CASE
      WHEN x.unit_id IS NOT NULL AND x.unit_id NOT IN (SELECT unit_id FROM hidup) THEN 'unitnya tidak ada lagi pada tahun itu'
      WHEN x.macam = 'BARIS' AND x.kunci_baru IS NULL THEN 'sub-kegiatannya tidak ada dalam anggaran tahun itu'
      WHEN x.macam = 'SUB' AND x.kunci IS DISTINCT FROM x.tujuan AND x.kunci IN (SELECT kode FROM nm) THEN 'kodenya ada di buku tahun itu'
      WHEN x.alasan IS NOT NULL THEN NULL
      WHEN x.macam = 'UNIT' AND x.tujuan::int NOT IN (SELECT unit_id FROM hidup) THEN 'unit padanannya tidak ada lagi pada tahun itu'
      WHEN x.macam = 'SUB' AND x.tujuan NOT IN (SELECT kode FROM nm) THEN 'padanannya tidak ada di buku tahun itu'
      WHEN x.macam = 'REKENING' AND x.tujuan NOT IN (SELECT kode FROM rekening) THEN 'padanannya tidak ada lagi'
      WHEN x.macam = 'SUMBER' AND x.tujuan::int NOT IN (SELECT id FROM sumber_dana) THEN 'padanannya tidak ada lagi'
      WHEN x.macam = 'BARIS' AND x.tujuan_baru IS NULL THEN 'baris anggarannya tidak ada pada tahun itu' END AS sebab,
      EXISTS (SELECT 1 FROM impor_padanan q WHERE q.tahun = ${ke} AND q.macam = x.macam AND q.kunci = x.kunci_baru AND q.unit_id IS NOT DISTINCT FROM x.unit_id) AS sudah
    FROM x)`

export interface Bakal {
  macam: string
  kunci: string
  sebab: string
}

/** How many mappings of a year can be copied into another, how many stand there already, and those that cannot, with why. */
export async function queryBakalSalin(db: Transaksi, dari: number, ke: number): Promise<{ bisa: number; sudah: number; tidak: Bakal[] }> {
  const [jumlah] = await db.$queryRaw<{ bisa: number; sudah: number }[]>`${sqlBakal(dari, ke)}
    SELECT count(*) FILTER (WHERE sebab IS NULL AND NOT sudah)::int AS bisa, count(*) FILTER (WHERE sudah)::int AS sudah FROM bakal`
  const tidak = await db.$queryRaw<Bakal[]>`${sqlBakal(dari, ke)} SELECT macam, kunci, sebab FROM bakal WHERE sebab IS NOT NULL AND NOT sudah ORDER BY macam, kunci LIMIT 200`
  return { bisa: jumlah?.bisa ?? 0, sudah: jumlah?.sudah ?? 0, tidak }
}
