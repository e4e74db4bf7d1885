import { namaBulan } from '@/lib/format/tanggal'

/** Months as people read them; 0, no month, is left out. */
export const kalimatBulan = (bulan: readonly number[]): string => bulan.filter((satu) => satu > 0).map(namaBulan).join(', ')
