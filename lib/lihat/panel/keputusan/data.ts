import type { Putusan } from '@/lib/lapor/tindak-lanjut/types'

/** Decisions of meetings on a day: nothing that came later is in them. */
export interface DataKeputusan {
  /** plain date */
  hari: string
  keputusan: readonly Putusan[]
}
