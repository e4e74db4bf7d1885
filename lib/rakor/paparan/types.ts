import type { Alinea } from '@/lib/rakor/dokumen/types'
import type { Panel } from '@/lib/lihat/panel/types'

/** One slide of the meeting, for the screen in the hall and for the file alike. */
export interface Slide {
  /** "posisi": unique, stands in addresses */
  kunci: string
  /** the finding: what is read from the last row */
  judul: string
  /** one or two sentences under it */
  isi: readonly Alinea[]
  /** the findings that it shows: one, or two side by side; none on a cover */
  panel: readonly Panel[]
  /** how many rows of a table are readable from the last row; the rest are counted in words */
  baris: number
  /** what the speaker says, from the same figures */
  catatan: readonly Alinea[]
  jenis: 'sampul' | 'isi' | 'penutup'
  /** what of its findings is drawn: picture and table (where missing), or one of them */
  rupa?: 'lengkap' | 'tabel' | 'bagan'
  /** a hidden slide that answers a question: reached by number or search only */
  tersembunyi?: boolean
}
