import { prisma } from '@/lib/dasar/database/client'
import type { Peran } from './types'

/** True while nobody has an account: the first start. */
export async function queryBelumTerpasang(): Promise<boolean> {
  return (await prisma().pengguna.findFirst({ select: { id: true } })) === null
}

/** True when the database holds the sample year, whose accounts have known passwords. */
export async function queryContoh(): Promise<boolean> {
  return (await prisma().pengguna.findFirst({ where: { contoh: true }, select: { id: true } })) !== null
}

/** What decides where somebody begins after signing in. null: no such name. */
export const queryAwal = (username: string): Promise<{ peran: Peran; wajibGantiSandi: boolean } | null> =>
  prisma().pengguna.findUnique({ where: { username: username.toLowerCase() }, select: { peran: true, wajibGantiSandi: true } })
