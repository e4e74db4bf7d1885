import { Prisma } from '@/lib/dasar/database/generated/client'
import type { Transaksi } from '@/lib/dasar/database/tulis'
import type { Macam } from '../constants'
import { MAKS_CALON } from './constants'
import type { Calon } from './types'

/** Everything that a code of this kind can be mapped to: target, code, name. */
function sqlTujuan(tahun: number, macam: Macam, kunci: string): Prisma.Sql {
  if (macam === 'UNIT') return Prisma.sql`
    SELECT DISTINCT ON (x.id) x.id::text AS tujuan, x.kode, m.nama, m.nama_singkat AS lain FROM unit x JOIN unit_masa m ON m.unit_id = x.id
    WHERE m.berlaku_mulai <= make_date(${tahun}, 12, 31) AND (m.berlaku_sampai IS NULL OR m.berlaku_sampai >= make_date(${tahun}, 1, 1)) ORDER BY x.id, m.berlaku_mulai DESC`
  if (macam === 'SUB') return Prisma.sql`
    SELECT n.kode AS tujuan, n.kode, n.nama, '' AS lain FROM nomenklatur n JOIN tahun_anggaran t ON t.regulasi_kode = n.regulasi_kode
    WHERE t.tahun = ${tahun} AND n.tingkat = 'SUB_KEGIATAN' AND NOT n.berakhir`
  if (macam === 'REKENING') return Prisma.sql`SELECT kode AS tujuan, kode, nama, '' AS lain FROM rekening WHERE NOT berakhir`
  if (macam === 'SUMBER') return Prisma.sql`SELECT id::text AS tujuan, kode, nama, kelompok::text AS lain FROM sumber_dana WHERE NOT berakhir`
  return Prisma.sql`
    SELECT b.id::text AS tujuan, b.rekening_kode AS kode, r.nama || ', ' || d.nama AS nama, '' AS lain FROM baris b JOIN rekening r ON r.kode = b.rekening_kode
    JOIN sumber_dana d ON d.id = b.sumber_dana_id WHERE b.tahun = ${tahun} AND b.sub_kegiatan_id::text = split_part(${kunci}, '/', 1)`
}

interface Dicari {
  tahun: number
  macam: Macam
  kunci: string
  /** code and name of the file */
  kode: string
  nama: string
}

/**
 * Known codes that an unknown one is near to, best first: the same numbers padded otherwise, the same name, the same parents; and a
 * name that shares its longer words. Only offered, never taken.
 */
export const queryTerdekat = (db: Transaksi, { tahun, macam, kunci, kode, nama }: Dicari, batas: number): Promise<Calon[]> => db.$queryRaw<Calon[]>`
  WITH t AS MATERIALIZED (${sqlTujuan(tahun, macam, kunci)}),
  kata AS (SELECT DISTINCT w FROM regexp_split_to_table(lower(${nama}), '[^a-z0-9]+') w WHERE length(w) >= 4),
  induk AS (SELECT n, array_to_string((string_to_array(${kode}, '.'))[1:n], '.') || '.' AS awal FROM generate_series(2, 8) n WHERE n < cardinality(string_to_array(${kode}, '.'))),
  nilai AS (
    SELECT t.*, (impor_kode(t.kode) = impor_kode(${kode}) AND ${kode} <> '')::int * 100 + (impor_nama(t.nama) = impor_nama(${nama}) AND ${nama} <> '')::int * 80
      + coalesce((SELECT 30 * count(*) FILTER (WHERE position(w IN lower(t.nama)) > 0) / nullif(count(*), 0) FROM kata), 0)
      + coalesce((SELECT 4 * max(n) FROM induk WHERE starts_with(t.kode, awal)), 0) AS n
    FROM t)
  SELECT tujuan, kode, nama FROM nilai WHERE n >= ${macam === 'BARIS' ? 0 : 12} ORDER BY n DESC, kode COLLATE "C" LIMIT ${batas}`

/** Known codes whose code or name holds every word that is looked for. */
export const queryCalon = (db: Transaksi, { tahun, macam, kunci }: Pick<Dicari, 'tahun' | 'macam' | 'kunci'>, cari: string): Promise<Calon[]> => db.$queryRaw<Calon[]>`
  WITH t AS MATERIALIZED (${sqlTujuan(tahun, macam, kunci)})
  SELECT tujuan, kode, nama FROM t WHERE NOT EXISTS (
    SELECT 1 FROM regexp_split_to_table(lower(${cari}), '\\s+') w WHERE w <> '' AND position(w IN lower(t.kode || ' ' || t.nama || ' ' || t.lain)) = 0)
  ORDER BY kode COLLATE "C" LIMIT ${MAKS_CALON}`

/**
 * The nearest known code of each of many: the same numbers padded otherwise, the same name, the same parent. By equal values alone, so
 * that a book of ten thousands is gone through once.
 */
export async function queryTerdekatBanyak(db: Transaksi, tahun: number, macam: Macam, daftar: readonly { kunci: string; kode: string; nama: string }[]): Promise<Map<string, Calon>> {
  if (daftar.length === 0) return new Map()
  const rows = await db.$queryRaw<(Calon & { kunci: string })[]>`
    WITH t AS MATERIALIZED (
      SELECT x.*, impor_kode(x.kode) AS angka, impor_nama(x.nama) AS huruf, regexp_replace(x.kode, '\.[^.]*$', '') AS induk FROM (${sqlTujuan(tahun, macam, '')}) x),
    a AS MATERIALIZED (
      SELECT kunci, impor_kode(kode) AS angka, impor_nama(nama) AS huruf, regexp_replace(kode, '\.[^.]*$', '') AS induk, kode
      FROM jsonb_to_recordset(${JSON.stringify(daftar)}::jsonb) AS x(kunci text, kode text, nama text)),
    dekat AS (
      SELECT a.kunci, t.tujuan, t.kode, t.nama, 3 AS n FROM a JOIN t ON t.angka = a.angka
      UNION ALL SELECT a.kunci, t.tujuan, t.kode, t.nama, 2 FROM a JOIN t ON t.huruf = a.huruf AND a.huruf <> ''
      UNION ALL SELECT a.kunci, t.tujuan, t.kode, t.nama, 1 FROM a JOIN t ON t.induk = a.induk AND a.induk <> a.kode)
    SELECT DISTINCT ON (kunci) kunci, tujuan, kode, nama FROM dekat ORDER BY kunci, n DESC, kode COLLATE "C"`
  return new Map(rows.map(({ kunci, ...calon }) => [kunci, calon]))
}
