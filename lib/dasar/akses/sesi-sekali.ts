import 'server-only'
import { auth } from './auth'
import { SESI_CATAT_MS, SESI_DIAM_MS } from './constants'
import { catatSesi, querySesiSekali, type SesiSekali } from './data-sesi'
import { kukiTertanda, tokenTertanda } from './kuki'
import { tertahan } from './utils'

/**
 * Whether a session lets its owner see a page at once. Everything else (ended, idle for too long, a closed account, a password or a
 * second factor that is asked for first) is left to the gate of the page, which knows what to say.
 */
export const sesiLangsung = (sesi: SesiSekali, kini: number): boolean =>
  sesi.berakhirPada.getTime() > kini && kini - sesi.diubahPada.getTime() <= SESI_DIAM_MS && sesi.aktif && tertahan(sesi) === null

/** A session, and the Cookie header that stands for it and for nothing else. */
export interface SesiBerkuki extends SesiSekali {
  /** what a page made in this session's name is asked with: another reader of cookies finds no second session in it */
  kuki: string
}

/**
 * Who asks, with the data version, proven by one statement: by the same signature, ends and flags as `readSesi`. The use of the session
 * is noted as there.
 * @param catat false: only look, as an open window does by itself
 * @returns null: not to be said at once; ask `readSesi`
 */
export async function readSesiSekali(cookie: string | undefined, { catat = true } = {}): Promise<SesiBerkuki | null> {
  const { authCookies, secret } = await auth().$context
  const { name } = authCookies.sessionToken
  const token = tokenTertanda(cookie, name, secret)
  if (token === undefined) return null
  const sesi = await querySesiSekali(token)
  const kini = Date.now()
  if (sesi === null || !sesiLangsung(sesi, kini)) return null
  if (catat && kini - sesi.diubahPada.getTime() > SESI_CATAT_MS) await catatSesi(sesi.sesiId)
  return { ...sesi, kuki: kukiTertanda(name, token, secret) }
}
