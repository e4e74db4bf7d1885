import { akhirBulan } from '../bulan'

interface BatasData {
  tahun: number
  /** month of the cut-off, 1..12 */
  batasBulan: number
}

/** The first day of the cut-off's month: before it there is nothing of that month. */
export const awalBatas = ({ tahun, batasBulan }: BatasData): string => `${akhirBulan(tahun, batasBulan).slice(0, 8)}01`

/** Whether a day comes before the cut-off's last: on it the month still runs, so its figures are not whole. */
export const batasBerjalan = ({ tahun, batasBulan }: BatasData, hari: string): boolean => hari < akhirBulan(tahun, batasBulan)
