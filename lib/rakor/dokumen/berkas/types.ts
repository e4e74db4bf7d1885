import type { Dokumen, Format } from '../types'

/** A file of a document, to be sent or kept. */
export interface Berkas {
  format: Format | 'txt'
  nama: string
  isi: Uint8Array
}

/** Everything that an issue keeps: the files, and the numbers that the document's text holds. */
export interface HasilTerbit {
  dokumen: Dokumen
  /** of which frozen position it is (null: of none), as which version the meeting stood, and the head of the chain that it carries */
  asal: { bekuanId: number | null; rapatVersi: number; segelNomor: string; segelKepala: string }
  berkas: readonly (Berkas & { format: Format })[]
  /** the document's plain text: what its numbers are read from where it has no PDF */
  teks: string
}
