import { Prisma } from '@/lib/dasar/database/generated/client'
import type { Transaksi } from '@/lib/dasar/database/tulis'
import { PER_HALAMAN } from './constants'
import { cocok, PAKAI } from './data'
import type { SaringKode } from './schema'
import type { BarisNomenklatur, BarisRekening, BarisSumber, HalamanKode } from './types'

type Berhitung<T> = T & { semua: number }

/** A page as the query gave it, with how many there are in all; past the end there is nothing, and the pager says where the end is. */
async function halaman<T>(saring: SaringKode, ambil: (lewati: number) => Promise<Berhitung<T>[]>): Promise<HalamanKode<T>> {
  let nomor = saring.halaman
  let rows = await ambil((nomor - 1) * PER_HALAMAN)
  if (rows.length === 0 && nomor > 1) rows = await ambil((nomor = 1) * 0)
  const jumlah = rows[0]?.semua ?? 0
  return { baris: rows, jumlah, halaman: nomor, terakhir: Math.max(1, Math.ceil(jumlah / PER_HALAMAN)) }
}

/** One page of a book's codes, in their order. */
export const queryNomenklatur = (db: Transaksi, regulasi: string, saring: SaringKode): Promise<HalamanKode<BarisNomenklatur>> =>
  halaman(saring, (lewati) => db.$queryRaw<Berhitung<BarisNomenklatur>[]>`
    WITH pakai AS (${PAKAI.buku(regulasi)}), hal AS (
      SELECT n.*, count(*) OVER ()::int AS semua FROM nomenklatur n
      WHERE n.regulasi_kode = ${regulasi} AND ${saring.tingkat === null ? Prisma.sql`true` : Prisma.sql`n.tingkat = ${saring.tingkat}::tingkat_nomenklatur`}
        AND ${cocok(saring.cari, Prisma.sql`n.kode`, Prisma.sql`n.nama`)}
      ORDER BY n.kode COLLATE "C" LIMIT ${PER_HALAMAN} OFFSET ${lewati})
    SELECT h.id, h.tingkat::text AS tingkat, h.kode, h.nama, h.berakhir, h.semua, coalesce(j.berakhir, false) AS "indukBerakhir",
           coalesce(j.jalur, '[]'::jsonb) AS jalur,
           (SELECT coalesce(sum(p.n), 0)::int FROM pakai p WHERE p.kode = h.kode OR starts_with(p.kode, h.kode || '.')) AS dipakai
    FROM hal h LEFT JOIN LATERAL (
      WITH RECURSIVE atas AS (
        SELECT i.id, i.kode, i.nama, i.induk_id, i.berakhir, 1 AS jauh FROM nomenklatur i WHERE i.id = h.induk_id
        UNION ALL SELECT i.id, i.kode, i.nama, i.induk_id, i.berakhir, a.jauh + 1 FROM atas a JOIN nomenklatur i ON i.id = a.induk_id)
      SELECT jsonb_agg(jsonb_build_object('kode', kode, 'nama', nama) ORDER BY jauh DESC) AS jalur, bool_or(berakhir) AS berakhir FROM atas) j ON true
    ORDER BY h.kode COLLATE "C"`)

/** One page of the accounts, in their order. */
export const queryRekening = (db: Transaksi, saring: SaringKode): Promise<HalamanKode<BarisRekening>> =>
  halaman(saring, (lewati) => db.$queryRaw<Berhitung<BarisRekening>[]>`
    WITH pakai AS (${PAKAI.rekening}), hal AS (
      SELECT r.*, cardinality(string_to_array(r.kode, '.')) AS tingkat, count(*) OVER ()::int AS semua FROM rekening r
      WHERE (${saring.tingkatRekening}::int IS NULL OR cardinality(string_to_array(r.kode, '.')) = ${saring.tingkatRekening}::int)
        AND ${cocok(saring.cari, Prisma.sql`r.kode`, Prisma.sql`r.nama`)}
      ORDER BY r.kode COLLATE "C" LIMIT ${PER_HALAMAN} OFFSET ${lewati})
    SELECT h.kode, h.nama, h.berakhir, h.semua, h.tingkat::int, h.kelompok_nama AS "kelompokNama", h.jenis_nama AS "jenisNama",
           EXISTS (SELECT FROM rekening i WHERE i.berakhir AND starts_with(h.kode, i.kode || '.')) AS "indukBerakhir",
           (SELECT coalesce(sum(p.n), 0)::int FROM pakai p WHERE p.kode = h.kode OR starts_with(p.kode, h.kode || '.')) AS dipakai
    FROM hal h ORDER BY h.kode COLLATE "C"`)

/** One page of the sources of funds, in the order of their codes. */
export const querySumber = (db: Transaksi, saring: SaringKode): Promise<HalamanKode<BarisSumber>> =>
  halaman(saring, (lewati) => db.$queryRaw<Berhitung<BarisSumber>[]>`
    WITH pakai AS (${PAKAI.sumber})
    SELECT d.id, d.kode, d.nama, d.kelompok::text AS kelompok, d.bidang_dak AS "bidangDak", d.berakhir, false AS "indukBerakhir",
           coalesce(p.n, 0)::int AS dipakai, count(*) OVER ()::int AS semua
    FROM sumber_dana d LEFT JOIN pakai p ON p.kode = d.kode
    WHERE (${saring.kelompok}::text IS NULL OR d.kelompok::text = ${saring.kelompok}) AND ${cocok(saring.cari, Prisma.sql`d.kode`, Prisma.sql`d.nama`)}
    ORDER BY d.kode COLLATE "C" LIMIT ${PER_HALAMAN} OFFSET ${lewati}`)
