const KATA = 'nol|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|belas|puluh|ratus|seratus|ribu|seribu|juta|miliar|triliun'
/**
 * Numbers of a text as they are written, with what makes them figures: "Rp984.959.704.911", "Rp984,96 miliar", "−15,01", "38,28%", "12"; those in words a
 * word each, and the words that say a direction. Blanks within are dropped.
 */
const ANGKA = new RegExp(`(?<![\\p{L}\\d)])(?:[-−]\\s?)?(?:Rp\\s*[-−]?)?\\d(?:[\\d.,]*\\d)?(?:\\s*%|\\s+(?:ribu|juta|miliar|milyar|triliun|poin|persen|prosen)\\b)?|\\d(?:[\\d.,]*\\d)?(?:\\s*%)?|\\b(?:${KATA}|tertinggal|mendahului|minus)\\b`, 'giu')

/** One way of writing for letters and signs; a numeral of another script or form stays what it is, or it would count as the digit that it passes for. */
export const seragamkan = (teks: string): string => teks.replace(/(?:[0-9]|\P{N})+/gu, (satu) => satu.normalize('NFKC'))

/** Every number of a text in its order of appearance. */
export const angkaTeks = (teks: string): string[] => (seragamkan(teks).match(ANGKA) ?? []).map((satu) => satu.replace(/\s+/g, '').replace(/-/g, '−').replace(/^[a-z]+$/i, (kata) => kata.toLowerCase()))

/** A number that says something of the position: rupiah, percent, thousands, decimals, a direction. Others may be stamped on by whoever signs. */
const berarti = (satu: string): boolean => /Rp|%$|\d\.\d{3}(?!\d)|,\d|\d(?:ribu|juta|miliar|milyar|triliun|poin|persen|prosen)$|^(?:tertinggal|mendahului|minus)$/.test(satu)

const hitung = (daftar: readonly string[]): Map<string, number> => {
  const hasil = new Map<string, number>()
  for (const satu of daftar) hasil.set(satu, (hasil.get(satu) ?? 0) + 1)
  return hasil
}

const kurang = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): string[] => [...a].flatMap(([satu, n]) => (n > (b.get(satu) ?? 0) ? [satu] : []))

/** Figures that do not come in the order in which they were issued: two that changed places are two others. Stamps may stand anywhere between. */
function diLuarUrutan(terbit: readonly string[], tanda: readonly string[]): string[] {
  let sampai = 0
  for (const satu of terbit) {
    const letak = tanda.indexOf(satu, sampai)
    if (letak < 0) return [satu]
    sampai = letak + 1
  }
  return []
}

/** What a signed copy says otherwise than what was issued: figures that are gone or stand elsewhere, and figures that were not there. Both empty: it carries the same. */
export function bandingAngka(terbit: readonly string[], tanda: readonly string[]): { hilang: string[]; tambahan: string[] } {
  const [a, b] = [hitung(terbit), hitung(tanda)]
  const hilang = kurang(a, b)
  return { hilang: hilang.length > 0 ? hilang : diLuarUrutan(terbit, tanda), tambahan: kurang(b, a).filter(berarti) }
}

/** Numerals that are no 0 to 9, with what stands about them: digits of other scripts, raised, ringed, of mathematics. */
const ANGKA_ASING = /(?:\p{N}|[.,\u066b\u066c])*(?![0-9])\p{N}(?:\p{N}|[.,\u066b\u066c])*\s*[%\u066a\u2030]?/gu
/** Signs of percent and of parting that pass for others, at a digit. */
const TANDA_ASING = /\d[\u066a-\u066c\u2030\u2031\u201a\u02cc]|[\u066a-\u066c\u2030\u2031\u201a\u02cc]\d/gu
/** What cannot be seen, parts a figure (a hyphen that only shows at a line's end), or turns the direction of what stands behind it; a mark set upon a digit. */
const TAK_TAMPAK = /[\p{Cf}\p{Default_Ignorable_Code_Point}]|(?<=[\d%,.])\p{M}/gu
const KATA_TEKS = /[\p{L}\d][\p{L}\p{M}\d]*/gu
const LATIN = /[\p{Script=Latin}\d]/u
const BUKAN_LATIN = /(?!\p{Script=Latin})\p{L}/u

/**
 * What in a text passes for something else: numerals of other scripts, words that mix letters of two scripts ("juta" with a Cyrillic j), signs that are not
 * seen or turn the direction. A name written wholly in another script is none.
 */
export function tiruanTeks(teks: string): string[] {
  const kata = (teks.match(KATA_TEKS) ?? []).filter((satu) => LATIN.test(satu) && BUKAN_LATIN.test(satu))
  const takTampak = (teks.match(TAK_TAMPAK) ?? []).map((satu) => `U+${(satu.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
  return [...(teks.match(ANGKA_ASING) ?? []).map((satu) => satu.trim()), ...(teks.match(TANDA_ASING) ?? []), ...kata, ...takTampak]
}

/** What passes for something else in a signed copy, and did not stand in what was issued. */
export const tiruanTambahan = (terbit: string, tanda: string): string[] => kurang(hitung(tiruanTeks(tanda)), hitung(tiruanTeks(terbit)))
