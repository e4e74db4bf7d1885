export type { KeadaanRapat } from './constants'
import type { KeadaanRapat } from './constants'

export interface Rapat {
  id: number
  tahun: number
  triwulan: number
  /** plain date */
  tanggal: string
  /** "08:30" */
  mulai: string
  selesai: string
  tempat: string
  pemimpinJabatan: string
  pemimpinNama: string | null
  /** the position is of the end of this month */
  batasBulan: number
  /** number of a version of the APBD; null: the one in force */
  apbdUrutan: number | null
  keadaan: KeadaanRapat
  /** ISO time */
  dimulaiPada: string | null
  ditutupPada: string | null
  contoh: boolean
  versi: number
  oleh: string
  /** ISO time */
  pada: string
}

export interface Acara {
  id: number
  urutan: number
  judul: string
  menit: number
  /** whose turn it is; both null: of no one in particular */
  asisten: string | null
  unitId: number | null
  /** the unit's name on the day of the meeting */
  unit: string | null
}

/** What a meeting stands on before it is held. */
export interface BahanSiap {
  /** units that have to report at the cut-off, and how their reports stand */
  wajib: number
  diverifikasi: number
  melapor: number
  /** the cut-off month's figures were reconciled and published */
  terbit: boolean
  /** units whose difference from BKAD's figure has no accepted explanation, or that have no figure */
  rekonBelum: number
  /** notes at cells of the year up to the cut-off that are not settled */
  catatan: number
  /** frozen positions, and when the last one was read (ISO time) */
  bekuan: number
  dibacaPada: string | null
  /** the day of the meeting that the last one was made for; null: not on record */
  hariBeku: string | null
  acara: number
  menit: { acara: number; ruang: number; sisa: number }
  /** who is invited: invitations, units and offices outside that they are for */
  undangan: { jumlah: number; unit: number; luar: number }
  /** names of the documents that it needs when it begins: not issued at all, and issued from a position that does not count any more */
  dokumen: { perlu: number; belum: readonly string[]; usang: readonly string[]; /** the list of invitations was changed after the letter went out */ daftarLain: boolean }
}

/** A meeting with its frozen headline figures, for the list of all. */
export interface RapatDaftar {
  rapat: Rapat
  acara: number
}
