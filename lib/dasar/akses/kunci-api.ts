import { prisma } from '@/lib/dasar/database/client'
import { readPengguna } from './sesi'
import type { Pengguna } from './types'
import { sidik, tertahan } from './utils'

/** Every API token begins so, that a leaked one is recognised by scanners and people. */
export const AWALAN_TOKEN = 'rpop_'
/** The use of a token is noted at most this often (milliseconds). */
const CATAT_MS = 60_000

/**
 * The person for whom a token acts: whoever made it, with her role of today. null: unknown, revoked, expired, or its
 * maker can no longer sign in or has to change her password or set up a second factor first.
 */
export async function readPenggunaToken(token: string): Promise<Pengguna | null> {
  if (!token.startsWith(AWALAN_TOKEN) || token.length > 200) return null
  const baris = await prisma().tokenApi.findUnique({ where: { sidik: sidik(token) } })
  if (baris === null || baris.dicabutPada !== null || baris.berlakuSampai.getTime() <= Date.now()) return null
  const pengguna = await readPengguna(baris.dibuatOleh)
  if (pengguna === null || tertahan(pengguna) !== null) return null
  if (Date.now() - (baris.terakhirDipakai?.getTime() ?? 0) > CATAT_MS) {
    await prisma().tokenApi.update({ where: { id: baris.id }, data: { terakhirDipakai: new Date() } })
  }
  return pengguna
}
