import { prisma } from '@/lib/dasar/database/client'
import { Prisma } from '@/lib/dasar/database/generated/client'
import type { Transaksi } from '@/lib/dasar/database/tulis'
import type { BatasPeta, Kecamatan, Wilayah } from './types'

const PADA = Prisma.sql`to_char(w.diubah_pada AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`

/** Where reads outside a transaction go. */
export const baca = (): Transaksi => prisma()

/** Every place, a kecamatan before what stands under it. Names and codes are public: no scope. */
export const queryWilayah = (tx: Transaksi): Promise<Wilayah[]> => tx.$queryRaw<Wilayah[]>`
  SELECT w.id, w.kode, w.kode_bps AS "kodeBps", w.nama, w.tingkat, w.induk_id AS "indukId", w.petak_baris::int AS "petakBaris", w.petak_kolom::int AS "petakKolom",
    w.unit_id AS "unitId", w.berakhir, w.sumber, w.versi, coalesce(g.nama, w.diubah_oleh) AS oleh, ${PADA} AS pada
  FROM wilayah w LEFT JOIN pengguna g ON g.id = w.diubah_oleh ORDER BY w.kode COLLATE "C"`

/** The kecamatan that stand, by code. */
export const queryKecamatan = (tx: Transaksi): Promise<Kecamatan[]> => tx.$queryRaw<Kecamatan[]>`
  SELECT id, kode, kode_bps AS "kodeBps", nama, petak_baris::int AS "petakBaris", petak_kolom::int AS "petakKolom", unit_id AS "unitId"
  FROM wilayah WHERE tingkat = 'KECAMATAN' AND NOT berakhir ORDER BY kode COLLATE "C"`

/** The boundaries that are kept; null: none, the map is of tiles. */
export async function queryBatas(tx: Transaksi): Promise<BatasPeta | null> {
  const rows = await tx.$queryRaw<BatasPeta[]>`
    SELECT w.bentuk, w.tinggi::int AS tinggi, w.sumber, w.nama_berkas AS "namaBerkas", w.versi, coalesce(g.nama, w.diubah_oleh) AS oleh, ${PADA} AS pada
    FROM peta_batas w LEFT JOIN pengguna g ON g.id = w.diubah_oleh`
  return rows[0] ?? null
}

/** Units of the category kecamatan that still stand, by name. */
export const queryKantorKecamatan = (tx: Transaksi): Promise<{ id: number; nama: string }[]> => tx.$queryRaw<{ id: number; nama: string }[]>`
  SELECT unit_id AS id, nama FROM unit_masa WHERE kategori = 'KECAMATAN' AND berlaku_sampai IS NULL ORDER BY nama`
