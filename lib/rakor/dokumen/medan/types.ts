import type { Alinea, BahanDokumen } from '../types'

/** A field of a text: what it is called, what it looks like, and how it is made. */
export interface Medan {
  /** stands in braces: "realisasi_persen" */
  kunci: string
  nama: string
  contoh: string
  dari: (bahan: BahanDokumen) => Alinea
}
