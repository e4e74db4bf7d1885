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

export interface SetelanTahun {
  tahun: number
  regulasiKode: string
  regulasiNama: string
  pengisiPagu: 'KANTOR' | 'UNIT'
  pengisiAnggaranKas: 'KANTOR' | 'UNIT'
  perluPersetujuanKepala: boolean
  contoh: boolean
  catatan: string | null
  zona: { kuningMulai: number; hijauMulai: number; sumber: string } | null
}

/** What a new budget line can be made of. */
export interface PilihanBaris {
  subKegiatan: { kode: string; nama: string }[]
  rekening: { kode: string; nama: string }[]
  sumberDana: { id: number; kode: string; nama: string }[]
}

/** Codes that fit what was typed. */
export interface Saran {
  butir: { kode: string; nama: string }[]
  /** how many fit; the list holds the first of them */
  jumlah: number
  /** how many more fit outside the unit's bidang */
  luar: number
}

/** What is about to be removed, and what stands in the way. */
export interface TujuanHapus {
  /** "B12", "S3" */
  kunci: string
  jenis: 'baris' | 'sub'
  nama: string
  /** the sub-kegiatan of a line */
  pada: string | null
  halangan: string[]
}
