import type { Capaian } from '@/lib/realisasi/capaian'
import { kurangDari } from '@/lib/realisasi/kesenjangan'
import { tanpa, uang } from '../sel'
import type { Sel } from '../types'

/** Stands where a figure hangs on the month's reports and no unit of the part has handed one in: not what was entered before, and not nought. */
const BELUM = tanpa('belum lapor')

/** What hangs on the month's reports: of a part none of whose units has handed one in there is none, which is not what was entered before. */
export const dilaporkan = ({ melapor }: Pick<Capaian, 'melapor'>, sel: Sel): Sel => (melapor ? sel : BELUM)

/** How far behind a part is, in rupiah; of a part that has not reported the month it is said why there is none. */
export const selKurang = (capaian: Capaian): Sel => dilaporkan(capaian, uang(kurangDari(capaian)))
