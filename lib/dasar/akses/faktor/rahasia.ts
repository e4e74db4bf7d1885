import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes, randomInt } from 'node:crypto'
import { readEnv } from '@/lib/dasar/env/env'
import { BANYAK_PEMULIHAN } from './constants'

/** A key for one purpose, made from the secret that signs the sessions; it never stands in the database. */
const kunciUntuk = (guna: string): Buffer => Buffer.from(hkdfSync('sha256', readEnv().authSecret, 'rakor', guna, 32))

/** Encrypts a secret for one person: put into another's row it is unreadable. */
export function sandikan(rahasia: Uint8Array, penggunaId: string): string {
  const iv = randomBytes(12)
  const sandi = createCipheriv('aes-256-gcm', kunciUntuk('faktor-kedua'), iv).setAAD(Buffer.from(penggunaId))
  return Buffer.concat([iv, sandi.update(rahasia), sandi.final(), sandi.getAuthTag()]).toString('base64url')
}

/** @returns null when it was written with another key, for another person, or changed */
export function bukaSandi(teks: string, penggunaId: string): Buffer | null {
  const isi = Buffer.from(teks, 'base64url')
  try {
    const sandi = createDecipheriv('aes-256-gcm', kunciUntuk('faktor-kedua'), isi.subarray(0, 12)).setAAD(Buffer.from(penggunaId))
    sandi.setAuthTag(isi.subarray(-16))
    return Buffer.concat([sandi.update(isi.subarray(12, -16)), sandi.final()])
  } catch {
    return null
  }
}

/** No letters or digits that are mistaken for one another. */
const ABJAD = 'abcdefghjkmnpqrstuvwxyz23456789'

/** Ten codes like "k7mp-x2wn-h9rt", each some 59 random bits. */
export const kodePemulihanBaru = (): string[] =>
  Array.from({ length: BANYAK_PEMULIHAN }, () => Array.from({ length: 3 }, () => Array.from({ length: 4 }, () => ABJAD[randomInt(ABJAD.length)]).join('')).join('-'))

/** How a recovery code is kept: a fingerprint with a key of the server, so that the table alone tells nothing. */
export const sidikPemulihan = (penggunaId: string, kode: string): string =>
  createHmac('sha256', kunciUntuk('kode-pemulihan')).update(`${penggunaId}:${kode.toLowerCase().replace(/[^a-z0-9]/g, '')}`).digest('hex')
