import type { DataUji } from '@/lib/lihat/proyeksi/types'
import type { DefinisiPanel } from '../types'
import { panelUjiJenis, panelUjiSel, panelUjiUnit } from './bagian'
import { panelUjiBulan } from './bulan'
import { panelUjiRentang } from './cakupan'

/** The findings of the projection's test, in its order: the whole by month, who and what was missed, how far bands can be believed. */
export const PANEL_UJI: readonly DefinisiPanel<DataUji>[] = [panelUjiBulan, panelUjiUnit, panelUjiJenis, panelUjiSel, panelUjiRentang]
