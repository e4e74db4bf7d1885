import type { Transaksi } from '@/lib/dasar/database/tulis'
import { prisma } from '@/lib/dasar/database/client'
import { Prisma } from '@/lib/dasar/database/generated/client'
import { TINGKAT } from './constants'
import type { Buku } from './types'

/** Where reads outside a transaction go. */
export const db = (): Transaksi => prisma()

/** The books, the newest first, with their codes at each level and the years that follow them. */
export async function queryBuku(db: Transaksi): Promise<Buku[]> {
  const buku = await db.$queryRaw<Omit<Buku, 'jumlah' | 'berakhir'>[]>`
    SELECT r.kode, r.nama, r.mulai_tahun::int AS "mulaiTahun",
           ARRAY(SELECT t.tahun::int FROM tahun_anggaran t WHERE t.regulasi_kode = r.kode ORDER BY 1) AS tahun
    FROM regulasi r ORDER BY r.mulai_tahun DESC NULLS LAST, r.kode COLLATE "C"`
  const hitung = await db.$queryRaw<{ kode: string; tingkat: (typeof TINGKAT)[number]; n: number; berakhir: number }[]>`
    SELECT regulasi_kode AS kode, tingkat::text AS tingkat, count(*)::int AS n, (count(*) FILTER (WHERE berakhir))::int AS berakhir
    FROM nomenklatur GROUP BY 1, 2`
  return buku.map((satu) => {
    const milik = hitung.filter(({ kode }) => kode === satu.kode)
    const jumlah = Object.fromEntries(TINGKAT.map((tingkat) => [tingkat, milik.find((h) => h.tingkat === tingkat)?.n ?? 0])) as Buku['jumlah']
    return { ...satu, jumlah, berakhir: milik.reduce((n, h) => n + h.berakhir, 0) }
  })
}

/** Lines per code of a list: what `dipakai` is summed from. */
export const PAKAI = {
  buku: (regulasi: string): Prisma.Sql => Prisma.sql`
    SELECT x.kode, count(*)::int AS n FROM baris b JOIN sub_kegiatan s ON s.id = b.sub_kegiatan_id JOIN nomenklatur x ON x.id = s.nomenklatur_id
    WHERE x.regulasi_kode = ${regulasi} GROUP BY 1`,
  rekening: Prisma.sql`SELECT rekening_kode AS kode, count(*)::int AS n FROM baris GROUP BY 1`,
  sumber: Prisma.sql`SELECT d.kode, count(*)::int AS n FROM baris b JOIN sumber_dana d ON d.id = b.sumber_dana_id GROUP BY 1`,
}

const lolos = (kata: string): string => kata.replace(/[\\%_]/g, '\\$&')

/** Every word of a search, as the beginning of the code or anywhere in the name. */
export function cocok(cari: string, kode: Prisma.Sql, nama: Prisma.Sql): Prisma.Sql {
  const kata = cari.split(/\s+/).filter(Boolean)
  if (kata.length === 0) return Prisma.sql`true`
  return Prisma.join(kata.map((satu) => Prisma.sql`(${kode} LIKE ${`${lolos(satu)}%`} OR ${nama} ILIKE ${`%${lolos(satu)}%`})`), ' AND ')
}
