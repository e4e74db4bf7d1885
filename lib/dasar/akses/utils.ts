import { createHash, timingSafeEqual } from 'node:crypto'
import type { Peran, Pengguna } from './types'

const ASAL = 'http://asal.invalid'
const bukanTujuan = /^\/(masuk|keluar|pertama|ganti-sandi|api)(\/|$)/i

/**
 * A path of this site to go back to after signing in; anything else becomes "/". Judged is the result, as a browser reads it: what is
 * given back is parsed once more and must still lead to this site, to something else than the sign-in pages.
 */
export function kembaliAman(nilai: unknown): string {
  if (typeof nilai !== 'string' || nilai.length > 500 || !URL.canParse(nilai, ASAL)) return '/'
  const url = new URL(nilai, ASAL)
  if (url.origin !== ASAL || url.username !== '' || url.password !== '' || !nilai.startsWith('/')) return '/'
  const hasil = url.pathname + url.search
  if (!/^\/(?![/\\])/.test(hasil) || new URL(hasil, ASAL).origin !== ASAL) return '/'
  return bukanTujuan.test(terurai(url.pathname)) ? '/' : hasil
}

/** The path as it is meant, whatever of it was written as %xx; one that cannot be read leads nowhere, so it stays. */
function terurai(jalur: string): string {
  try {
    return decodeURIComponent(jalur)
  } catch {
    return jalur
  }
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
