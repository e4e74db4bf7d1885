import { tinggiHuruf, tinggiPerlu } from './ukur'
import type { LembarTulis, Rupa, SelTulis } from './types'

/** The code's square in pixels; what it takes of a sheet, in characters and in points. */
export const KODE = { piksel: 92, lebar: 15, tinggi: 74 } as const
/** Rows under the last one, for a sheet without a heading to stand beside. */
const BARIS_BAWAH = 6
/** What a heading keeps beside the code, in characters: less would make a column of words of it. */
const SISA_LEBAR = 45

export interface TempatKode {
  lembar: LembarTulis
  /** its upper left corner, 0-based */
  baris: number
  kolom: number
  /** least height of a row, in points, by its place */
  tinggi: ReadonlyMap<number, number>
  /** last row that is printed, as a sheet counts */
  sampai: number
}

const MELIPAT: Partial<Record<Rupa, Rupa>> = { judul: 'judulLipat', subjudul: 'subjudulLipat' }

/** Rows at the top that hold a sentence at most, down to the table's head. */
function barisKepala({ baris, cetak }: LembarTulis): number {
  const batas = cetak?.barisJudul ? cetak.barisJudul[0] - 1 : baris.length
  const lain = baris.slice(0, batas).findIndex((isi) => isi.slice(1).some((satu) => satu !== null))
  return lain === -1 ? batas : lain
}

/** The first column from which the code fits: the last ones of the first page. */
function kolomKode({ kolom, cetak }: LembarTulis): number {
  if ((cetak?.lebarHalaman ?? 1) > 1) return cetak?.kolomJudul ?? 0
  let lebar = 0
  for (let k = kolom.length - 1; k > 0; k--) {
    lebar += kolom[k]?.sembunyi ? 0 : (kolom[k]?.lebar ?? 0)
    if (lebar >= KODE.lebar) return k
  }
  return 0
}

/** A heading's sentence up to the code; what would be cut off there wraps. */
const sempitkan = (satu: SelTulis, sampai: number): SelTulis => {
  if ((satu.lebar ?? 1) <= sampai) return satu
  const lipat = satu.rupa && MELIPAT[satu.rupa]
  return { ...satu, lebar: sampai, ...(lipat ? { rupa: lipat } : {}) }
}

/**
 * Where the code of the chain's head stands: at the right of the sheet's heading, which is never without its table's first rows. Under the last row it
 * would be the one thing on a last page wherever the rows happen to fill the one before.
 */
export function tempatkanKode(lembar: LembarTulis): TempatKode {
  const [banyak, kolom] = [barisKepala(lembar), kolomKode(lembar)]
  const sisa = lembar.kolom.slice(0, kolom).reduce((jumlah, satu) => jumlah + (satu.sembunyi ? 0 : satu.lebar), 0)
  if (banyak === 0 || kolom === 0 || sisa < SISA_LEBAR) return { lembar, baris: lembar.baris.length + 1, kolom: 0, tinggi: new Map(), sampai: lembar.baris.length + BARIS_BAWAH }
  let tinggi = 0
  const baris = lembar.baris.map((isi, i) => {
    const [satu] = isi
    if (i >= banyak || tinggi >= KODE.tinggi) return isi
    const sempit = satu ? sempitkan(satu, kolom) : satu
    tinggi += Math.max(tinggiHuruf(sempit?.rupa), (sempit && tinggiPerlu(sempit, 0, lembar)) ?? 0)
    return sempit === undefined ? isi : [sempit, ...isi.slice(1)]
  })
  const akhir = banyak - 1
  const sel = baris[akhir]?.[0]
  const kurang = KODE.tinggi - tinggi
  return {
    lembar: { ...lembar, baris }, baris: 0, kolom, sampai: lembar.baris.length,
    tinggi: new Map(kurang > 0 ? [[akhir, kurang + Math.max(tinggiHuruf(sel?.rupa), (sel && tinggiPerlu(sel, 0, lembar)) ?? 0)]] : []),
  }
}
