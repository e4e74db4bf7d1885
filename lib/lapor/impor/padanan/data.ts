import { cocokSql } from '@/lib/dasar/cari/data'
import { prisma } from '@/lib/dasar/database/client'
import { Prisma } from '@/lib/dasar/database/generated/client'
import type { Transaksi } from '@/lib/dasar/database/tulis'
import { PER_HALAMAN_PADANAN, SEMUA_UNIT } from './constants'
import type { SaringPadanan } from './schema'
import type { Padanan } from './types'

/** The connection for reads of a request. */
export const db = (): Transaksi => prisma()

/** Target and key of every mapping of a year in words. */
const sqlPadanan = (tahun: number): Prisma.Sql => Prisma.sql`
  WITH m AS (SELECT DISTINCT ON (unit_id) unit_id, nama, nama_singkat FROM unit_masa ORDER BY unit_id, berlaku_mulai DESC),
  x AS (
    SELECT p.*, m.nama_singkat AS unit, m.nama AS unit_nama, coalesce(o.nama, p.diubah_oleh) AS oleh, k.nama AS batch_nama,
      CASE p.macam WHEN 'UNIT' THEN (SELECT m.nama FROM m WHERE m.unit_id::text = p.tujuan)
        WHEN 'SUB' THEN p.tujuan || ' ' || (SELECT n.nama FROM nomenklatur n JOIN tahun_anggaran t ON t.regulasi_kode = n.regulasi_kode WHERE t.tahun = p.tahun AND n.kode = p.tujuan)
        WHEN 'REKENING' THEN p.tujuan || ' ' || (SELECT r.nama FROM rekening r WHERE r.kode = p.tujuan)
        WHEN 'SUMBER' THEN (SELECT d.kode || ' ' || d.nama FROM sumber_dana d WHERE d.id::text = p.tujuan)
        ELSE (SELECT b.rekening_kode || ', ' || d.nama FROM baris b JOIN sumber_dana d ON d.id = b.sumber_dana_id WHERE b.id::text = p.tujuan) END AS tujuan_nama,
      CASE WHEN p.macam = 'BARIS' THEN (SELECT split_part(p.kunci, '/', 2) || ' pada ' || n.kode FROM sub_kegiatan s JOIN nomenklatur n ON n.id = s.nomenklatur_id
          WHERE s.id::text = split_part(p.kunci, '/', 1))
        WHEN p.macam IN ('UNIT', 'SUMBER') THEN coalesce(nullif(p.nama, ''), replace(p.kunci, '|', ' ')) ELSE p.kunci END AS tampil
    FROM impor_padanan p LEFT JOIN m ON m.unit_id = p.unit_id LEFT JOIN pengguna o ON o.id = p.diubah_oleh LEFT JOIN impor_batch k ON k.id = p.batch_id
    WHERE p.tahun = ${tahun})`

const sqlSaring = ({ macam, unit, cari, id }: SaringPadanan): Prisma.Sql => Prisma.sql`
  WHERE (${macam}::text IS NULL OR x.macam = ${macam}) AND (${id}::int IS NULL OR x.id = ${id}::int)
    AND (${unit === SEMUA_UNIT}::boolean IS FALSE OR x.unit_id IS NULL) AND (${typeof unit === 'number' ? unit : null}::int IS NULL OR x.unit_id = ${typeof unit === 'number' ? unit : null}::int)
    AND ${cocokSql(cari, ...['tampil', 'nama', 'tujuan_nama', 'alasan', 'unit', 'unit_nama'].map((kolom) => Prisma.raw(`x.${kolom}`)))}`

/** One page of a year's mappings that fit, newest first, with what has used them. */
export async function queryPadanan(db: Transaksi, tahun: number, saring: SaringPadanan): Promise<{ daftar: (Padanan & { versi: string })[]; jumlah: number }> {
  const rows = await db.$queryRaw<(Padanan & { versi: string; jumlah: number })[]>`
    ${sqlPadanan(tahun)}
    SELECT x.id, x.macam, x.tampil AS kunci, x.unit_id AS "unitId", x.unit, x.nama, x.tujuan, x.tujuan_nama AS "tujuanNama", x.alasan, x.batch_id AS "batchId", x.batch_nama AS "batchNama",
      x.oleh, to_char(x.diubah_pada AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS pada, extract(epoch FROM x.diubah_pada)::text AS versi,
      coalesce(g.baris, 0)::int AS baris, coalesce(g.batch, 0)::int AS batch, coalesce(g.terap, '[]') AS diterapkan, x.jumlah
    FROM (SELECT x.*, count(*) OVER ()::int AS jumlah FROM x ${sqlSaring(saring)} ORDER BY x.diubah_pada DESC, x.id DESC LIMIT ${PER_HALAMAN_PADANAN} OFFSET ${(saring.halaman - 1) * PER_HALAMAN_PADANAN}) x
    LEFT JOIN LATERAL (
      SELECT sum(k.baris) AS baris, count(*) AS batch, jsonb_agg(jsonb_build_object('id', b.id, 'nama', b.nama, 'baris', k.baris) ORDER BY b.id DESC) FILTER (WHERE b.status = 'DITERAPKAN') AS terap
      FROM impor_padanan_pakai k JOIN impor_batch b ON b.id = k.batch_id WHERE k.padanan_id = x.id) g ON true
    ORDER BY x.diubah_pada DESC, x.id DESC`
  return { daftar: rows.map(({ jumlah: _jumlah, ...satu }) => satu), jumlah: rows[0]?.jumlah ?? 0 }
}

/** The key as it is kept, for offering targets. */
export const queryKunci = async (db: Transaksi, id: number): Promise<{ kunci: string; macam: Padanan['macam'] } | null> =>
  (await db.$queryRaw<{ kunci: string; macam: Padanan['macam'] }[]>`SELECT kunci, macam FROM impor_padanan WHERE id = ${id}`)[0] ?? null

/** Budget years, the newest first, with their mappings. */
export const queryTahunPadanan = (db: Transaksi): Promise<{ tahun: number; jumlah: number }[]> => db.$queryRaw<{ tahun: number; jumlah: number }[]>`
  SELECT t.tahun::int, (SELECT count(*)::int FROM impor_padanan p WHERE p.tahun = t.tahun) AS jumlah FROM tahun_anggaran t ORDER BY t.tahun DESC`

/** Units whose mappings there are, and that a batch names. */
export const queryUnitTahun = (db: Transaksi, tahun: number): Promise<{ id: number; nama: string }[]> => db.$queryRaw<{ id: number; nama: string }[]>`
  SELECT unit_id AS id, nama FROM (
    SELECT DISTINCT ON (unit_id) unit_id, nama FROM unit_masa
    WHERE berlaku_mulai <= make_date(${tahun}, 12, 31) AND (berlaku_sampai IS NULL OR berlaku_sampai >= make_date(${tahun}, 1, 1)) ORDER BY unit_id, berlaku_mulai DESC) x ORDER BY nama`

/** Units whose rows in a batch carry a code. */
export const queryUnitKode = (db: Transaksi, batchId: number, macam: string, kunci: string): Promise<{ id: number; nama: string }[]> => db.$queryRaw<{ id: number; nama: string }[]>`
  SELECT DISTINCT ON (m.unit_id) m.unit_id AS id, m.nama FROM unit_masa m
  WHERE m.unit_id IN (SELECT unit_id FROM impor_baris WHERE batch_id = ${batchId} AND keadaan = 'ASING' AND CASE ${macam}
    WHEN 'SUB' THEN impor_kode_rapat(sub_kode) WHEN 'REKENING' THEN impor_kode_rapat(rekening) WHEN 'SUMBER' THEN impor_kunci_sumber(sumber) END = ${kunci})
  ORDER BY m.unit_id, m.berlaku_mulai DESC`
