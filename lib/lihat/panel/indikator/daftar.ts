import { susunPanel } from '../susun'
import type { DefinisiPanel, Panel } from '../types'
import { panelBelum } from './belum'
import type { DataIndikator } from './data'
import { panelDeret } from './deret'
import { panelSemua } from './semua'

/** Findings about all series. */
export const PANEL_INDIKATOR: readonly DefinisiPanel<DataIndikator>[] = [panelSemua, panelBelum]

/** Those, then every series that has a value. */
export const panelIndikator = (data: DataIndikator): Panel[] => [...susunPanel(PANEL_INDIKATOR, data), ...data.deret.flatMap((satu) => panelDeret(satu) ?? [])]
