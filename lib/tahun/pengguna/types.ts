import type { Peran } from '@/lib/dasar/akses/types'
import type { Kategori } from '@/lib/realisasi/posisi'

export interface BarisPengguna {
  id: string
  nama: string
  username: string
  peran: Peran
  aktif: boolean
  wajibGantiSandi: boolean
  /** end of a first password that was not changed yet; null: none, or it does not end */
  sandiSampai: Date | null
  /** has a second factor */
  faktorKedua: boolean
  contoh: boolean
  /** when its person's name was erased, and why; null: it stands */
  namaDihapus: { pada: Date; alasan: string } | null
  unitIds: number[]
  /** short names of the units, in the order of their codes */
  unit: string[]
  /** closed for now by failed sign-ins */
  terkunci: boolean
  /** last request of a session that still exists */
  terakhirAktif: Date | null
}

export interface PilihanUnit {
  id: number
  nama: string
}

export interface SaringPengguna {
  cari: string
  peran: Peran | null
}

/** Roles that belong to units. */
export const PERAN_AKUN_UNIT = ['OPERATOR', 'KEPALA'] as const
export type PeranUnit = (typeof PERAN_AKUN_UNIT)[number]

/** A living unit with the accounts that it has. */
export interface UnitAkun {
  unitId: number
  kode: string
  nama: string
  namaSingkat: string
  kategori: Kategori
  /** user names of its open accounts */
  operator: string[]
  kepala: string[]
}

/** An account to be made. */
export interface CalonAkun {
  unitId: number
  peran: PeranUnit
  username: string
  /** the plain user name is somebody's already */
  bentrok: boolean
  nama: string
}

export interface RencanaAkun {
  unit: UnitAkun[]
  calon: CalonAkun[]
}

/** One first password, to be handed over on paper; it exists nowhere else. */
export interface Slip {
  username: string
  sandi: string
  /** whose account, and of which unit */
  nama: string
  unit: string
  sampai: string
}

export interface HasilSlip {
  slip: Slip[]
  /** chosen accounts that were left out, and why */
  dilewati: string[]
  /** address to open */
  alamat: string
}

/** An account whose password can be set anew by the block. */
export interface AkunAtur {
  id: string
  username: string
  nama: string
  unit: string
  /** never used: the first password was not changed yet; `habis` when it can no longer open a session */
  keadaan: 'BELUM_MASUK' | 'HABIS' | 'DIPAKAI'
  sandiSampai: Date | null
}

export interface SaringAtur {
  cari: string
  keadaan: 'belum' | null
}
