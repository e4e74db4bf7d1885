import { createHash, timingSafeEqual } from 'node:crypto'
import type { Peran, Pengguna } from './types'

/**
 * A path of this site to go back to after signing in; anything else becomes "/". Refused: other origins, "//host",
 * backslashes, control characters, and the sign-in pages themselves.
 */
export function kembaliAman(nilai: unknown): string {
  if (typeof nilai !== 'string' || nilai.length > 500 || !/^\/(?![/\\])[^\\\u0000-\u001f]*$/.test(nilai)) return '/'
  const url = new URL(nilai, 'http://asal.invalid')
  if (url.origin !== 'http://asal.invalid' || /^\/(masuk|keluar|pertama|ganti-sandi|faktor-kedua|api)(\/|$)/.test(url.pathname)) return '/'
  return url.pathname + url.search
}

/**
 * Where a person begins who did not ask for a page: those with work of their own at what is asked of them today, the readers
 * (pimpinan, pengawas) at the figures, which are their work.
 */
export const beranda = (peran: Peran): string => (peran === 'PIMPINAN' || peran === 'PENGAWAS' ? '/' : '/hari-ini')

/** Lower-case letters, digits, dot, hyphen, underscore; begins and ends with a letter or digit. */
export function usernameSah(username: string): boolean {
  return /^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/.test(username.toLowerCase())
}

/** SHA-256 in hex: how a secret that is random enough is kept. */
export function sidik(rahasia: string): string {
  return createHash('sha256').update(rahasia).digest('hex')
}

/** Compares two secrets without telling by the time it takes how much of them agrees. */
export function samaRahasia(a: string, b: string): boolean {
  return timingSafeEqual(Buffer.from(sidik(a)), Buffer.from(sidik(b)))
}

/** What stands between a person who is signed in and her work; null: nothing. The password first. */
export function tertahan(pengguna: Pick<Pengguna, 'wajibGantiSandi' | 'wajibFaktorKedua'>): 'WAJIB_GANTI_SANDI' | 'WAJIB_FAKTOR_KEDUA' | null {
  if (pengguna.wajibGantiSandi) return 'WAJIB_GANTI_SANDI'
  return pengguna.wajibFaktorKedua === true ? 'WAJIB_FAKTOR_KEDUA' : null
}

/** The page that lifts it. */
export const HALAMAN_TERTAHAN = { WAJIB_GANTI_SANDI: '/ganti-sandi', WAJIB_FAKTOR_KEDUA: '/faktor-kedua' } as const
