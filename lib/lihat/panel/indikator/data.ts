import type { DeretTercatat } from '@/lib/lapor/indikator/types'

/** What the findings about outcomes are made of. */
export interface DataIndikator {
  /** "YYYY-MM-DD": what was known on this day */
  hari: string
  /** every series, those without a value among them */
  deret: readonly DeretTercatat[]
}
