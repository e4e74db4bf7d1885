import type { Peran } from '@/lib/dasar/akses/types'

export interface BarisPengguna {
  id: string
  nama: string
  username: string
  peran: Peran
  aktif: boolean
  wajibGantiSandi: boolean
  contoh: boolean
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
