import type { NamaSub, Tema } from './types'

type Pola = Pick<Tema, 'polaKode' | 'polaNama'>

/** Parts of a code without leading noughts: "1.02.02.2.02.0015" and "1.02.02.2.02.15" name one sub-kegiatan in two books of codes. */
const bagian = (kode: string): string[] => kode.trim().toUpperCase().split('.').map((satu) => satu.replace(/^0+(?=.)/, ''))

/** A part of a pattern made of X alone stands for any: "X.XX.01" is the program of every unit. */
const cocokBagian = (pola: string | undefined, isi: string | undefined): boolean => pola !== undefined && isi !== undefined && (/^X+$/.test(pola) || pola === isi)

/** Whether a code begins with a pattern, part by part: "1.02" begins "1.02.03", not "1.021". */
export function cocokKode(pola: string, kode: string): boolean {
  const [awal, isi] = [bagian(pola), bagian(kode)]
  return awal.length <= isi.length && awal.every((satu, i) => cocokBagian(satu, isi[i]))
}

/** The words of a text in small letters; what is neither letter nor digit parts them, so that "balita-balita" is two. */
const kata = (teks: string): string[] => teks.normalize('NFKC').toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((satu) => satu !== '')

/** The word itself, or with -nya. No stemming: "jalan" is neither "perjalanan" nor "berjalan"; other forms are patterns of their own. */
const cocokKata = (pola: string, isi: string | undefined): boolean => isi === pola || isi === `${pola}nya`

/** Whether the words of a pattern stand in a text, whole and side by side. */
export function cocokNama(pola: string, teks: string): boolean {
  const [dicari, isi] = [kata(pola), kata(teks)]
  return dicari.length > 0 && isi.some((_, mulai) => dicari.every((satu, i) => cocokKata(satu, isi[mulai + i])))
}

const DI: readonly (readonly [keyof Omit<NamaSub, 'kode'>, string])[] = [['nama', 'nama'], ['kegiatan', 'nama kegiatan'], ['program', 'nama program']]

/**
 * Why a theme's patterns propose a sub-kegiatan, in words: by its code first, then by its own name, its kegiatan's, its program's. null: they
 * do not. A proposal counts for nothing until somebody confirms it.
 */
export function usulkan({ polaKode, polaNama }: Pola, sub: NamaSub): string | null {
  const kode = polaKode.find((pola) => cocokKode(pola, sub.kode))
  if (kode !== undefined) return `kode ${kode}`
  for (const [di, sebut] of DI) {
    const pola = polaNama.find((satu) => cocokNama(satu, sub[di]))
    if (pola !== undefined) return `${sebut} memuat "${pola}"`
  }
  return null
}
