import type { JenisVersi } from '@/lib/database/generated/enums'

export const PENGISI = ['KANTOR', 'UNIT'] as const
export const NAMA_PENGISI = { KANTOR: 'Bagian Administrasi Pembangunan', UNIT: 'Operator unit' } as const

/** A version of the APBD. `terkunci`: a locked month was held against it, so its pagu is history. */
export interface VersiApbd {
  id: number
  tahun: number
  urutan: number
  jenis: JenisVersi
  nama: string
  dasar: string | null
  /** plain date */
  berlakuMulai: string
  terkunci: boolean
  jumlahBaris: number
  /** canonical text, rupiah */
  totalPagu: string
}

/** A version of the anggaran kas. `terkunciSampai`: months 1..n were used by a locked period; 0 = none. */
export interface VersiKas {
  id: number
  tahun: number
  urutan: number
  nama: string
  apbdVersiId: number
  berlakuMulai: string
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
