import { createHmac, timingSafeEqual } from 'node:crypto'

/** One cookie of a Cookie header as text. undefined: it is not there, or there twice, or not as a browser writes it. */
export function ambilKuki(header: string, nama: string): string | undefined {
  const milik = header.split(';').map((bagian) => bagian.trim()).filter((bagian) => bagian.startsWith(`${nama}=`))
  const [satu, ...lain] = milik
  if (satu === undefined || lain.length > 0) return undefined
  try {
    return decodeURIComponent(satu.slice(nama.length + 1))
  } catch {
    return undefined
  }
}

const tandaDari = (token: string, rahasia: string): Buffer => createHmac('sha256', rahasia).update(token).digest()

/** A Cookie header with this one session and nothing else, signed as the sign-in library signs. */
export const kukiTertanda = (nama: string, token: string, rahasia: string): string =>
  `${nama}=${encodeURIComponent(`${token}.${tandaDari(token, rahasia).toString('base64')}`)}`

/**
 * The session's token from a Cookie header, if the sign-in library has signed it: HMAC-SHA-256 in base64 after the last dot, as it
 * writes it. undefined for everything else; who is then asked (the library) decides.
 */
export function tokenTertanda(header: string | undefined, nama: string, rahasia: string): string | undefined {
  const nilai = header === undefined ? undefined : ambilKuki(header, nama)
  const titik = nilai?.lastIndexOf('.') ?? -1
  if (nilai === undefined || titik < 1) return undefined
  const token = nilai.slice(0, titik)
  const tanda = Buffer.from(nilai.slice(titik + 1), 'base64')
  const benar = tandaDari(token, rahasia)
  return tanda.length === benar.length && timingSafeEqual(tanda, benar) ? token : undefined
}
