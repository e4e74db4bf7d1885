import type { Ringkasan } from '@/lib/lihat/ringkasan/types'
import type { AturanZona } from '@/lib/realisasi/zona'

/** What the panels of Ringkasan are made of: its figures and the view that they are of. */
export interface DataRingkasan extends Ringkasan {
  tahun: number
  /** cut-off month, 1..12 */
  bulan: number
  aturan: AturanZona
  /** ISO time by which reports were due */
  tenggat: string | null
  /** the view in the address: "tahun=2023&bulan=6&versi=berlaku" */
  kueri: string
}
