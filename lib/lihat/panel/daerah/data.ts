import type { DaerahTahun } from '@/lib/lapor/daerah/types'
import type { Capaian } from '@/lib/realisasi/capaian'

/** Other regencies' published months of a year, and our own position at the end of each. */
export interface DataDaerah {
  tahun: number
  /** cut-off month, 1..12 */
  bulan: number
  /** the view in the address: "tahun=2023&bulan=6&versi=berlaku" */
  kueri: string
  /** our own name */
  nama: string
  daerah: readonly DaerahTahun[]
  /** our own twelve months */
  sendiri: readonly Capaian[]
  /** our own year is made up in part */
  contoh: boolean
}

/** Said of a year for which other places have published nothing. */
export const KOSONG_TAHUN = { judul: 'Belum ada daerah lain yang menerbitkan angka tahun ini' }
