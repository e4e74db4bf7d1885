import type { DataBanding } from '@/lib/lihat/banding/types'
import type { DefinisiPanel } from '../types'
import { panelPisah } from './pisah'
import { panelHitungDua, panelPersenDua, panelRupiahDua } from './ukuran'
import { panelKeadaan, panelUrai } from './urai'

/** The findings of two sides, in the order of the page: what differs, then what explains it. */
export const PANEL_BANDING: readonly DefinisiPanel<DataBanding>[] = [panelRupiahDua, panelPersenDua, panelUrai, panelKeadaan, panelPisah, panelHitungDua]
