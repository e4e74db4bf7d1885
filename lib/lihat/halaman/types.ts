import type { Panel } from '@/lib/lihat/panel/types'
import type { Periode } from '@/lib/tahun/periode/types'

/** The panels of a page for its reader, and the view that they are of. */
export interface IsiHalaman {
  panel: readonly Panel[]
  periode: Periode
}
