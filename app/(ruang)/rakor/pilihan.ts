import type { Periode } from '@/lib/tahun/periode/types'

/** Versions of the year's APBD that a meeting can be of. */
export const pilihanVersi = ({ daftarVersi }: Pick<Periode, 'daftarVersi'>): { nilai: string; nama: string }[] =>
  [{ nilai: 'berlaku', nama: 'Yang berlaku pada batas data' }, ...daftarVersi.map(({ urutan, nama }) => ({ nilai: String(urutan), nama }))]
