import { MAKS_TEKS, parseAngka, TAK_TAMPAK, type HasilAngka } from './parse'

/** What a number text is in the eyes of a reader who does not know yet which country wrote it. */
type Ejaan = 'inggris' | 'miripInggris' | 'indonesia' | 'ganda' | 'lain'

/** The digits and separators alone: without Rp, %, sign, parentheses, spaces. */
const badan = (teks: string): string => teks.replace(TAK_TAMPAK, '').replace(/[\s\u00a0\u202f()%−-]+/g, '').replace(/^rp\.?/i, '').replace(/,$/, '')

/**
 * inggris: nothing else explains it (`1234.56`, `1,234.56`, `1,234,567`). miripInggris: a point, but three digits or more behind it
 * (`0.125`, `1234.567`): thousands badly written, or decimals. indonesia: only this country explains it (`1.234,5`, `1.234.567`, `12,5`).
 * ganda: thousands here, decimals there, or the other way round (`1.234`, `1,234`).
 */
function ejaan(teks: string): Ejaan {
  // a page of text in one cell proves nothing, and a pattern over millions of digits can end in an overflow of the engine's stack
  if (teks.length > MAKS_TEKS) return 'lain'
  const isi = badan(teks)
  if (/^[1-9]\d{0,2}[.,]\d{3}$/.test(isi)) return 'ganda'
  if (/^\d{1,3}(?:,\d{3})+\.\d+$|^\d{1,3}(?:,\d{3}){2,}$|^\d+\.\d{1,2}$/.test(isi)) return 'inggris'
  if (/^\d+\.\d+$/.test(isi)) return 'miripInggris'
  return /^\d{1,3}(?:\.\d{3})+,\d+$|^\d{1,3}(?:\.\d{3}){2,}$|^\d+,\d+$/.test(isi) ? 'indonesia' : 'lain'
}

/** How a whole block is written: a single proof of English counts only where nothing proves Indonesian. */
export type EjaanBlok = 'indonesia' | 'inggris' | 'campur'

/** The spelling of a block that came together (a paste, a column of a file): all its texts decide. */
export function ejaanBlok(teks: readonly (readonly string[])[]): EjaanBlok {
  const ada = new Set(teks.flatMap((baris) => baris.map(ejaan)))
  if (ada.has('inggris') && !ada.has('indonesia')) return 'inggris'
  return ada.has('inggris') || ada.has('miripInggris') ? 'campur' : 'indonesia'
}

/** Both readings of a text such as `1.234`, each as it is written here. */
function duaArti(teks: string): HasilAngka {
  const [bulat = '', pecahan = ''] = badan(teks).split(/[.,]/)
  const minus = /^\s*[(−-]|rp\.?\s*[−-]/i.test(teks) ? '-' : ''
  const ribuan = `${minus}${bulat}.${pecahan}`
  const desimal = `${minus}${bulat},${pecahan}`
  return {
    ok: false,
    pesan: `${teks.trim()} dapat berarti ${ribuan} atau ${desimal}, karena di blok yang sama ada angka bertitik desimal. ` +
      `Tulis ${bulat}${pecahan} untuk ${ribuan}, atau samakan dulu penulisan angkanya dengan koma desimal.`,
  }
}

const TUKAR: Readonly<Record<string, string>> = { ',': '.', '.': ',' }

/** A text of a block that is written in English: `1,234.56`. Three decimals stay a question, for no amount has them. */
function parseInggris(teks: string): HasilAngka {
  if (ejaan(teks) === 'ganda' && badan(teks).includes('.')) return duaArti(teks)
  const hasil = parseAngka(teks.replace(/rp\.?\s*/i, '').replace(/[.,](?!-)/g, (tanda) => TUKAR[tanda] ?? tanda))
  return hasil.ok ? hasil : { ok: false, pesan: `${teks.trim().slice(0, 60)} bukan angka dalam penulisan Inggris blok ini. Tulis misalnya 12,345.00.` }
}

/**
 * Reads a block of number texts that came together (a paste, a column of a file), as strictly as `parseAngka` reads one. A block that
 * can only be English (see `ejaanBlok`) is read so, all of it. Where proofs of both stand side by side, a text that could be read two
 * ways is refused with both readings; among Indonesian spelling it is read as it is written here.
 * A percent sign is left to the reader of the cell, who knows what belongs there.
 * @returns one answer per text, null for an empty one
 */
export function bacaBlokAngka(teks: readonly (readonly string[])[]): (HasilAngka | null)[][] {
  const cara = ejaanBlok(teks)
  return teks.map((baris) =>
    baris.map((satu) => {
      if (satu.trim() === '') return null
      const polos = satu.length > MAKS_TEKS ? satu : satu.trim().replace(/\s*%$/, '')
      if (cara === 'inggris') return parseInggris(polos)
      return cara === 'campur' && ejaan(polos) === 'ganda' ? duaArti(satu) : parseAngka(polos)
    }),
  )
}
