import type { VersiApbd as VersiApbdPeriode, VersiKas as VersiKasPeriode } from '@/lib/tahun/periode/types'

export const PENGISI = ['KANTOR', 'UNIT'] as const
export const NAMA_PENGISI = { KANTOR: 'Bagian Administrasi Pembangunan', UNIT: 'Operator unit' } as const

/** A version of the APBD with what it holds. `terkunci`: a locked month was held against it, so its pagu is history. */
export interface VersiApbd extends VersiApbdPeriode {
  terkunci: boolean
  jumlahBaris: number
  /** canonical text, rupiah */
  totalPagu: string
}

/** A version of the anggaran kas with what it holds. `terkunciSampai`: months 1..n were used by a locked period; 0 = none. */
export interface VersiKas extends VersiKasPeriode {
  terkunciSampai: number
  jumlahBaris: number
  total: string
}

/** A book of codes. `mulaiTahun`: first budget year it is meant for; null: not said. */
export interface Regulasi {
  kode: string
  nama: string
  mulaiTahun: number | null
}

export interface SetelanTahun {
  tahun: number
  regulasiKode: string
  regulasiNama: string
  pengisiPagu: 'KANTOR' | 'UNIT'
  pengisiAnggaranKas: 'KANTOR' | 'UNIT'
  perluPersetujuanKepala: boolean
  /** percent above pagu from which realisation has to be answered at its cell */
  batasLewatPagu: number
  /** between 1000/n and 1000*n a figure counts as a thousandfold, and has to be answered */
  toleransiBesaran: number
  contoh: boolean
  catatan: string | null
  zona: { kuningMulai: number; hijauMulai: number; sumber: string } | null
  /** whole percent of the anggaran kas reported, below which the zona of a group is provisional */
  batasSementara: number
}

/** What stands in a year and keeps it from being deleted, and what would go with it. Counts, and the largest pagu of its versions. */
export interface IsiTahun {
  sub: number
  baris: number
  /** canonical text, rupiah */
  pagu: string
  bulanDibuka: number
  laporan: number
  /** figures, explanations and files of the reconciliation with BKAD */
  bkad: number
  /** files that wait or were applied */
  impor: number
  versiApbd: number
  versiKas: number
  bulanTerencana: number
  padanan: number
  /** files that were refused or thrown away */
  berkasMati: number
}
