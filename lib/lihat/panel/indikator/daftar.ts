import { susunPanel } from '../susun'
import type { DefinisiPanel, Panel } from '../types'
import { panelBelum } from './belum'
import type { DataIndikator } from './data'
import { panelDeret } from './deret'
import { panelSemua } from './semua'
import { panelDaftarTerumumkan } from './terumumkan'

/** Findings about all series. */
export const PANEL_INDIKATOR: readonly DefinisiPanel<DataIndikator>[] = [panelSemua, panelBelum]

/** Those, where the series of published amounts are (`uang`: those), then every series that has a value. */
export const panelIndikator = (data: DataIndikator, uang: DataIndikator['deret'] = []): Panel[] =>
  [...susunPanel(PANEL_INDIKATOR, data), ...susunPanel([panelDaftarTerumumkan], { ...data, deret: uang }), ...panelPerDeret(data.deret)]

/** The panel of each series that has a value. */
export const panelPerDeret = (deret: DataIndikator['deret']): Panel[] => deret.flatMap((satu) => panelDeret(satu) ?? [])
