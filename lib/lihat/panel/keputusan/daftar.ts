import type { DefinisiPanel } from '../types'
import { panelCapaianKeputusan } from './capaian'
import { panelDaftarKeputusan } from './daftar-keputusan'
import type { DataKeputusan } from './data'
import { panelLanjut } from './lanjut'

/** The findings about decisions of meetings: what is open, what was carried, what they achieved. */
export const PANEL_KEPUTUSAN: readonly DefinisiPanel<DataKeputusan>[] = [panelDaftarKeputusan, panelLanjut, panelCapaianKeputusan]
