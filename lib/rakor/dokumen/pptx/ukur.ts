import { PT_INCI } from './constants'

/** Advance widths of Arial in thousandths of its size, from space on. */
const LEBAR_ARIAL = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
  1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
  333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
] as const
/** The same of Arial Bold. */
const LEBAR_TEBAL = [
  278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611,
  975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722, 611, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556,
  333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584,
] as const
/** what is not in the tables: wide, so that no line is thought shorter than it is */
const LAIN = 1000
/** other machines draw the same type a little wider */
const LUANG = 1.02
/** Line height as Office draws Arial. */
const BARIS = 1.2

/** Width of a text on one line, in inches. */
export function lebarTeks(teks: string, pt: number, tebal = false): number {
  let ribuan = 0
  for (const huruf of teks) {
    const kode = huruf.codePointAt(0) ?? 0
    ribuan += kode === 0xa0 ? 278 : huruf === '–' ? 556 : huruf === '−' ? 584 : ((tebal ? LEBAR_TEBAL : LEBAR_ARIAL)[kode - 32] ?? LAIN)
  }
  return (ribuan / 1000) * (pt / PT_INCI) * LUANG
}

/** How many lines a text takes in a width (inches), broken at spaces; a word wider than that is broken. At least one. */
export function barisTeks(teks: string, pt: number, lebar: number, tebal = false): number {
  const spasi = lebarTeks(' ', pt, tebal)
  let baris = 1
  let terisi = 0
  for (const kata of teks.split(' ')) {
    const panjang = lebarTeks(kata, pt, tebal)
    if (terisi > 0 && terisi + spasi + panjang > lebar) {
      baris++
      terisi = 0
    }
    if (panjang > lebar) {
      baris += Math.ceil(panjang / lebar) - 1
      terisi = panjang % lebar
    } else terisi += (terisi > 0 ? spasi : 0) + panjang
  }
  return baris
}

/** Height of so many lines, in inches. */
export const tinggiBaris = (baris: number, pt: number): number => (baris * pt * BARIS) / PT_INCI

/** The widest word, in inches: below that a column breaks words. */
export const lebarKata = (teks: string, pt: number, tebal = false): number => Math.max(...teks.split(' ').map((kata) => lebarTeks(kata, pt, tebal)))

/** A text cut behind the last word that goes into so many lines, with "…" where something is left out. Words, and so figures, stay whole. */
export function potongTeksBaris(teks: string, pt: number, lebar: number, baris: number, tebal = false): string {
  if (barisTeks(teks, pt, lebar, tebal) <= baris) return teks
  const kata = teks.split(' ')
  while (kata.length > 1 && barisTeks(`${kata.join(' ')}…`, pt, lebar, tebal) > baris) kata.pop()
  return `${kata.join(' ').replace(/[,;:.]$/, '')}…`
}
