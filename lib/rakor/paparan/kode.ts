import { createHmac, timingSafeEqual } from 'node:crypto'
import { readEnv } from '@/lib/dasar/env/env'
import { HURUF_KODE, PANJANG_KODE } from './constants'

const tanda = (guna: string, rapatId: number, biji: string): Buffer => createHmac('sha256', readEnv().authSecret).update(`${guna}|${rapatId}|${biji}`).digest()

/** The hall's code of a meeting as people type it: "7KQM-2WXY". It follows from the seed and the server's secret, and is stored nowhere. */
export function kodeAula(rapatId: number, biji: string): string {
  // 31 does not divide 256: the few highest values are left out, so that each letter is equally likely
  const huruf = [...tanda('aula', rapatId, biji)].filter((nilai) => nilai < 248).map((nilai) => HURUF_KODE[nilai % HURUF_KODE.length]).slice(0, PANJANG_KODE).join('')
  return `${huruf.slice(0, 4)}-${huruf.slice(4)}`
}

const inti = (kode: string): Buffer => Buffer.from(kode.toUpperCase().replace(/[^0-9A-Z]/g, ''))

/** Whether two codes are the same, however they are spaced. */
export function kodeSama(a: string, b: string): boolean {
  const [x, y] = [inti(a), inti(b)]
  return x.length === PANJANG_KODE && x.length === y.length && timingSafeEqual(x, y)
}

/** Content of the cookie of who gave the right code: good for this meeting, until the code is revoked or made anew. */
export const kukiAula = (rapatId: number, biji: string): string => `${rapatId}.${tanda('aula-kuki', rapatId, biji).toString('base64url')}`

/** Whether a cookie's content is the one of this meeting and seed. */
export function kukiSah(kuki: string, rapatId: number, biji: string): boolean {
  const [x, y] = [Buffer.from(kuki), Buffer.from(kukiAula(rapatId, biji))]
  return x.length === y.length && timingSafeEqual(x, y)
}
