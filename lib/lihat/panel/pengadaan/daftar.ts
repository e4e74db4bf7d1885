import type { DefinisiPanel } from '../types'
import type { DataPengadaan } from './data'
import { panelItkp } from './itkp'
import { panelItkpUnit } from './itkp-unit'
import { panelKritis } from './kritis'
import { panelRealisasi } from './realisasi'
import { panelRisiko } from './risiko'
import { panelRup } from './rup'
import { panelRupSub } from './rup-sub'
import { panelTahap } from './tahap'
import { panelTerlambat } from './terlambat'
import { panelUmur } from './umur'

/** The findings of Pengadaan, in its order: how far, what is in danger, what is late, whether all is announced, whether it was paid. */
export const PANEL_PENGADAAN: readonly DefinisiPanel<DataPengadaan>[] = [
  panelTahap,
  panelKritis,
  panelRisiko,
  panelTerlambat,
  panelUmur,
  panelRup,
  panelRupSub,
  panelRealisasi,
  panelItkp,
  panelItkpUnit,
]
