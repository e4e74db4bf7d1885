import type { AturanKetaatan, BahanKetaatan, Ketaatan } from '@/lib/realisasi/ketaatan'
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
  /** the rules of the last of these months; null: none are laid down */
  aturan: AturanKetaatan | null
  /** some of the months were judged by other rules than `aturan` */
  aturanLain: boolean
}

/** The rules of a year, for whoever sets them. */
export interface SetelanKetaatan {
  /** in order of their first month */
  aturan: readonly AturanKetaatan[]
  /** months 1..n were judged and locked, so their rules are history; 0 = none */
  tetapSampai: number
  /** who wrote to them last */
  diubah: { oleh: string; pada: string } | null
}
