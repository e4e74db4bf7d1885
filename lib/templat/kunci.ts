import { createHmac, timingSafeEqual } from 'node:crypto'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { NilaiBaca } from '@/lib/buku/types'
import { TANDA_KUNCI } from './constants'
import type { KunciTemplat } from './types'

/** A cell keeps 32.767 characters. */
const POTONG = 30_000
/** A key is unpacked only after its seal was checked; this is for the day a secret is shared too widely. */
const MAKS_TERURAI = 20_000_000

const segel = (rahasia: string, isi: string): Buffer => createHmac('sha256', rahasia).update(`${TANDA_KUNCI}\n${isi}`).digest()

/** The cells of the hidden sheet, top to bottom: mark, seal, and the packed key in pieces. */
export function tulisKunci(kunci: KunciTemplat, rahasia: string): string[] {
  const isi = deflateRawSync(JSON.stringify(kunci)).toString('base64url')
  const potongan = isi.match(new RegExp(`.{1,${POTONG}}`, 'g')) ?? []
  return [TANDA_KUNCI, segel(rahasia, isi).toString('base64url'), ...potongan]
}

/** Whether a column of cells begins as a key does. */
export const isKunci = (sel: readonly NilaiBaca[]): boolean => sel[0] === TANDA_KUNCI

/** The key again; null when one character of it is not as it was written here. */
export function bacaKunciTemplat(sel: readonly NilaiBaca[], rahasia: string): KunciTemplat | null {
  const [tanda, segelTeks, ...potongan] = sel.filter((nilai) => nilai !== null).map(String)
  if (tanda !== TANDA_KUNCI || segelTeks === undefined) return null
  const isi = potongan.join('')
  const harus = segel(rahasia, isi)
  const ada = Buffer.from(segelTeks, 'base64url')
  if (ada.length !== harus.length || !timingSafeEqual(ada, harus)) return null
  return JSON.parse(inflateRawSync(Buffer.from(isi, 'base64url'), { maxOutputLength: MAKS_TERURAI }).toString('utf8')) as KunciTemplat
}
