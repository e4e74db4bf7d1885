import type { NilaiBaca } from '@/lib/dasar/buku/types'
import { bulanKata } from './bulan'
import { teks } from './teks'

export type Urutan = 'hari-bulan' | 'bulan-hari'
export interface Hari {
  /** 0: the cell names a month alone */
  tahun: number
  bulan: number
  hari: number
}

/** What the dates of a file prove about their order. */
export class StatTanggal {
  /** texts whose first number, or whose second, is beyond 12 */
  hariDulu = 0
  bulanDulu = 0
  /** texts in which both could be the month */
  dua = 0
  /** true dates of the workbook, and those of a day beyond 12 */
  asli = 0
  asliLewat12 = 0
  serial = 0
  contohHariDulu = ''
  contohBulanDulu = ''

  catat(kata: string, satu: number, dua: number): void {
    if (satu > 12 && dua <= 12) {
      this.hariDulu++
      this.contohHariDulu ||= kata
    } else if (dua > 12 && satu <= 12) {
      this.bulanDulu++
      this.contohBulanDulu ||= kata
    } else this.dua++
  }
}

const pas = (tahun: number, bulan: number, hari: number): Hari | null => (bulan >= 1 && bulan <= 12 && hari >= 1 && hari <= 31 ? { tahun, bulan, hari } : null)
const abad = (tahun: string): number => (tahun.length === 2 ? 2000 + Number(tahun) : Number(tahun))

/** Excel's count of days, between 1954 and 2119. */
function serial(angka: number): Hari | null {
  if (angka < 20_000 || angka > 80_000) return null
  const hari = new Date((Math.floor(angka) - 25_569) * 86_400_000)
  return { tahun: hari.getUTCFullYear(), bulan: hari.getUTCMonth() + 1, hari: hari.getUTCDate() }
}

/**
 * A cell as a day: "2023-07-12", "12/07/2023", "7/25/23", "12-Jul-23", "12 Juli 2023", a serial number, or a month alone (year 0).
 * What it proves of the order of day and month goes into `stat`. null: no day.
 * @param tukar dates of the workbook itself have day and month the wrong way round
 */
export function bacaHari(isi: NilaiBaca | undefined, urutan: Urutan, stat: StatTanggal, tukar = false): Hari | null {
  if (typeof isi === 'number' && isi > 31) {
    stat.serial++
    return serial(isi)
  }
  const kata = teks(isi)
  let m = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?:[T ].*)?$/.exec(kata)
  if (m) {
    const hari = Number(m[3] ?? 1)
    stat.asli++
    if (hari > 12) stat.asliLewat12++
    return tukar && m[3] !== undefined ? pas(Number(m[1]), hari, Number(m[2])) : pas(Number(m[1]), Number(m[2]), hari)
  }
  m = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?:[T ].*)?$/.exec(kata)
  if (m) {
    const [satu, dua] = [Number(m[1]), Number(m[2])]
    stat.catat(kata, satu, dua)
    return urutan === 'hari-bulan' ? pas(abad(m[3] ?? ''), dua, satu) : pas(abad(m[3] ?? ''), satu, dua)
  }
  m = /^(\d{1,2})[\s\-./]+([a-z]{3,10})\.?[\s\-./,]+(\d{4}|\d{2})(?!\d)/i.exec(kata)
  if (m) return pas(abad(m[3] ?? ''), bulanKata(m[2] ?? ''), Number(m[1]))
  m = /^([a-z]{3,10})\.?[\s\-./]+(\d{4}|\d{2})$/i.exec(kata)
  if (m) return pas(abad(m[2] ?? ''), bulanKata(m[1] ?? ''), 1)
  if (/^\d{1,2}$/.test(kata)) return pas(0, Number(kata), 1)
  return /^\d{5}(?:[.,]\d+)?$/.test(kata) ? serial(Number(kata.slice(0, 5))) : pas(0, bulanKata(kata), 1)
}

/** Nothing, or a stroke in the place of a date. */
export const tanpaHari = (isi: NilaiBaca | undefined): boolean => isi === undefined || isi === null || isi === '' || /^[\s\-–—.0]*$/.test(String(isi))
