import { akhirBulan } from '../bulan'
import { nomorHari } from '../hari'

/** A day that gates are looked at, and why it is this one. */
export interface HariLihat {
  /** "YYYY-MM-DD" */
  hari: string
  asal: 'diminta' | 'hari-ini' | 'akhir-bulan'
}

/** "YYYY-MM-DD" that is a day of the calendar and lies in the year. */
export function isHari(teks: string, tahun: number): boolean {
  const [t = 0, b = 0, h = 0] = /^\d{4}-\d{2}-\d{2}$/.test(teks) ? teks.split('-').map(Number) : []
  return t === tahun && b >= 1 && b <= 12 && h >= 1 && nomorHari(teks) <= nomorHari(akhirBulan(t, b))
}

/**
 * The day that a page of a month looks at gates where none is asked for: today, while the month runs, is being reported (people look
 * at June's figures on 12 July, and the deadline does not wait for July's), or is the one that the product opens with; else its last day.
 * @param bawaan the month that a page opens with where none is chosen
 */
export function hariLihat({ tahun, bulan, bawaan }: { tahun: number; bulan: number; bawaan: number }, hariIni: string): HariLihat {
  const [tahunIni = 0, bulanIni = 0] = hariIni.split('-').map(Number)
  const berjalan = tahunIni === tahun && (bulan >= bulanIni - 1 || bulan === bawaan)
  return berjalan ? { hari: hariIni, asal: 'hari-ini' } : { hari: akhirBulan(tahun, bulan), asal: 'akhir-bulan' }
}
