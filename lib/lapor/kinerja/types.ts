import type { IsiIndikator, JenisIndikator, Triwulan } from '@/lib/realisasi/kinerja/types'
import type { Volume } from '@/lib/realisasi/kinerja/volume'
import type { Sen } from '@/lib/realisasi/rupiah'

/** BELUM: no month of the quarter was opened yet. TERKUNCI: its last month is locked, so only the office changes it, with a reason. */
export type KeadaanTriwulan = 'BELUM' | 'TERBUKA' | 'TERKUNCI'

/** What was entered for one quarter; the value null: it says why there is none. */
export interface CapaianTriwulan {
  triwulan: Triwulan
  nilai: Volume | null
  keterangan: string | null
  sumber: string | null
  /** why the office changed it after the quarter was closed */
  alasan: string | null
  versi: number
  oleh: string
  /** ISO time */
  pada: string
}

export type TingkatSimpul = 'PROGRAM' | 'KEGIATAN' | 'SUB_KEGIATAN'

/** A performance indicator as it stands, with its quarters. */
export interface IndikatorKinerja extends IsiIndikator {
  id: number
  tahun: number
  unitId: number
  /** the node that it belongs to */
  nomenklaturId: number
  kode: string
  namaSimpul: string
  tingkat: TingkatSimpul
  tujuan: string | null
  sasaran: string | null
  nama: string
  satuan: string
  jenis: JenisIndikator
  urutan: number
  contoh: boolean
  versi: number
  oleh: string
  pada: string
  isi: readonly CapaianTriwulan[]
}

/** Money of the Renstra of a node. */
export interface UangRenstra {
  unitId: number
  nomenklaturId: number
  kode: string
  target: Sen | null
  lalu: Sen | null
  versi: number
}

/** The texts of a quarter: four of the unit, one of its verifier. Each is somebody's own statement and is kept apart from the others. */
export const TEKS_CATATAN = ['pendorong', 'penghambat', 'tindakTriwulan', 'tindakRenja', 'verifikator'] as const
export type TeksCatatan = (typeof TEKS_CATATAN)[number]

export interface CatatanKinerja {
  unitId: number
  triwulan: Triwulan
  pendorong: string | null
  penghambat: string | null
  tindakTriwulan: string | null
  tindakRenja: string | null
  verifikator: string | null
  /** fingerprint of each text as it stands; empty: none. What a form saw is held against it, text by text */
  sidik: Readonly<Record<TeksCatatan, string>>
  oleh: string
  pada: string
}

/** Everything that was entered of a year within a scope. */
export interface KinerjaTahun {
  indikator: IndikatorKinerja[]
  renstra: UangRenstra[]
  catatan: CatatanKinerja[]
}

/** A program, kegiatan or sub-kegiatan that a unit has in a year. */
export interface SimpulUnit {
  id: number
  kode: string
  nama: string
  tingkat: TingkatSimpul
}
