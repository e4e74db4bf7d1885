import { randomBytes } from 'node:crypto'
import { prisma } from '@/lib/dasar/database/client'
import { sidik } from './utils'

/** Name of the cookie by which a browser is known again, without the prefix that https adds. */
export const KUE_PERANGKAT = 'perangkat'
/** How long a browser stays known after its last sign-in (seconds). */
export const UMUR_PERANGKAT = 180 * 24 * 3600

/** One cookie of a request by the end of its name (https puts a prefix before it). */
export function bacaKue(headers: Headers, akhir: string): string | null {
  for (const bagian of (headers.get('cookie') ?? '').split(';')) {
    const letak = bagian.indexOf('=')
    if (letak > 0 && bagian.slice(0, letak).trim().endsWith(akhir)) return bagian.slice(letak + 1).trim()
  }
  return null
}

const tokenPerangkat = (headers: Headers): string | null => {
  const token = bacaKue(headers, `rakor.${KUE_PERANGKAT}`)
  return token !== null && /^[\w-]{43}$/.test(token) ? token : null
}

/** The fingerprint of this browser if somebody signed in to this very account with it before; else null. */
export async function perangkatDikenal(username: string, headers: Headers): Promise<string | null> {
  const token = tokenPerangkat(headers)
  if (token === null) return null
  const tanda = sidik(token)
  const batas = new Date(Date.now() - UMUR_PERANGKAT * 1000)
  const baris = await prisma().perangkatDikenal.findFirst({
    where: { sidik: tanda, terakhirPada: { gt: batas }, pengguna: { username: username.trim().toLowerCase() } }, select: { sidik: true },
  })
  return baris === null ? null : tanda
}

/**
 * Remembers the browser for this account. A token that nobody here gave out is never taken over, so a planted one is worth nothing.
 * @returns the token for the cookie
 */
export async function ingatPerangkat(penggunaId: string, headers: Headers): Promise<string> {
  const lama = tokenPerangkat(headers)
  const kenal = lama !== null && (await prisma().perangkatDikenal.findFirst({ where: { sidik: sidik(lama) }, select: { sidik: true } })) !== null
  const token = kenal ? lama : randomBytes(32).toString('base64url')
  const kini = new Date()
  await prisma().perangkatDikenal.upsert({
    where: { penggunaId_sidik: { penggunaId, sidik: sidik(token) } }, create: { penggunaId, sidik: sidik(token) }, update: { terakhirPada: kini },
  })
  await prisma().perangkatDikenal.deleteMany({ where: { penggunaId, terakhirPada: { lt: new Date(kini.getTime() - UMUR_PERANGKAT * 1000) } } })
  return token
}
