import { triwulan } from '@/lib/realisasi/bulan'
import type { Periode } from '@/lib/tahun/periode/types'

/** Versions of the year's APBD that a meeting can be of. */
export const pilihanVersi = ({ daftarVersi }: Pick<Periode, 'daftarVersi'>): { nilai: string; nama: string }[] =>
  [{ nilai: 'berlaku', nama: 'Yang berlaku pada batas data' }, ...daftarVersi.map(({ urutan, nama }) => ({ nilai: String(urutan), nama }))]

/** What a new meeting begins with: the period's quarter, or the next one that has no meeting yet; the period's month where it is of that quarter. */
export function usulRapat({ bulan }: Pick<Periode, 'bulan'>, terisi: readonly number[]): { triwulan: number; batasBulan: number } {
  const kini = triwulan(bulan)
  const bebas = [0, 1, 2, 3].map((n) => ((kini - 1 + n) % 4) + 1).find((satu) => !terisi.includes(satu)) ?? kini
  return { triwulan: bebas, batasBulan: bebas === kini ? bulan : bebas * 3 }
}
