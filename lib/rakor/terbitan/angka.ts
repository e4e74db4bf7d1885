/** Numbers of a text as they are written, with what makes them figures: "Rp984.959.704.911", "38,28%", "12". Blanks within are dropped. */
const ANGKA = /(?:Rp\s*)?\d(?:[\d.,]*\d)?(?:\s*%)?/g

/** Every number of a text in its order of appearance. */
export const angkaTeks = (teks: string): string[] => (teks.normalize('NFKC').match(ANGKA) ?? []).map((satu) => satu.replace(/\s+/g, ''))

/** A number that says something of the position: rupiah, percent, thousands, decimals. Others may be stamped on by whoever signs. */
const berarti = (satu: string): boolean => /^Rp|%$|\d\.\d{3}(?!\d)|,\d/.test(satu)

const hitung = (daftar: readonly string[]): Map<string, number> => {
  const hasil = new Map<string, number>()
  for (const satu of daftar) hasil.set(satu, (hasil.get(satu) ?? 0) + 1)
  return hasil
}

const kurang = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): string[] => [...a].flatMap(([satu, n]) => (n > (b.get(satu) ?? 0) ? [satu] : []))

/** What a signed copy says otherwise than what was issued: figures that are gone, and figures that were not there. Both empty: it carries the same. */
export function bandingAngka(terbit: readonly string[], tanda: readonly string[]): { hilang: string[]; tambahan: string[] } {
  const [a, b] = [hitung(terbit), hitung(tanda)]
  return { hilang: kurang(a, b), tambahan: kurang(b, a).filter(berarti) }
}
