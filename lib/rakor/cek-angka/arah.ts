import type { Temuan, TokenAngka } from './types'

const NAIK = /\b(?:naik|meningkat|bertambah|tumbuh)[\s\u00a0]+dari[\s\u00a0]+(?:rp[\s\u00a0]*)?$/iu
const TURUN = /\b(?:turun|menurun|berkurang|menyusut)[\s\u00a0]+dari[\s\u00a0]+(?:rp[\s\u00a0]*)?$/iu
/** between the two figures: the unit of the first, a noun or a moment, and "ke"; no other clause */
const KE = /^[^.,;:()]{0,60}?\b(?:ke|menjadi|hingga|sampai)[\s\u00a0]+(?:rp[\s\u00a0]*)?$/iu

/** The order of two figures that count the same; null: they do not. */
function urut(a: TokenAngka, b: TokenAngka): number | null {
  if (a.jenis !== b.jenis || a.benda !== b.benda) return null
  const [kiri, kanan] = [a.mantisa * a.langkah.pembilang * b.langkah.penyebut, b.mantisa * b.langkah.pembilang * a.langkah.penyebut]
  return kiri < kanan ? -1 : kiri > kanan ? 1 : 0
}

/**
 * "Turun dari 1.058 ke 1.213": both figures stand in the data, and the word between them says the opposite of what they do. What was
 * confirmed of the second is taken back; nothing is called wrong, for the word may be right and the figures exchanged.
 * @param temuan of one sentence, in its order; offsets within it
 */
export function periksaArah(kalimat: string, temuan: readonly Temuan[]): Temuan[] {
  return temuan.map((satu, ke) => {
    const dari = temuan[ke - 1]
    if (dari === undefined || (satu.putusan !== 'COCOK' && satu.putusan !== 'DIBULATKAN')) return satu
    const depan = kalimat.slice(0, dari.token.awal)
    const naik = NAIK.test(depan)
    if ((!naik && !TURUN.test(depan)) || !KE.test(kalimat.slice(dari.token.akhir, satu.token.awal))) return satu
    const nyata = urut(dari.token, satu.token)
    if (nyata === null || nyata === (naik ? -1 : 1)) return satu
    const kata = nyata === 0 ? 'tetap' : nyata < 0 ? 'naik' : 'turun'
    return { ...satu, putusan: 'TIDAK_PASTI', sebab: `Angkanya ada di data, tetapi dari ${dari.token.teks} ke ${satu.token.teks} adalah ${kata}, bukan ${naik ? 'naik' : 'turun'}.` }
  })
}
