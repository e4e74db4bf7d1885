import { PERAN_KANTOR } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { namaBulan } from '@/lib/dasar/format/tanggal'

/** Whose batches somebody sees, as impor_batch.lingkup is written: the office all, an operator those of her units, others none (""). */
export const lingkupImpor = ({ peran, units }: OpdScope): string => (PERAN_KANTOR.includes(peran) ? '*' : peran === 'OPERATOR' && units !== '*' ? units.join(',') : '')

/** Months as people read them; 0, no month, is left out. */
export const kalimatBulan = (bulan: readonly number[]): string => bulan.filter((satu) => satu > 0).map(namaBulan).join(', ')
