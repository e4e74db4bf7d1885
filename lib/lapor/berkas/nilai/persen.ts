import type { NilaiBaca } from '@/lib/dasar/buku/types'
import { parsePersen } from '@/lib/dasar/format/parse'

/** How the numbers of a table that carry no percent sign are meant: 38,28 for 38,28%, or 0,3828 for it. */
export type Skala = 'poin' | 'pecahan'

/** What the percent cells of one table prove of their scale. */
export class StatPersen {
  /** cells above 1 without a sign, or with one: they can only be points, or prove themselves */
  poin = 0
  bertanda = 0
  /** unsigned cells above nought and not above 1: 0,38 is 0,38% or 38% */
  ragu = 0
  contohRagu = ''
  contohPoin = ''
  /** cells with more decimals than are kept */
  dibulatkan = 0

  /** Nothing above 1 and something below it: only a person can say what is meant. */
  get ditanya(): boolean {
    return this.ragu > 0 && this.poin === 0
  }
}

/** Hundredths of a percent, null for an empty cell, or the sentence of what is wrong. */
export type Persen = number | null | { pesan: string }

const KOSONG = /^(?:[-–—]+|n\/?a)?$/i
/** Noise of the program that computed it: 15 digits are exact. */
const rapi = (angka: number): number => Number(angka.toPrecision(15))
const tulis = (angka: number): string => String(rapi(angka)).replace('.', ',')

function bulatkan(persen: number, sel: string, stat: StatPersen): Persen {
  const ratusan = Math.round(rapi(persen * 100))
  if (ratusan < 0 || rapi(persen) > 100) return { pesan: `${sel}: ${tulis(persen)}% di luar 0–100%.` }
  if (Math.abs(rapi(persen * 100) - ratusan) > 1e-9) stat.dibulatkan++
  return ratusan
}

function tanpaTanda(angka: number, skala: Skala, sel: string, stat: StatPersen): Persen {
  if (Math.abs(angka) > 1) {
    stat.poin++
    stat.contohPoin ||= `${tulis(angka)} (${sel})`
  } else if (angka !== 0) {
    stat.ragu++
    stat.contohRagu ||= `${tulis(angka)} (${sel})`
  }
  if (skala === 'pecahan') return bulatkan(angka * 100, sel, stat)
  // a fraction of many digits among points is rather a percentage whose sign was lost
  const digit = /\.(\d+)$/.exec(String(rapi(angka)))?.[1]?.length ?? 0
  if (Math.abs(angka) < 1 && digit > 2) return { pesan: `${sel}: ${tulis(angka)} dapat berarti ${tulis(Math.round(angka * 100) / 100)}% atau ${tulis(angka * 100)}%. Tulis dengan tanda persen.` }
  return bulatkan(angka, sel, stat)
}

/**
 * A cell of a percent column. With a percent sign, or shown as a percentage by the workbook, it proves itself; without, it is read in the
 * scale of its table.
 * @param bertanda the workbook shows the number as a percentage: 0.3828 there is 38,28%
 * @param sel where it stands, for sentences
 */
export function bacaPersen(isi: NilaiBaca | undefined, bertanda: boolean, skala: Skala, stat: StatPersen, sel: string): Persen {
  if (isi === undefined || isi === null) return null
  if (typeof isi === 'number') {
    if (!bertanda) return tanpaTanda(isi, skala, sel, stat)
    stat.bertanda++
    return bulatkan(isi * 100, sel, stat)
  }
  if (typeof isi === 'boolean') return { pesan: `${sel}: ${isi ? 'BENAR' : 'SALAH'} bukan persen.` }
  const kata = isi.trim()
  if (KOSONG.test(kata)) return null
  // in 0-100 a dot before one or two digits is a decimal point and nothing else
  const teks = /^\d{1,3}\.\d{1,2}\s*%?$/.test(kata) ? kata.replace('.', ',') : kata
  const hasil = parsePersen(teks)
  if (!hasil.ok) return { pesan: `${sel}: ${hasil.pesan}` }
  if (!teks.endsWith('%')) return tanpaTanda(hasil.ratusan / 100, skala, sel, stat)
  stat.bertanda++
  return hasil.ratusan
}
