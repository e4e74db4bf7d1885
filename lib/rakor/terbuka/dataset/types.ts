import type { BahanTerbuka } from '@/lib/rakor/terbuka/types'

/** Kinds of columns, and how each is written in the files. */
export type JenisKolom =
  /** text */
  | 'teks'
  /** a code: text that looks like a number, and is none */
  | 'kode'
  /** rupiah with two decimals */
  | 'rupiah'
  /** percent, and percentage points, with two decimals */
  | 'persen'
  | 'poin'
  /** whole number */
  | 'bilangan'
  /** number with two decimals in the unit that the row names */
  | 'angka'
  /** plain date */
  | 'tanggal'
  | 'ya-tidak'

/** One column, as metadata, schema and page say it. */
export interface Kolom {
  /** in files: lower case, words joined by _ */
  nama: string
  judul: string
  jenis: JenisKolom
  definisi: string
  /** empty has a meaning of its own, said in the definition */
  kosong?: true
  /** the only values there are */
  pilihan?: readonly string[]
}

/** A cell in exact text: "1234.50", "18.04.04", "2023-06-30", "true"; null: empty. */
export type Sel = string | null

/** One set of data: its words, its columns, and how rows come of what is published. */
export interface Dataset {
  kunci: string
  judul: string
  /** what a row is */
  definisi: string
  /** what it follows: the idea and the rule behind it */
  konsep: string
  satuan: string
  sumber: string
  frekuensi: string
  /** columns that together name a row */
  kunciBaris: readonly string[]
  kolom: readonly Kolom[]
  /** null: the publication's source does not have it; in the order of the columns */
  baris: (bahan: BahanTerbuka) => readonly (readonly Sel[])[] | null
}
