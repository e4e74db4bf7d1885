import type { OpdScope } from '@/lib/dasar/akses/types'
import { Prisma } from '@/lib/dasar/database/generated/client'
import type { Transaksi } from '@/lib/dasar/database/tulis'
import { MACAM, PER_HALAMAN_KODE, type Macam } from './constants'
import { lingkupImpor } from './utils'
import type { Asing, BarisImpor, Batch, JumlahKeadaan } from './types'

const ISO = `'YYYY-MM-DD"T"HH24:MI:SS"Z"'`
const PILIH = `
  SELECT b.id, b.tahun::int, b.bulan::int, b.apbd_versi_id AS "apbdVersiId", b.kas_versi_id AS "kasVersiId", coalesce(kv.nama, av.nama) AS versi,
    b.jenis::text, b.nama, b.sidik, b.ukuran, b.status::text, b.pesan, b.kontrol, coalesce(p.nama, b.dibuat_oleh) AS oleh, b.dibuat_oleh AS "dibuatOleh",
    to_char(b.dibuat_pada AT TIME ZONE 'UTC', ${ISO}) AS "dibuatPada", coalesce(q.nama, b.diterapkan_oleh) AS "diterapkanOleh",
    to_char(b.diterapkan_pada AT TIME ZONE 'UTC', ${ISO}) AS "diterapkanPada", b.berubah, coalesce(r.nama, b.dibatalkan_oleh) AS "dibatalkanOleh",
    to_char(b.dibatalkan_pada AT TIME ZONE 'UTC', ${ISO}) AS "dibatalkanPada", b.lingkup, b.putusan,
    (SELECT string_agg(m.nama_singkat, ', ' ORDER BY m.nama_singkat) FROM (SELECT DISTINCT ON (unit_id) unit_id, nama_singkat FROM unit_masa ORDER BY unit_id, berlaku_mulai DESC) m
     WHERE b.lingkup <> '*' AND lingkup_unit(b.lingkup, m.unit_id)) AS unit
  FROM impor_batch b LEFT JOIN apbd_versi av ON av.id = b.apbd_versi_id AND b.jenis = 'ANGGARAN' LEFT JOIN kas_versi kv ON kv.id = b.kas_versi_id AND b.jenis = 'KAS'
  LEFT JOIN pengguna p ON p.id = b.dibuat_oleh LEFT JOIN pengguna q ON q.id = b.diterapkan_oleh LEFT JOIN pengguna r ON r.id = b.dibatalkan_oleh`

/** A batch is seen by whoever may write all of it: the office every one, a unit's operators those of their own units alone. */
const TERLIHAT = 'lingkup_dalam(b.lingkup, $2)'
/** An operator sees rupiah of rows that are hers alone. */
const sendiri = (scope: OpdScope): boolean => scope.units !== '*'

/** One batch within the scope. null: there is none. */
export async function queryBatch(db: Transaksi, id: number, scope: OpdScope): Promise<Batch | null> {
  const [row] = await db.$queryRawUnsafe<Batch[]>(`${PILIH} WHERE b.id = $1 AND ${TERLIHAT}`, id, lingkupImpor(scope))
  return row ?? null
}

/** The newest batches of a year within the scope. */
export const queryDaftarBatch = (db: Transaksi, tahun: number, scope: OpdScope): Promise<Batch[]> =>
  db.$queryRawUnsafe<Batch[]>(`${PILIH} WHERE b.tahun = $1 AND ${TERLIHAT} ORDER BY b.id DESC LIMIT 50`, tahun, lingkupImpor(scope))

/** Rows and net rupiah by what became of them: together they are the whole file. Rows that are not hers an operator sees counted, not summed. */
export const queryKeadaan = (db: Transaksi, id: number, scope: OpdScope): Promise<JumlahKeadaan[]> => db.$queryRaw<JumlahKeadaan[]>`
  SELECT keadaan::text AS keadaan, CASE WHEN keadaan IN ('LEWAT', 'DIABAIKAN', 'ASING') THEN sebab END AS sebab, count(DISTINCT (lembar, nomor))::int AS baris,
    CASE WHEN ${sendiri(scope)} AND (keadaan IN ('BUKAN_UNIT', 'LEWAT') OR (keadaan IN ('ASING', 'RUSAK', 'DIABAIKAN') AND bool_or(unit_id IS NULL))) THEN NULL
      ELSE sum(nilai - kurang)::numeric(20,2)::text END AS nilai
  FROM impor_baris WHERE batch_id = ${id} GROUP BY keadaan, 2 ORDER BY keadaan, 2`

/** Everything unknown, a row each; `cari` keeps those that hold the text. */
const sqlAsing = (id: number, cari: string): Prisma.Sql => Prisma.sql`
  WITH asing AS (
    SELECT i.sebab AS macam,
      CASE i.sebab WHEN 'UNIT' THEN impor_kode(i.unit_kode) || '|' || impor_nama(i.unit_nama)
        WHEN 'SUB' THEN i.unit_id || '/' || impor_kode(i.sub_kode) WHEN 'REKENING' THEN i.rekening WHEN 'SUMBER' THEN impor_nama(i.sumber)
        ELSE i.sub_kegiatan_id || '/' || i.rekening || '/' || coalesce(i.sumber_dana_id, 0) END AS kunci,
      min(CASE i.sebab WHEN 'UNIT' THEN concat_ws(' ', i.unit_kode, i.unit_nama) WHEN 'SUB' THEN i.sub_kode || ' pada ' || i.unit_nama
        WHEN 'REKENING' THEN i.rekening WHEN 'SUMBER' THEN coalesce(nullif(i.sumber, ''), 'sumber dana tidak disebut')
        ELSE i.rekening || ' pada sub-kegiatan ' || i.sub_kode || ', ' || i.unit_nama END) AS tampil,
      count(DISTINCT (i.lembar, i.nomor))::int AS baris, sum(i.nilai - i.kurang) AS bersih, sum(abs(i.nilai - i.kurang)) AS besar, min(i.sub_kegiatan_id) AS sub
    FROM impor_baris i WHERE i.batch_id = ${id} AND i.keadaan = 'ASING' GROUP BY 1, 2),
  pilih AS (SELECT * FROM asing WHERE ${cari} = '' OR position(lower(${cari}) IN lower(tampil)) > 0)`

/** How many codes are unknown, and how many of them hold the text. */
export async function queryJumlahAsing(db: Transaksi, id: number, cari: string): Promise<{ semua: number; cocok: number }> {
  const [row] = await db.$queryRaw<{ semua: number; cocok: number }[]>`${sqlAsing(id, cari)} SELECT (SELECT count(*) FROM asing)::int AS semua, (SELECT count(*) FROM pilih)::int AS cocok`
  return row ?? { semua: 0, cocok: 0 }
}

/** One page of what is unknown, the largest rupiah first, with the budget lines that it can mean. */
export async function queryAsing(db: Transaksi, id: number, scope: OpdScope, { cari = '', halaman = 1 } = {}): Promise<Asing[]> {
  const rows = await db.$queryRaw<(Asing & { macam: Macam })[]>`
    ${sqlAsing(id, cari)}
    SELECT x.macam, x.kunci, x.tampil, x.baris, CASE WHEN ${sendiri(scope)} AND x.macam = 'UNIT' THEN NULL ELSE x.bersih::numeric(20,2)::text END AS nilai,
      CASE WHEN x.macam = 'BARIS' THEN (SELECT coalesce(jsonb_agg(jsonb_build_object('id', b.id, 'nama', b.rekening_kode || ' · ' || d.nama) ORDER BY b.rekening_kode, d.nama), '[]')
        FROM baris b JOIN sumber_dana d ON d.id = b.sumber_dana_id WHERE b.sub_kegiatan_id = x.sub) ELSE '[]' END AS calon
    FROM (SELECT * FROM pilih ORDER BY besar DESC, kunci, macam LIMIT ${PER_HALAMAN_KODE} OFFSET ${(halaman - 1) * PER_HALAMAN_KODE}) x ORDER BY x.besar DESC, x.kunci, x.macam`
  return rows.sort((a, b) => MACAM.indexOf(a.macam) - MACAM.indexOf(b.macam))
}

/** What an unknown unit or sumber dana can be, for the lists of the form. */
export async function queryPilihan(db: Transaksi, tahun: number): Promise<{ unit: { id: number; nama: string }[]; sumber: { id: number; nama: string }[] }> {
  const unit = await db.$queryRaw<{ id: number; nama: string }[]>`
    SELECT DISTINCT ON (m.unit_id) m.unit_id AS id, m.nama FROM unit_masa m
    WHERE m.berlaku_mulai <= make_date(${tahun}, 12, 31) AND (m.berlaku_sampai IS NULL OR m.berlaku_sampai >= make_date(${tahun}, 1, 1))
    ORDER BY m.unit_id, m.berlaku_mulai DESC`
  const sumber = await db.$queryRaw<{ id: number; nama: string }[]>`SELECT id, nama FROM sumber_dana ORDER BY kode`
  return { unit: unit.sort((a, b) => a.nama.localeCompare(b.nama, 'id')), sumber }
}

export type BarisAsal = Pick<BarisImpor, 'nomor' | 'dokumen' | 'rekening' | 'nilai' | 'kurang'> & { lembar: number }

/** The rows of the file behind one figure. */
export const queryAsal = (db: Transaksi, id: number, barisId: number, bulan: number): Promise<BarisAsal[]> => db.$queryRaw<BarisAsal[]>`
  SELECT lembar::int, nomor, dokumen, rekening, nilai::text, kurang::text FROM impor_baris
  WHERE batch_id = ${id} AND baris_id = ${barisId} AND bulan = ${bulan} AND keadaan = 'COCOK' ORDER BY lembar, nomor LIMIT 200`
