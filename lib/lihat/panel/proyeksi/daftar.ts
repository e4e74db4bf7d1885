import type { DataProyeksi } from '@/lib/lihat/proyeksi/types'
import type { DefinisiPanel } from '../types'
import { panelAnggaranKas } from './anggaran-kas'
import { panelBentukKas, panelBentukUnit } from './bentuk-kas'
import { panelKebutuhan } from './kebutuhan'
import { panelKontrak } from './kontrak'
import { panelUnit } from './unit'

/** The findings of the page of the year's end, in its order: where it ends, what that asks for, what contracts say, whether the plan is one. */
export const PANEL_PROYEKSI: readonly DefinisiPanel<DataProyeksi>[] = [panelUnit, panelKebutuhan, panelKontrak, panelAnggaranKas, panelBentukKas, panelBentukUnit]
