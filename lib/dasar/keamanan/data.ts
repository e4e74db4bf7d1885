import { prisma } from '@/lib/dasar/database/client'
import { Prisma } from '@/lib/dasar/database/generated/client'
import { NAMA_HASIL, PERISTIWA, type HasilKeamanan } from './constants'
import { peristiwaDari, type SaringKeamanan } from './schema'
import type { LogKeamanan } from './types'

// Of the whole office; only the admin and the overseers get as far (see loaders.ts).

interface RowLog extends Omit<LogKeamanan, 'nama'> {
  hasil: string
}

const pola = (teks: string, akhir: string): string => `${teks.replace(/[\\%_]/g, '\\$&')}${akhir}`

function syarat({ peristiwa, siapa, alamat, dari, sampai, sebelum }: SaringKeamanan): Prisma.Sql {
  return Prisma.join([
    Prisma.sql`TRUE`,
    ...(peristiwa === null ? [] : [Prisma.sql`l.peristiwa = ANY(${peristiwaDari(peristiwa)}::text[])`]),
    ...(siapa === '' ? [] : [Prisma.sql`(l.username ILIKE ${`%${pola(siapa, '%')}`} OR l.pengguna_id IN (SELECT id FROM pengguna WHERE nama ILIKE ${`%${pola(siapa, '%')}`}))`]),
    ...(alamat === '' ? [] : [Prisma.sql`l.alamat LIKE ${pola(alamat, '%')}`]),
    ...(dari === null ? [] : [Prisma.sql`l.pada >= ${dari}::date::timestamp AT TIME ZONE 'Asia/Jakarta'`]),
    ...(sampai === null ? [] : [Prisma.sql`l.pada < (${sampai}::date + 1)::timestamp AT TIME ZONE 'Asia/Jakarta'`]),
    ...(sebelum === null ? [] : [Prisma.sql`l.id < ${sebelum}::bigint`]),
  ], ' AND ')
}

/** Rows of the log, newest first, a page of them. `lanjut`: where the next one begins; null: this is the last. */
export async function queryKeamanan(saring: SaringKeamanan, banyak: number): Promise<{ daftar: LogKeamanan[]; lanjut: string | null }> {
  const rows = await prisma().$queryRaw<RowLog[]>`
    SELECT l.id::text AS id, to_char(l.pada AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS pada, to_char(l.sejak AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS sejak,
           l.jumlah, l.peristiwa, l.hasil, l.username, p.nama AS orang, l.alamat, l.rincian
    FROM log_keamanan l LEFT JOIN pengguna p ON p.id = l.pengguna_id WHERE ${syarat(saring)} ORDER BY l.id DESC LIMIT ${banyak + 1}`
  const daftar = rows.slice(0, banyak).map((row) => ({
    ...row, nama: row.peristiwa in PERISTIWA ? PERISTIWA[row.peristiwa as keyof typeof PERISTIWA].nama : row.peristiwa, hasil: NAMA_HASIL[row.hasil as HasilKeamanan] ?? row.hasil,
  }))
  return { daftar, lanjut: rows.length > banyak ? (daftar.at(-1)?.id ?? null) : null }
}

/** Who last reset this person's password within the last two weeks, and when; null: nobody but herself. */
export async function querySandiDiatur(penggunaId: string): Promise<{ oleh: string; pada: string } | null> {
  const [row] = await prisma().$queryRaw<{ oleh: string; pada: Date }[]>`
    SELECT coalesce(p.nama, t.pelaku) AS oleh, t.pada FROM tindakan_akun t LEFT JOIN pengguna p ON p.id = t.pelaku
    WHERE t.sasaran = ${penggunaId} AND t.jenis = 'SANDI' AND t.pada > now() - interval '14 days' ORDER BY t.id DESC LIMIT 1`
  return row ? { oleh: row.oleh, pada: row.pada.toISOString() } : null
}
