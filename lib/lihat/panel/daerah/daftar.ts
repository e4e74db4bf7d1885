import type { DefinisiPanel } from '../types'
import { panelCacatDaerah } from './cacat'
import type { DataDaerah } from './data'
import { panelBulananDaerah, panelUrutanDaerah } from './urutan'

/** The findings about other regencies, in the order of the page. */
export const PANEL_DAERAH: readonly DefinisiPanel<DataDaerah>[] = [panelUrutanDaerah, panelBulananDaerah, panelCacatDaerah]
