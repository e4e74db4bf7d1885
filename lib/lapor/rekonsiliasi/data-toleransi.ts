import type { Transaksi } from '@/lib/dasar/database/tulis'
import { senFromText } from '@/lib/realisasi/rupiah'
import type { Terlewat, UsulToleransi } from './types'

/** What a higher tolerance would let pass, by month with figures of BKAD that is not published. */
export async function queryTerlewat(db: Transaksi, tahun: number, lama: string, baru: string): Promise<Terlewat[]> {
  const rows = await db.$queryRaw<{ bulan: number; baris: number; rupiah: string }[]>`
    SELECT bulan, baris, rupiah::numeric(20,2)::text AS rupiah FROM rekon_terlewat(${tahun}::int, ${lama}::numeric, ${baru}::numeric)`
  return rows.map((row) => ({ ...row, rupiah: senFromText(row.rupiah) }))
}

/** The tolerance that waits for a second person, with what it would let pass. null: none waits */
export async function queryUsulToleransi(db: Transaksi, tahun: number): Promise<UsulToleransi | null> {
  const [row] = await db.$queryRaw<{ nilai: string; usul: string; olehId: string; oleh: string; pada: Date }[]>`
    SELECT t.nilai::text AS nilai, t.usul::text AS usul, t.usul_oleh AS "olehId", coalesce(g.nama, t.usul_oleh) AS oleh, t.usul_pada AS pada
    FROM rekon_toleransi t LEFT JOIN pengguna g ON g.id = t.usul_oleh WHERE t.tahun = ${tahun} AND t.usul IS NOT NULL`
  if (!row) return null
  return { nilai: senFromText(row.usul), olehId: row.olehId, oleh: row.oleh, pada: row.pada.toISOString(), terlewat: await queryTerlewat(db, tahun, row.nilai, row.usul) }
}
