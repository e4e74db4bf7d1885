import type { NamaProfil } from '../profil'

/** One sub-kegiatan of the catalogue: number, official name, spending profile, nominal size in juta rupiah. */
export type SubKatalog = readonly [nomor: string, nama: string, profil: NamaProfil, juta: number]

export interface KegiatanKatalog {
  /** "2.01": level (2 = kabupaten/kota) and number */
  kode: string
  nama: string
  sub: readonly SubKatalog[]
}

export interface ProgramKatalog {
  /** "02" */
  kode: string
  nama: string
  kegiatan: readonly KegiatanKatalog[]
}

/** The programmes of one bidang urusan. `bidang` is "1.02"; "X.XX" stands for the unit's own bidang. */
export interface BidangKatalog {
  bidang: string
  program: readonly ProgramKatalog[]
}
