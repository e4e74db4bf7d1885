import { besarHuruf, isMelipat, isTebal } from './rupa'
import type { LembarTulis, Rupa, SelTulis } from './types'

/** Points of a line, to a point of its letters. */
const TINGGI_BARIS = 1.4
/** Height of one line, in points. */
export const tinggiHuruf = (rupa: Rupa | undefined): number => Math.ceil(besarHuruf(rupa) * TINGGI_BARIS)
/** Room beside the letters, in characters; bold letters are wider, and wider still where the font is not there and another stands in. */
const RAPAT = { biasa: 1.05, tebal: 0.92 } as const
const LEBAR_ANGKA = { biasa: 1.12, tebal: 1.22 } as const

/** How many lines a text takes in a cell of so many characters: words are kept whole where they fit. */
function jumlahBaris(teks: string, lebar: number): number {
  let jumlah = 0
  for (const alinea of teks.split('\n')) {
    let sisa = lebar
    jumlah += 1
    for (const kata of alinea.split(' ')) {
      if (kata.length > sisa && sisa < lebar) {
        jumlah += 1
        sisa = lebar
      }
      jumlah += Math.max(0, Math.ceil(kata.length / lebar) - 1)
      sisa -= kata.length + 1
    }
  }
  return jumlah
}

/** Office programs leave a row at one line until somebody edits it, so a text that wraps gets its height here. */
export function tinggiPerlu(satu: SelTulis, kolom: number, lembar: LembarTulis): number | null {
  if (typeof satu.isi !== 'string' || !satu.rupa || !isMelipat(satu.rupa)) return null
  let lebar = 0
  for (let k = kolom; k < kolom + (satu.lebar ?? 1); k++) lebar += lembar.kolom[k]?.sembunyi ? 0 : (lembar.kolom[k]?.lebar ?? 8)
  const muat = Math.max(Math.floor((lebar * 10) / besarHuruf(satu.rupa) * (isTebal(satu.rupa) ? RAPAT.tebal : RAPAT.biasa)), 1)
  const baris = Math.ceil(jumlahBaris(satu.isi, muat) / (satu.tinggi ?? 1))
  return baris > 1 ? baris * tinggiHuruf(satu.rupa) : null
}

/** "-1.039.862.491.791,00" has 21 characters. */
function panjangUang(nilai: number): number {
  const bulat = Math.trunc(Math.abs(nilai)).toString().length
  return bulat + Math.floor((bulat - 1) / 3) + 3 + (nilai < 0 ? 1 : 0)
}

/** Widths of the columns, made wider where an amount would show as "###". */
export function lebarPerlu(lembar: LembarTulis): LembarTulis['kolom'] {
  const perlu = new Map<number, number>()
  for (const baris of lembar.baris) {
    baris.forEach((satu, k) => {
      if (typeof satu?.isi !== 'number' || satu.rupa === undefined || !/rupiah/i.test(satu.rupa) || (satu.lebar ?? 1) > 1) return
      const lebar = Math.ceil(panjangUang(satu.isi) * (isTebal(satu.rupa) ? LEBAR_ANGKA.tebal : LEBAR_ANGKA.biasa))
      if (lebar > (perlu.get(k) ?? 0)) perlu.set(k, lebar)
    })
  }
  return lembar.kolom.map((satu, k) => ({ ...satu, lebar: Math.max(satu.lebar, perlu.get(k) ?? 0) }))
}
