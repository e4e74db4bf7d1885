import type { DefinisiPanel } from '../types'
import { panelBelumIsi } from './belum'
import type { DataKinerja } from './data'
import { panelIndikator } from './indikator'
import { panelPincang } from './pincang'
import { panelPredikat } from './predikat'
import { panelUnitKinerja } from './unit'

/** Performance: who stands how, how the indicators are spread, who has not filled in, where money and result go apart, and all of them. */
export const PANEL_KINERJA: readonly DefinisiPanel<DataKinerja>[] = [panelUnitKinerja, panelPredikat, panelBelumIsi, panelPincang, panelIndikator]
