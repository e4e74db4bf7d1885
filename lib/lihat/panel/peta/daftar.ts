import type { DefinisiPanel } from '../types'
import { panelCakupanTempat } from './cakupan'
import type { DataPeta } from './data'
import { panelPaketTempat } from './paket'
import { panelPetaKecamatan } from './peta'

/** The findings of the map: where it is, how much of the money a map can speak of, where the packages are. */
export const PANEL_PETA: readonly DefinisiPanel<DataPeta>[] = [panelPetaKecamatan, panelCakupanTempat, panelPaketTempat]
