const KATA = 'nol|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|belas|puluh|ratus|seratus|ribu|seribu|juta|miliar|triliun'
/**
 * Numbers of a text as they are written, with what makes them figures: "Rp984.959.704.911", "Rp984,96 miliar", "−15,01", "38,28%", "12"; those in words a
 * word each, and the words that say a direction. Blanks within are dropped.
 */
const ANGKA = new RegExp(`(?<![\\p{L}\\d)])(?:[-−]\\s?)?(?:Rp\\s*[-−]?)?\\d(?:[\\d.,]*\\d)?(?:\\s*%|\\s+(?:ribu|juta|miliar|triliun|poin)\\b)?|\\d(?:[\\d.,]*\\d)?(?:\\s*%)?|\\b(?:${KATA}|tertinggal|mendahului|minus)\\b`, 'giu')

/** Every number of a text in its order of appearance. */
export const angkaTeks = (teks: string): string[] => (teks.normalize('NFKC').match(ANGKA) ?? []).map((satu) => satu.replace(/\s+/g, '').replace(/-/g, '−').replace(/^[a-z]+$/i, (kata) => kata.toLowerCase()))

/** A number that says something of the position: rupiah, percent, thousands, decimals, a direction. Others may be stamped on by whoever signs. */
const berarti = (satu: string): boolean => /Rp|%$|\d\.\d{3}(?!\d)|,\d|\d(?:ribu|juta|miliar|triliun|poin)$|^(?:tertinggal|mendahului|minus)$/.test(satu)

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
