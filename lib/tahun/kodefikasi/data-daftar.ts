import type { KelompokSumber } from '@/lib/dasar/database/generated/enums'
import type { OpdScope } from '@/lib/dasar/akses/types'
import type { Transaksi } from '@/lib/dasar/database/tulis'
import { PER_HALAMAN } from './constants'
import type { Ada, BarisDaftar, Keadaan } from './daftar/jenis'
import type { UnggahanDaftar } from './daftar/unggahan'
import type { HalamanKode } from './types'

/** The codes that stand here: of one book, and the accounts or sources of funds. */
export async function queryAda(db: Transaksi, regulasi: string | null): Promise<Ada> {
  const kode = await db.$queryRaw<{ kode: string; nama: string }[]>`SELECT kode, nama FROM nomenklatur WHERE regulasi_kode = ${regulasi}`
  const rekening = await db.$queryRaw<{ kode: string; nama: string; jenis: string; kelompok: string }[]>`
    SELECT kode, nama, jenis_kode AS jenis, kelompok_kode AS kelompok FROM rekening`
  const sumber = await db.$queryRaw<{ kode: string; nama: string; kelompok: KelompokSumber }[]>`SELECT kode, nama, kelompok::text AS kelompok FROM sumber_dana`
  return {
    nomenklatur: new Map(kode.map((satu) => [satu.kode, satu.nama])),
    rekening: new Map(rekening.map((satu) => [satu.kode, satu.nama])),
    jenisRekening: new Set(rekening.map(({ jenis }) => jenis)),
    kelompokRekening: new Set(rekening.map(({ kelompok }) => kelompok)),
    sumber: new Map(sumber.map((satu) => [satu.kode, satu])),
  }
}

/** The bidang urusan of a book. */
export async function queryBidang(db: Transaksi, regulasi: string): Promise<string[]> {
  const rows = await db.$queryRaw<{ kode: string }[]>`SELECT kode FROM nomenklatur WHERE regulasi_kode = ${regulasi} AND tingkat = 'BIDANG'`
  return rows.map(({ kode }) => kode)
}

/** How many digits the numbers of sub-kegiatan have in a book: by those it holds, else by the year it is meant for; null: neither says. */
export async function queryAngkaSub(db: Transaksi, regulasi: string): Promise<2 | 4 | null> {
  const [row] = await db.$queryRaw<{ empat: number; dua: number; tahun: number | null }[]>`
    SELECT (count(n.id) FILTER (WHERE n.kode ~ '\\.\\d{4}$'))::int AS empat, (count(n.id) FILTER (WHERE n.kode !~ '\\.\\d{4}$'))::int AS dua, r.mulai_tahun::int AS tahun
    FROM regulasi r LEFT JOIN nomenklatur n ON n.regulasi_kode = r.kode AND n.tingkat = 'SUB_KEGIATAN' WHERE r.kode = ${regulasi} GROUP BY r.kode`
  if (!row) return null
  if (row.empat + row.dua > 0) return row.empat > row.dua ? 4 : 2
  return row.tahun === null ? null : row.tahun >= 2024 ? 4 : 2
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** An upload of this person's own, while it holds; null: there is none (any more). */
export async function queryUnggahan(db: Transaksi, scope: OpdScope, id: string): Promise<UnggahanDaftar | null> {
  if (!UUID.test(id)) return null
  const [row] = await db.$queryRaw<UnggahanDaftar[]>`
    SELECT id::text, daftar, regulasi_kode AS regulasi, nama_berkas AS "namaBerkas", pahaman, ditolak, hasil, berkas IS NOT NULL AS "adaBerkas",
           to_char(diterapkan_pada AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS diterapkan
    FROM kodefikasi_unggah WHERE id = ${id}::uuid AND pengguna_id = ${scope.pelaku} AND berlaku_sampai > now()`
  return row ?? null
}

/** The file of an upload, while its columns may be chosen again. */
export async function queryBerkas(db: Transaksi, scope: OpdScope, id: string): Promise<Uint8Array | null> {
  if (!UUID.test(id)) return null
  const [row] = await db.$queryRaw<{ berkas: Uint8Array | null }[]>`
    SELECT berkas FROM kodefikasi_unggah WHERE id = ${id}::uuid AND pengguna_id = ${scope.pelaku} AND berlaku_sampai > now() AND diterapkan_pada IS NULL`
  return row?.berkas ?? null
}

/** Every row of an upload, in the order of its file. */
export const queryBarisDaftar = (db: Transaksi, id: string): Promise<BarisDaftar[]> => db.$queryRaw`
  SELECT urut, nomor, lembar, kode, nama, jenis, tingkat, induk, kelompok, keadaan, sebab, nama_ada AS "namaAda", pakai
  FROM kodefikasi_baris WHERE unggah_id = ${id}::uuid ORDER BY urut`

/** How many rows of each kind an upload has, and of how many of them the file's name is taken. */
export const queryRingkasan = (db: Transaksi, id: string): Promise<{ keadaan: Keadaan; jenis: string; n: number; pakai: number }[]> => db.$queryRaw`
  SELECT keadaan, jenis, count(*)::int AS n, (count(*) FILTER (WHERE pakai))::int AS pakai FROM kodefikasi_baris WHERE unggah_id = ${id}::uuid GROUP BY 1, 2`

/** One page of the rows of one kind. */
export async function queryHalamanDaftar(db: Transaksi, id: string, keadaan: Keadaan, halaman: number): Promise<HalamanKode<BarisDaftar>> {
  const ambil = (nomor: number) => db.$queryRaw<(BarisDaftar & { semua: number })[]>`
    SELECT urut, nomor, lembar, kode, nama, jenis, tingkat, induk, kelompok, keadaan, sebab, nama_ada AS "namaAda", pakai, count(*) OVER ()::int AS semua
    FROM kodefikasi_baris WHERE unggah_id = ${id}::uuid AND keadaan = ${keadaan}
    ORDER BY CASE WHEN ${keadaan} = 'GANDA' THEN kode END COLLATE "C", urut LIMIT ${PER_HALAMAN} OFFSET ${(nomor - 1) * PER_HALAMAN}`
  const rows = await ambil(halaman)
  const baris = rows.length === 0 && halaman > 1 ? await ambil(1) : rows
  const jumlah = baris[0]?.semua ?? 0
  return { baris, jumlah, halaman: rows.length === 0 ? 1 : halaman, terakhir: Math.max(1, Math.ceil(jumlah / PER_HALAMAN)) }
}

/** Years with a locked month whose lines would show a name of the file. */
export async function queryTerkunciDaftar(db: Transaksi, id: string): Promise<number[]> {
  const rows = await db.$queryRaw<{ tahun: number }[]>`
    WITH ganti AS (SELECT b.kode, b.jenis, u.regulasi_kode FROM kodefikasi_baris b JOIN kodefikasi_unggah u ON u.id = b.unggah_id
                   WHERE u.id = ${id}::uuid AND b.nama_ada IS NOT NULL AND b.keadaan IN ('BEDA', 'GANDA') AND b.pakai),
    tampil AS (SELECT DISTINCT b.tahun, b.rekening_kode, d.kode AS sumber, n.kode AS sub, n.regulasi_kode FROM baris b JOIN sumber_dana d ON d.id = b.sumber_dana_id
               JOIN sub_kegiatan s ON s.id = b.sub_kegiatan_id JOIN nomenklatur n ON n.id = s.nomenklatur_id)
    SELECT DISTINCT t.tahun::int AS tahun FROM tampil t JOIN ganti g ON
      CASE g.jenis WHEN 'NOMENKLATUR' THEN t.regulasi_kode = g.regulasi_kode AND (t.sub = g.kode OR starts_with(t.sub, g.kode || '.'))
                   WHEN 'REKENING' THEN t.rekening_kode = g.kode OR starts_with(t.rekening_kode, g.kode || '.') ELSE t.sumber = g.kode END
    WHERE EXISTS (SELECT FROM periode p WHERE p.tahun = t.tahun AND p.status = 'TERKUNCI') ORDER BY 1`
  return rows.map(({ tahun }) => tahun)
}
