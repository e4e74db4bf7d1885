/** Names of the months; `BULAN[0]` is January. */
export const BULAN = [
  'Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni',
  'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember',
] as const

/** true for 1..12 */
export const isBulan = (value: number): boolean => Number.isInteger(value) && value >= 1 && value <= 12

/** @throws RangeError unless `bulan` is 1..12 */
export function pastikanBulan(bulan: number): number {
  if (!isBulan(bulan)) throw new RangeError(`Bukan bulan: ${bulan}`)
  return bulan
}

/** Quarter of a month: 1..12 -> 1..4. */
export const triwulan = (bulan: number): 1 | 2 | 3 | 4 =>
  Math.ceil(pastikanBulan(bulan) / 3) as 1 | 2 | 3 | 4

/** How many quarters are over at the end of a month: 0 until March. What is told by quarter is due then, and not before. */
export const triwulanSelesai = (bulan: number): 0 | 1 | 2 | 3 | 4 =>
  Math.floor(pastikanBulan(bulan) / 3) as 0 | 1 | 2 | 3 | 4

/** Months left after the cut-off: 6 at the end of June, 0 at the end of December. */
export const sisaBulan = (bulan: number): number => 12 - pastikanBulan(bulan)

/** Days in a month of the Gregorian calendar, 28..31. */
export function jumlahHari(tahun: number, bulan: number): number {
  if (pastikanBulan(bulan) === 2) {
    const leap = (tahun % 4 === 0 && tahun % 100 !== 0) || tahun % 400 === 0
    return leap ? 29 : 28
  }
  return [4, 6, 9, 11].includes(bulan) ? 30 : 31
}

const duaAngka = (value: number): string => String(value).padStart(2, '0')

/** The cut-off day of a month, as the plain date "YYYY-MM-DD": no time, no zone. */
export function akhirBulan(tahun: number, bulan: number): string {
  return `${String(tahun).padStart(4, '0')}-${duaAngka(bulan)}-${duaAngka(jumlahHari(tahun, bulan))}`
}
