import type { DataKendala } from '@/lib/lihat/kendala/types'
import type { DefinisiPanel } from '../types'
import { panelBesar } from './besar'
import { panelDukungan } from './dukungan'
import { panelGerak } from './gerak'
import { panelKeyakinan } from './keyakinan'
import { panelLewat } from './lewat'
import { panelPendukung } from './pendukung'
import { panelSering } from './sering'
import { panelTempat } from './tempat'
import { panelTindak } from './tindak'

/** The findings about obstacles, in the page's order: how much, how often, where, moving, what is due, what is asked. */
export const PANEL_KENDALA: readonly DefinisiPanel<DataKendala>[] = [
  panelBesar,
  panelSering,
  panelTempat,
  panelGerak,
  panelLewat,
  panelTindak,
  panelDukungan,
  panelKeyakinan,
  panelPendukung,
]
