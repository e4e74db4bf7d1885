import { prisma } from '@/lib/dasar/database/client'

/** True while nobody has an account: the first start. */
export async function queryBelumTerpasang(): Promise<boolean> {
  return (await prisma().pengguna.findFirst({ select: { id: true } })) === null
}

/** True when the database holds the sample year, whose accounts have known passwords. */
export async function queryContoh(): Promise<boolean> {
  return (await prisma().pengguna.findFirst({ where: { contoh: true }, select: { id: true } })) !== null
}
