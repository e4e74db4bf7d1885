import { parseAngka, TAK_TAMPAK, type HasilAngka } from './parse'

/** What a number text is in the eyes of a reader who does not know yet which country wrote it. */
type Ejaan = 'inggris' | 'ganda' | 'lain'

/** The digits and separators alone: without Rp, %, sign, parentheses, spaces. */
const badan = (teks: string): string => teks.replace(TAK_TAMPAK, '').replace(/[\s\u00a0\u202f()%−-]+/g, '').replace(/^rp\.?/i, '')

/**
 * inggris: only a decimal point explains it (`1234.56`, `1,234.56`, `1,234,567`, `0.125`).
 * ganda: thousands here, decimals there, or the other way round (`1.234`, `1,234`).
 */
function ejaan(teks: string): Ejaan {
  const isi = badan(teks)
  if (/^[1-9]\d{0,2}[.,]\d{3}$/.test(isi)) return 'ganda'
  const pemisahKoma = /^\d{1,3}(?:,\d{3})+\.\d+$|^\d{1,3}(?:,\d{3}){2,}$/.test(isi)
  return pemisahKoma || /^\d+\.\d+$/.test(isi) ? 'inggris' : 'lain'
}

/** Both readings of a text such as `1.234`, each as it is written here. */
function duaArti(teks: string): HasilAngka {
  const [bulat = '', pecahan = ''] = badan(teks).split(/[.,]/)
  const minus = parseAngka(teks.replace(',', '.')).ok && /^\s*[(−-]|rp\.?\s*[−-]/i.test(teks) ? '-' : ''
  const ribuan = `${minus}${bulat}.${pecahan}`
  const desimal = `${minus}${bulat},${pecahan}`
  return {
    ok: false,
    pesan: `${teks.trim()} dapat berarti ${ribuan} atau ${desimal}, karena di blok yang sama ada angka bertitik desimal. ` +
      `Tulis ${bulat}${pecahan} untuk ${ribuan}, atau samakan dulu penulisan angkanya dengan koma desimal.`,
  }
}

/**
 * Reads a block of number texts that came together (a paste, a column of a file), as strictly as `parseAngka` reads one.
 * A text that could be read two ways is refused with both readings as soon as its neighbours show that the block was
 * written with decimal points; alone or among Indonesian spelling it is read as it is written here.
 * @returns one answer per text, null for an empty one
 */
export function bacaBlokAngka(teks: readonly (readonly string[])[]): (HasilAngka | null)[][] {
  const campur = teks.some((baris) => baris.some((satu) => ejaan(satu) === 'inggris'))
  return teks.map((baris) =>
    baris.map((satu) => {
      if (satu.trim() === '') return null
      return campur && ejaan(satu) === 'ganda' ? duaArti(satu) : parseAngka(satu)
    }),
  )
}
