import type { BahanKetaatan, Ketaatan } from '@/lib/realisasi/ketaatan'
import type { Kategori } from '@/lib/realisasi/posisi'

/** One unit's report of the month, judged; with its scores of the months before. */
export interface BarisKetaatan extends Ketaatan {
  unitId: number
  kode: string
  nama: string
  kategori: Kategori
  bahan: BahanKetaatan
  /** the months of `HalamanKetaatan.bulan`, in that order; null: the unit had nothing to report then */
  tren: readonly (Ketaatan['skor'] | null)[]
}

export interface HalamanKetaatan {
  /** the last months up to the cut-off that were ever opened, oldest first */
  bulan: readonly number[]
  baris: readonly BarisKetaatan[]
}
