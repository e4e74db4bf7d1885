import 'server-only'
import { prisma } from './client'
import type { Transaksi } from './tulis'

/**
 * Today in WIB by the database's clock, as a plain date. For whatever the database itself will judge by its day: what may be written, and the
 * page that offers it, so that the two never differ. A page that only shows takes `hariWib` of its request.
 */
export async function queryHariIni(db: Transaksi = prisma()): Promise<string> {
  const [row] = await db.$queryRaw<{ hari: string }[]>`SELECT (now() AT TIME ZONE 'Asia/Jakarta')::date::text AS hari`
  if (!row) throw new Error('a SELECT without FROM is one row')
  return row.hari
}
