import type { Capaian } from '@/lib/realisasi/capaian'
import type { ProyeksiUnit } from '@/lib/realisasi/proyeksi/proyeksi'

/** Where the year will end, as earlier years went. */
export interface Proyeksi {
  /** null: no finished year to learn from */
  unit: readonly ProyeksiUnit[] | null
  /** finished years that were learnt from, newest first */
  belajar: readonly number[]
  /** earlier years in which reports are missing: not learnt from */
  ditinggal: readonly number[]
}

export interface DataProyeksi extends Proyeksi {
  tahun: number
  /** cut-off month, 1..12 */
  bulan: number
  /** the view in the address: "tahun=2023&bulan=6&versi=berlaku" */
  kueri: string
  /** the position that the projection starts from */
  kabupaten: Capaian
  /** per unit (id as text) its short name on the cut-off day */
  namaSingkat: ReadonlyMap<string, string>
}
