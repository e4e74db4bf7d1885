import type { Panel } from '@/lib/lihat/panel/types'
import type { Periode } from '@/lib/tahun/periode/types'

/** The panels of a page for its reader, and the view that they are of. */
export interface IsiHalaman {
  panel: readonly Panel[]
  periode: Periode
}

/** What a page's input is loaded for when a meeting freezes it. */
export interface KonteksBeku {
  periode: Periode
  /** month that is held against: the cut-off of the meeting before; null: the page's own choice */
  sejak: number | null
  /** day of the meeting, "YYYY-MM-DD": what has a deadline is counted from it */
  hari: string
  unitId?: string
}

/** One page as a meeting freezes it: how its panels' input is loaded, and how panels come of it. */
export interface BahanBeku {
  nama: string
  bentuk: number
  /** came later than meetings were first frozen: a position from before then has no such part, and its documents do without */
  tambahan?: true
  /** plain data, for the page's reader and within her rights */
  muat: (konteks: KonteksBeku) => Promise<unknown>
  /** @param data what `muat` gave, of the same shape */
  susun: (data: unknown) => Panel[]
  /** data of an older shape in the shape of today, so that what was frozen before stays readable; undefined: that shape is not known */
  naikkan?: (data: unknown, bentuk: number) => unknown
}
