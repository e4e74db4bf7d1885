import { prisma } from '@/lib/dasar/database/client'
import { wajibDuaFaktor } from './faktor/data'
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
export async function queryAwal(username: string): Promise<{ peran: Peran; wajibGantiSandi: boolean; wajibFaktorKedua: boolean } | null> {
  const orang = await prisma().pengguna.findUnique({ where: { username: username.toLowerCase() }, select: { peran: true, wajibGantiSandi: true, faktorKeduaSejak: true } })
  if (orang === null) return null
  const { peran, wajibGantiSandi, faktorKeduaSejak } = orang
  return { peran, wajibGantiSandi, wajibFaktorKedua: faktorKeduaSejak === null && (await wajibDuaFaktor(peran)) }
}
