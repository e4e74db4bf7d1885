import type { Kategori } from '@/lib/realisasi/posisi'

/** A unit under one of its dated names. */
export interface MasaUnit {
  unitId: number
  kode: string
  nama: string
  namaSingkat: string
  kategori: Kategori
  indukId: number | null
  induk: string | null
  /** plain dates; null = still in force */
  berlakuMulai: string
  berlakuSampai: string | null
}
