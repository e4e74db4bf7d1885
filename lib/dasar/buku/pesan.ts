import type { BatasBuku, FormatBuku, LembarBaca, NilaiBaca, SelRumus } from './types'

/** What the process that serves and the one that reads a file say to each other. */

/** One row that has something in it; `nomor` as Excel counts, from 1. */
export interface BarisBaca {
  nomor: number
  sel: readonly NilaiBaca[]
  /** columns, 0-based, whose number the workbook itself shows as a percentage: 0.3828 there is 38,28% */
  persen?: readonly number[]
  /** the workbook does not show this row: it is hidden, folded or filtered away */
  sembunyi?: true
}

export interface TugasPekerja {
  namaBerkas: string
  /** the file itself, or where it lies */
  sumber: { isi: Uint8Array } | { jalur: string }
  /** running text (Word, PDF, plain) instead of a workbook */
  naskah?: boolean
  batas: Required<BatasBuku>
}

export interface KabarLembar {
  jenis: 'lembar'
  nama: string
  index: number
  tersembunyi: boolean
}

export type KabarPekerja =
  | KabarLembar
  | { jenis: 'baris'; baris: BarisBaca[]; rumus: SelRumus[]; bagian: number | null }
  | { jenis: 'akhirLembar'; gabung: LembarBaca['gabung'] }
  | { jenis: 'selesai'; format: FormatBuku; lembar: number; baris: number }
  | { jenis: 'ditolak'; kode: string; pesan: string }
