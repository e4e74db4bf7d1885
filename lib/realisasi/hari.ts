import { akhirBulan } from './bulan'

/** Day number of "YYYY-MM-DD" in the Gregorian calendar; only differences mean something. Pure: no clock, no time zone. */
export function nomorHari(tanggal: string): number {
  const [tahun = 0, bulan = 0, hari = 0] = tanggal.split('-').map(Number)
  const y = bulan <= 2 ? tahun - 1 : tahun
  const m = (bulan + 9) % 12
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((m * 306 + 5) / 10) + hari - 1
}

/** Days from one day to another; negative when `sampai` is before `dari`. */
export const jarakHari = (dari: string, sampai: string): number => nomorHari(sampai) - nomorHari(dari)

/** The last month of `tahun` that is over on a day (the day is its last, or later): 0..12. */
export function bulanSelesai(tahun: number, tanggal: string): number {
  const [t = 0, bulan = 0] = tanggal.split('-').map(Number)
  if (t !== tahun) return t < tahun ? 0 : 12
  const awalBerikut = bulan === 12 ? `${t + 1}-01-01` : `${t}-${String(bulan + 1).padStart(2, '0')}-01`
  return jarakHari(tanggal, awalBerikut) === 1 ? bulan : bulan - 1
}

/** The earlier of two days. */
export const lebihDulu = (a: string, b: string): string => (a < b ? a : b)

/** The day before. */
export function hariSebelum(tanggal: string): string {
  const [tahun = 0, bulan = 1, hari = 1] = tanggal.split('-').map(Number)
  if (hari > 1) return `${tanggal.slice(0, 8)}${String(hari - 1).padStart(2, '0')}`
  return bulan === 1 ? akhirBulan(tahun - 1, 12) : akhirBulan(tahun, bulan - 1)
}

/** The day that ages at the end of a month are counted to: its last, or the day of the look while that has not come. Nothing is as old as a day that has not been. */
export const hariBulan = (tahun: number, bulan: number, hari: string): string => lebihDulu(akhirBulan(tahun, bulan), hari)

/** The last day of a month that was over on a day: what was due by it and is not done is overdue. */
export const hariLalu = (tahun: number, bulan: number, hari: string): string => lebihDulu(akhirBulan(tahun, bulan), hariSebelum(hari))
