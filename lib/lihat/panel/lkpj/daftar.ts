import type { DefinisiPanel } from '../types'
import { panelLkpjApbd } from './apbd'
import type { DataLkpj } from './data'
import { panelLkpjKendala } from './kendala'
import { panelLkpjDak, panelLkpjIndikator, panelLkpjKeputusan, panelLkpjKinerja, panelLkpjRekon } from './lain'
import { panelLkpjKewajiban, panelLkpjPaket } from './paket'
import { panelLkpjJenis, panelLkpjSumber, panelLkpjUnit } from './rekap'
import { panelLkpjSisa } from './sisa'
import { panelLkpjProgram, panelLkpjRincian, panelLkpjUrusan } from './urusan'

/** The tables of the LKPJ, in the order of its chapters. */
export const PANEL_LKPJ: readonly DefinisiPanel<DataLkpj>[] = [
  panelLkpjApbd, panelLkpjUrusan, panelLkpjProgram, panelLkpjRincian, panelLkpjKinerja, panelLkpjUnit, panelLkpjJenis, panelLkpjSumber, panelLkpjKendala, panelLkpjIndikator,
  panelLkpjDak, panelLkpjPaket, panelLkpjKewajiban, panelLkpjKeputusan, panelLkpjRekon, panelLkpjSisa,
]
