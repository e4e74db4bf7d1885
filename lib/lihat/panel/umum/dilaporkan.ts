import type { Capaian } from '@/lib/realisasi/capaian'
import { kurangDari } from '@/lib/realisasi/kesenjangan'
import type { Sen } from '@/lib/realisasi/rupiah'
import { tanpa } from '../sel'
import type { Sel } from '../types'
import { selCapaian } from './capaian'

const BELUM = tanpa('belum lapor')

/** What hangs on the month's reports: of a part none of whose units has handed one in there is none, which is not what was entered before. */
export const dilaporkan = ({ melapor }: Pick<Capaian, 'melapor'>, sel: Sel): Sel => (melapor ? sel : BELUM)

/** How far behind a part is; null where that cannot be said, also because nobody has reported the month. */
export const kurangLapor = (capaian: Capaian): Sen | null => (capaian.melapor ? kurangDari(capaian) : null)

/** The common cells: what a month without reports says nothing about stands as words. Realisasi and fisik stay, as what was entered last. */
export function selDilaporkan(capaian: Capaian): Record<string, Sel> {
  const sel = selCapaian(capaian)
  return capaian.melapor ? sel : { ...sel, serapanPagu: BELUM, deviasi: BELUM, serapanAngkas: BELUM, selisih: BELUM }
}
