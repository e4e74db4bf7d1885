import { createHmac, timingSafeEqual } from 'node:crypto'
import { LANGKAH_DETIK } from './constants'

const ABJAD = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** RFC 4648 without padding, as authenticator apps type it. */
export function base32(isi: Uint8Array): string {
  let bit = ''
  for (const satu of isi) bit += satu.toString(2).padStart(8, '0')
  return (bit.match(/.{1,5}/g) ?? []).map((lima) => ABJAD[Number.parseInt(lima.padEnd(5, '0'), 2)]).join('')
}

/** The time step of a moment (RFC 6238). */
export const langkahPada = (ms: number): number => Math.floor(ms / 1000 / LANGKAH_DETIK)

/** Six digits of one time step (RFC 4226: HMAC-SHA-1, dynamic truncation). */
export function kodeLangkah(rahasia: Uint8Array, langkah: number): string {
  const pesan = Buffer.alloc(8)
  pesan.writeBigUInt64BE(BigInt(langkah))
  const mac = createHmac('sha1', rahasia).update(pesan).digest()
  const awal = (mac[19] ?? 0) & 0xf
  return String((mac.readUInt32BE(awal) & 0x7fff_ffff) % 1_000_000).padStart(6, '0')
}

/**
 * The time step whose code this is: the current one, one before, one after, for clocks that differ; null: none of them. All three are
 * looked at, in the same time.
 */
export function cocokkanKode(rahasia: Uint8Array, kode: string, kini: number): number | null {
  const diketik = Buffer.from(kode.padEnd(6).slice(0, 6))
  const langkah = langkahPada(kini)
  const cocok = [langkah - 1, langkah, langkah + 1].filter((satu) => timingSafeEqual(Buffer.from(kodeLangkah(rahasia, satu)), diketik))
  return kode.length === 6 ? (cocok.at(-1) ?? null) : null
}

/** What the QR says to the authenticator app. */
export function alamatOtp(rahasia: Uint8Array, penerbit: string, username: string): string {
  const label = `${encodeURIComponent(penerbit)}:${encodeURIComponent(username)}`
  return `otpauth://totp/${label}?secret=${base32(rahasia)}&issuer=${encodeURIComponent(penerbit)}&algorithm=SHA1&digits=6&period=${LANGKAH_DETIK}`
}
