import type { DataProyeksi } from '@/lib/lihat/proyeksi/types'
import type { DefinisiPanel } from '../types'
import { panelKebutuhan } from './kebutuhan'
import { panelUnit } from './unit'

/** The findings of the page of the year's end, in its order. */
export const PANEL_PROYEKSI: readonly DefinisiPanel<DataProyeksi>[] = [panelUnit, panelKebutuhan]
