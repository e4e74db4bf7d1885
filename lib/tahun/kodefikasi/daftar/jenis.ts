import type { KelompokSumber } from '@/lib/dasar/database/generated/enums'

/** What a row of a list of codes would do. */
export const KEADAAN = ['BEDA', 'GANDA', 'TANYA', 'TANPA_INDUK', 'TAK_TERBACA', 'LEWAT', 'BARU', 'SAMA'] as const
export type Keadaan = (typeof KEADAAN)[number]
export type JenisKode = 'NOMENKLATUR' | 'REKENING' | 'SUMBER'

/** A row as the file has it. */
export interface BarisMentah {
  nomor: number
  lembar: string
  kode: string
  nama: string
  /** the cell of the code was a number: nothing proves its last noughts */
  bilangan: boolean
  kelompok?: string
}

export interface BarisDaftar {
  urut: number
  nomor: number
  lembar: string
  kode: string
  nama: string
  /** '' : no code that is kept */
  jenis: JenisKode | ''
  tingkat: string | null
  induk: string | null
  kelompok: KelompokSumber | null
  keadaan: Keadaan
  sebab: string | null
  namaAda: string | null
  pakai: boolean
}

/** The codes that stand here already, with their names. */
export interface Ada {
  nomenklatur: ReadonlyMap<string, string>
  rekening: ReadonlyMap<string, string>
  /** jenis and kelompok that any account names */
  jenisRekening: ReadonlySet<string>
  kelompokRekening: ReadonlySet<string>
  sumber: ReadonlyMap<string, { nama: string; kelompok: KelompokSumber }>
}
