import type { DataKesenjangan } from '@/lib/lihat/kesenjangan/types'
import type { DefinisiPanel } from '../types'
import { panelBulanan } from './bulanan'
import { panelGerak } from './gerak'
import { panelLuas } from './luas'
import { panelMengejar } from './mengejar'
import { panelPareto } from './pareto'
import { panelPeta } from './peta'
import { panelKerja, panelUang } from './uang-kerja'

/** The findings about the gap, in the page's order: who, what moved, since when, what is left to take, where money and work part, how large. */
export const PANEL_KESENJANGAN: readonly DefinisiPanel<DataKesenjangan>[] = [
  panelPareto,
  panelGerak,
  panelMengejar,
  panelPeta,
  panelBulanan,
  panelUang,
  panelKerja,
  panelLuas,
]
