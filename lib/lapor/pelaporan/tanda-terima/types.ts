import type { Sen } from '@/lib/realisasi/rupiah'

/** The receipt of one handing in, as it was printed that day. Times are ISO. */
export interface TandaTerima {
  tahun: number
  bulan: number
  unitId: number
  /** within the year */
  nomor: number
  /** to whom it was handed in */
  ke: 'MENUNGGU_PERSETUJUAN' | 'DIAJUKAN'
  unit: string
  penyampai: string
  pada: string
  terlambat: boolean
  pagu: Sen
  realisasiBulan: Sen | null
  realisasiSampai: Sen | null
  /** hundredths of a percent; null: no physical value */
  fisik: number | null
  fisikSub: number
  jumlahSub: number
  jumlahKendala: number
  /** SHA-256 in hex */
  sidik: string
}

/** The receipt held against what stands now. */
export interface TandaTerimaTeruji extends TandaTerima {
  /** what stands now is what was handed in; an erased name changes nothing */
  cocok: boolean
  /** the fingerprint of what stands now */
  sidikKini: string
  /** the newest receipt of the same report */
  nomorTerakhir: number
  /** when the unit took this handing in back; null: it did not */
  ditarikPada: string | null
}
