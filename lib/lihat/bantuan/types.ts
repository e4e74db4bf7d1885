import type { Peran } from '@/lib/dasar/akses/types'

export interface TempatBantuan {
  peran: Peran
  /** the reader's unit, the first of several; null: none */
  unitId: number | null
  /** the month that is open for it; null: none is */
  bulan: { tahun: number; bulan: number } | null
}
