import type { DefinisiPanel } from '../types'
import { panelAnak, panelJenisUnit, panelSumberUnit } from './belanja'
import type { DataPanelUnit } from './data'
import { panelKendalaUnit } from './kendala'
import { panelKeputusanUnit } from './keputusan'
import { panelKesenjanganUnit } from './kesenjangan'
import { panelKomitmenUnit } from './komitmen'
import { panelLaporan, panelMasa } from './laporan'
import { panelPeringkatUnit } from './peringkat'
import { panelPohon } from './pohon'
import { panelProyeksiUnit } from './proyeksi'
import { panelBinUnit, panelKurvaUnit, panelPosisiUnit, panelRupiahUnit, panelZonaUnit } from './posisi'

/** The findings of a unit's page, in its order: what, why, since when, what of, its peers and its reports. */
export const PANEL_UNIT: readonly DefinisiPanel<DataPanelUnit>[] = [
  panelPosisiUnit,
  panelRupiahUnit,
  panelKesenjanganUnit,
  panelKendalaUnit,
  panelKeputusanUnit,
  panelKomitmenUnit,
  panelKurvaUnit,
  panelProyeksiUnit,
  panelZonaUnit,
  panelPohon,
  panelBinUnit,
  panelJenisUnit,
  panelSumberUnit,
  panelAnak,
  panelPeringkatUnit,
  panelMasa,
  panelLaporan,
]
