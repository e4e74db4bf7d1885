import { createHmac, timingSafeEqual } from 'node:crypto'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { NilaiBaca } from '@/lib/dasar/buku/types'
import { TANDA_KUNCI } from './constants'
import type { KunciTemplat } from './types'

/** A cell keeps 32.767 characters. */
const POTONG = 30_000
/** A key is unpacked only after its seal was checked; this is for the day a secret is shared too widely. */
const MAKS_TERURAI = 20_000_000

const segel = (rahasia: string, isi: string): Buffer => createHmac('sha256', rahasia).update(`${TANDA_KUNCI}\n${isi}`).digest()

/**
 * Without "_" (as base64url has it) and without "=": in a workbook "_xb_" stands for a character, so an office program that saves the
 * file again takes such a piece out of the middle of a key.
 */
const tulis64 = (isi: Buffer): string => isi.toString('base64').replace(/=+$/, '')

/** The cells of the hidden sheet, top to bottom: mark, seal, and the packed key in pieces. */
export function tulisKunci(kunci: KunciTemplat, rahasia: string): string[] {
  const isi = tulis64(deflateRawSync(JSON.stringify(kunci)))
  const potongan = isi.match(new RegExp(`.{1,${POTONG}}`, 'g')) ?? []
  return [TANDA_KUNCI, tulis64(segel(rahasia, isi)), ...potongan]
}

/** Whether a column of cells begins as a key does. */
export const isKunci = (sel: readonly NilaiBaca[]): boolean => sel[0] === TANDA_KUNCI

/** The key again; null when one character of it is not as it was written here. */
export function bacaKunciTemplat(sel: readonly NilaiBaca[], rahasia: string): KunciTemplat | null {
  const [tanda, segelTeks, ...potongan] = sel.filter((nilai) => nilai !== null).map(String)
  if (tanda !== TANDA_KUNCI || segelTeks === undefined) return null
  const isi = potongan.join('')
  const harus = segel(rahasia, isi)
  const ada = Buffer.from(segelTeks, 'base64')
  if (ada.length !== harus.length || !timingSafeEqual(ada, harus)) return null
  return JSON.parse(inflateRawSync(Buffer.from(isi, 'base64'), { maxOutputLength: MAKS_TERURAI }).toString('utf8')) as KunciTemplat
}
