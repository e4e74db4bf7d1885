import type { Alinea, BahanDokumen, BahanRapat } from '../types'

/** A field of a text: what it is called, what it looks like, and how it is made. */
export interface Medan {
  /** stands in braces: "realisasi_persen" */
  kunci: string
  nama: string
  contoh: string
  dari: (bahan: BahanDokumen) => Alinea
}

/** A field of the meeting's own records, which needs no frozen position. */
export interface MedanRapat extends Medan {
  dari: (bahan: BahanDokumen | BahanRapat) => Alinea
}
