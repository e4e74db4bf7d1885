import type { Kategori } from '@/lib/realisasi/posisi'
import type { Asisten } from './constants'

/** Who signs for a unit, and which Asisten it stands under; each may be unknown. */
export interface Pimpinan {
  asisten: Asisten | null
  kepalaNama: string | null
  kepalaJabatan: string | null
  /** 18 digits */
  kepalaNip: string | null
}

/** The same, of a unit on a day. */
export interface PimpinanUnit extends Pimpinan {
  unitId: number
}

/** A unit under one of its dated names. */
export interface MasaUnit extends Pimpinan {
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

/** A decision of an import that stands on a unit: the code and name of the file, letters and digits alone. */
export interface PadananUnit {
  tahun: number
  kode: string
  nama: string
}
