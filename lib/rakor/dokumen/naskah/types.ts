import type { BahanDokumen, BahanRapat } from '../types'

/** A paragraph of a document that the office may word anew. */
export interface TempatTeks {
  /** "pembuka": unique within its document */
  kunci: string
  /** what it is, for whoever edits it */
  nama: string
  /** the product's own words, with fields in braces */
  bawaan: string
  /** when it stands in the document; missing: always */
  bila?: {
    kata: string
    benar: (bahan: BahanDokumen) => boolean
    /** the same where nothing is frozen; missing: it asks for the position, so the paragraph does not stand there */
    rapat?: (bahan: BahanRapat) => boolean
  }
}

/** The paragraphs of one kind of document, in their order. */
export interface Naskah {
  /** key of the document */
  dokumen: string
  nama: string
  teks: readonly TempatTeks[]
}

/** A line of the letterhead, or of who signs: plain words without fields. */
export interface Setelan {
  /** "kop/baris1" */
  kunci: string
  nama: string
  bawaan: string
  maks: number
  /** may be left empty: then it is not printed, or signed by hand */
  opsional: boolean
}

/** What is wrong with a text and where: `letak` counts characters from 0. */
export interface SalahTeks {
  letak: number
  panjang: number
  pesan: string
}

/** A piece of a text: words, or a field in braces. */
export type PotongTeks = { jenis: 'kata'; isi: string; letak: number } | { jenis: 'medan'; kunci: string; letak: number; panjang: number }
