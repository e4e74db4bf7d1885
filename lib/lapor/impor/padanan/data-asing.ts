import type { OpdScope } from '@/lib/dasar/akses/types'
import { Prisma } from '@/lib/dasar/database/generated/client'
import type { Transaksi } from '@/lib/dasar/database/tulis'
import { MACAM, PER_HALAMAN_KODE, type Macam } from '../constants'
import type { Asing } from '../types'
import type { KodeAsing } from './types'

/**
 * Everything unknown, a row each, the file's name beside it; `cari` keeps those that hold the text. A row of the file can hold several.
 * A code that no book has is one question for all units; a code that a unit's budget does not have is asked for that unit.
 */
const sqlAsing = (id: number, cari: string): Prisma.Sql => Prisma.sql`
  WITH i AS (
    SELECT i.*, b.jenis IN ('SPJ', 'LRA') AS kontrol, b.jenis = 'ANGGARAN' AS anggaran, b.jenis IN ('FISIK', 'TARGET_FISIK') AS fisik FROM impor_baris i JOIN impor_batch b ON b.id = i.batch_id
    WHERE i.batch_id = ${id} AND i.keadaan = 'ASING'),
  asing AS (
    SELECT v.macam, v.kunci, v.unit_id, min(v.tampil) AS tampil, count(DISTINCT (i.lembar, i.nomor))::int AS baris, sum(i.nilai - i.kurang) AS bersih,
      sum(abs(i.nilai - i.kurang)) AS besar, bool_and(i.unit_id IS NOT NULL) AS milik, bool_or(i.fisik) AS fisik, array_agg(DISTINCT i.unit_id) FILTER (WHERE i.unit_id IS NOT NULL) AS unit
    FROM i CROSS JOIN LATERAL (VALUES
      ('UNIT', impor_kode(i.unit_kode) || '|' || impor_nama(i.unit_nama), NULL::int, concat_ws(' ', i.unit_kode, i.unit_nama), i.sebab = 'UNIT'),
      ('SUB', impor_kode_rapat(i.sub_kode), CASE WHEN i.nomenklatur_id IS NOT NULL THEN i.unit_id END,
        coalesce(nullif(i.sub_kode, ''), 'kode sub-kegiatan kosong') || CASE WHEN i.nomenklatur_id IS NOT NULL THEN ' pada ' || i.unit_nama ELSE '' END,
        NOT i.kontrol AND (i.sebab = 'SUB' OR i.nomenklatur_id IS NULL)),
      ('REKENING', impor_kode_rapat(i.rekening), NULL, i.rekening, NOT i.kontrol AND (i.sebab = 'REKENING' OR (i.anggaran AND i.rekening_kode IS NULL))),
      ('SUMBER', impor_kunci_sumber(i.sumber), NULL, coalesce(nullif(i.sumber, ''), 'sumber dana tidak disebut'),
        NOT i.kontrol AND (i.sebab = 'SUMBER' OR (i.sumber <> '' AND i.sumber_dana_id IS NULL))),
      ('BARIS', i.sub_kegiatan_id || '/' || i.rekening || '/' || coalesce(i.sumber_dana_id, 0), i.unit_id,
        i.rekening || ' pada sub-kegiatan ' || i.sub_kode || ', ' || i.unit_nama, i.sebab = 'BARIS')) v(macam, kunci, unit_id, tampil, ada)
    WHERE v.ada GROUP BY 1, 2, 3),
  kn AS (
    SELECT macam, kunci, min(nama) AS nama FROM (
      SELECT macam, CASE WHEN macam = 'SUMBER' THEN impor_kunci_sumber(kode) ELSE impor_kode_rapat(kode) END AS kunci, nama FROM impor_kode WHERE batch_id = ${id} AND macam IN ('SUB', 'REKENING', 'SUMBER')
      UNION SELECT macam, impor_nama(nama), nama FROM impor_kode WHERE batch_id = ${id} AND macam = 'SUMBER') x WHERE nama <> '' GROUP BY 1, 2),
  bernama AS (SELECT a.*, coalesce(kn.nama, '') AS nama_berkas FROM asing a LEFT JOIN kn USING (macam, kunci)),
  pilih AS (SELECT * FROM bernama WHERE ${cari} = '' OR position(lower(${cari}) IN lower(tampil || ' ' || nama_berkas)) > 0)`

/** How many codes are unknown, and how many of them hold the text. */
export async function queryJumlahAsing(db: Transaksi, id: number, cari: string): Promise<{ semua: number; cocok: number }> {
  const [row] = await db.$queryRaw<{ semua: number; cocok: number }[]>`${sqlAsing(id, cari)} SELECT (SELECT count(*) FROM asing)::int AS semua, (SELECT count(*) FROM pilih)::int AS cocok`
  return row ?? { semua: 0, cocok: 0 }
}

/** Which of them: a page of all, or the one that is asked about. */
interface Pilihan {
  cari?: string
  halaman?: number
  satu?: { macam: Macam; kunci: string; unitId: number | null }
}

/** One page of what is unknown, the largest rupiah first. An operator sees rupiah of rows that are hers alone. */
export async function queryAsing(db: Transaksi, id: number, scope: OpdScope, { cari = '', halaman = 1, satu }: Pilihan = {}): Promise<Asing[]> {
  const hanya = satu ? Prisma.sql`WHERE macam = ${satu.macam} AND kunci = ${satu.kunci} AND unit_id IS NOT DISTINCT FROM ${satu.unitId}::int` : Prisma.empty
  const rows = await db.$queryRaw<(Asing & { macam: Macam })[]>`
    ${sqlAsing(id, cari)},
    tahun AS (SELECT t.regulasi_kode FROM impor_batch b JOIN tahun_anggaran t ON t.tahun = b.tahun WHERE b.id = ${id}),
    m AS (SELECT DISTINCT ON (unit_id) unit_id, nama_singkat FROM unit_masa ORDER BY unit_id, berlaku_mulai DESC)
    SELECT x.macam, x.kunci, x.unit_id AS "unitId", x.tampil, x.nama_berkas AS "namaBerkas", x.baris,
      CASE WHEN x.fisik OR (${scope.units !== '*'} AND NOT x.milik) THEN NULL ELSE x.bersih::numeric(20,2)::text END AS nilai, coalesce(cardinality(x.unit), 0) AS "banyakUnit",
      coalesce((SELECT string_agg(m.nama_singkat, ', ' ORDER BY m.nama_singkat) FROM m WHERE m.unit_id = ANY((x.unit)[1:3])), '') AS unit,
      CASE x.macam WHEN 'SUB' THEN (SELECT n.nama FROM nomenklatur n JOIN tahun USING (regulasi_kode) WHERE n.kode = x.kunci)
        WHEN 'REKENING' THEN (SELECT nama FROM rekening WHERE kode = x.kunci) WHEN 'SUMBER' THEN (SELECT min(nama) FROM sumber_dana WHERE impor_kunci_sumber(kode) = x.kunci) END AS "namaBuku"
    FROM (SELECT * FROM pilih ${hanya} ORDER BY besar DESC, kunci, macam LIMIT ${PER_HALAMAN_KODE} OFFSET ${(halaman - 1) * PER_HALAMAN_KODE}) x ORDER BY x.besar DESC, x.kunci, x.macam`
  return rows.sort((a, b) => MACAM.indexOf(a.macam) - MACAM.indexOf(b.macam))
}

/** Codes of the batch that no book has: what could be taken over. */
export const queryTakDikenal = (db: Transaksi, id: number): Promise<KodeAsing[]> => db.$queryRaw<KodeAsing[]>`
  ${sqlAsing(id, '')}
  SELECT x.macam, x.kunci, x.tampil, x.baris, x.bersih::numeric(20,2)::text AS nilai FROM pilih x
  JOIN impor_batch b ON b.id = ${id} JOIN tahun_anggaran t ON t.tahun = b.tahun
  WHERE x.unit_id IS NULL AND x.kunci <> '' AND (
    (x.macam = 'SUB' AND NOT EXISTS (SELECT 1 FROM nomenklatur n WHERE n.regulasi_kode = t.regulasi_kode AND n.kode = x.kunci))
    OR (x.macam = 'REKENING' AND NOT EXISTS (SELECT 1 FROM rekening r WHERE r.kode = x.kunci))
    OR (x.macam = 'SUMBER' AND NOT EXISTS (SELECT 1 FROM sumber_dana d WHERE impor_kunci_sumber(d.kode) = x.kunci)))
  ORDER BY array_position(ARRAY['SUB', 'REKENING', 'SUMBER'], x.macam), x.kunci`

/** Keys of codes by their kind. */
export type KunciMacam = Readonly<Record<'SUB' | 'REKENING' | 'SUMBER', readonly string[]>>

/** Rows that carry one of the codes, and rows that would find their place if all of `bisa` were known; a row that waits for two counts once. */
export async function queryMenunggu(db: Transaksi, id: number, semua: KunciMacam, bisa: KunciMacam): Promise<{ baris: number; nilai: string; bebas: string }> {
  const [row] = await db.$queryRaw<{ baris: number; nilai: string; bebas: string }[]>`
    WITH i AS (
      SELECT *, nomenklatur_id IS NULL AS tanpa_sub, rekening_kode IS NULL AS tanpa_rek, sumber <> '' AND sumber_dana_id IS NULL AS tanpa_sumber,
        impor_kode_rapat(sub_kode) AS ks, impor_kode_rapat(rekening) AS kr, impor_kunci_sumber(sumber) AS kd
      FROM impor_baris WHERE batch_id = ${id} AND keadaan = 'ASING'),
    x AS (
      SELECT i.*, (tanpa_sub AND ks = ANY(${semua.SUB})) OR (tanpa_rek AND kr = ANY(${semua.REKENING})) OR (tanpa_sumber AND kd = ANY(${semua.SUMBER})) AS tunggu,
        unit_id IS NOT NULL AND (NOT tanpa_sub OR ks = ANY(${bisa.SUB})) AND (NOT tanpa_rek OR kr = ANY(${bisa.REKENING})) AND (NOT tanpa_sumber OR kd = ANY(${bisa.SUMBER})) AS bebas
      FROM i)
    SELECT count(DISTINCT (lembar, nomor))::int AS baris, coalesce(sum(nilai - kurang), 0)::numeric(20,2)::text AS nilai,
      coalesce(sum(nilai - kurang) FILTER (WHERE bebas), 0)::numeric(20,2)::text AS bebas FROM x WHERE tunggu`
  return row ?? { baris: 0, nilai: '0.00', bebas: '0.00' }
}

/** How many codes, parents too, were taken over from a batch. */
export async function queryDiambil(db: Transaksi, id: number): Promise<number> {
  const [row] = await db.$queryRaw<{ n: number }[]>`SELECT count(*)::int AS n FROM impor_kode_baru WHERE batch_id = ${id}`
  return row?.n ?? 0
}
