import type { JenisVersi, StatusPeriode } from '@/lib/dasar/database/generated/enums'
import type { PilihanVersi } from '@/lib/posisi/types'
import type { AturanZona } from '@/lib/realisasi/zona'

/** What an address asks for; missing or unreadable parts are left out. */
export interface PermintaanPeriode {
  tahun?: number
  bulan?: number
  versi: PilihanVersi
}

export interface VersiApbd {
  id: number
  tahun: number
  /** 0 = murni; the number that stands in the address */
  urutan: number
  jenis: JenisVersi
  nama: string
  dasar: string | null
  /** "YYYY-MM-DD" */
  berlakuMulai: string
}

export interface VersiKas {
  id: number
  tahun: number
  urutan: number
  nama: string
  apbdVersiId: number
  /** "YYYY-MM-DD" */
  berlakuMulai: string
}

export interface BulanPeriode {
  bulan: number
  /** null: the office has not planned this period */
  status: StatusPeriode | null
  /** ISO time */
  tenggat: string | null
}

export interface TahunPeriode {
  tahun: number
  contoh: boolean
  catatan: string | null
  bulan: BulanPeriode[]
}

/** What the page is about: one year, cut-off month and version, and what the reader must know of them. */
export interface Periode {
  tahun: number
  bulan: number
  versi: PilihanVersi
  /** a version that the address asked for and the year does not have, as it was written; null: nothing of the kind */
  versiTiada: string | null
  /** in force at the cut-off, or the one asked for; null: none yet */
  apbdVersi: VersiApbd | null
  kasVersi: VersiKas | null
  /** newest first */
  daftarTahun: number[]
  /** always twelve */
  daftarBulan: BulanPeriode[]
  daftarVersi: VersiApbd[]
  status: StatusPeriode | null
  tenggat: string | null
  /** the year's figures are made up in part */
  contoh: boolean
  catatan: string | null
  aturanZona: AturanZona
  /** units with pagu within the reader's scope, and those whose report of the month is in */
  wajib: number
  melapor: number
  /** ISO time of the newest entry behind the position; null: nothing entered */
  diperbarui: string | null
}
