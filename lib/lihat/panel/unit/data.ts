import type { DataUnit } from '@/lib/lihat/perangkat-daerah/types'

/** What the panels of a unit's page are made of, and the view that they are of. */
export interface DataPanelUnit extends DataUnit {
  tahun: number
  /** cut-off month, 1..12 */
  bulan: number
  /** the view in the address, without the unit: "tahun=2023&bulan=6&versi=berlaku" */
  kueri: string
}
