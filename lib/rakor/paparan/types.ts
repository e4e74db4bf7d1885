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

/** A unit that can be called to the screen by a few letters. */
export interface UnitDek {
  id: string
  /** what people call it */
  singkat: string
  nama: string
}

/** A slide in the data file of the hall, in its place. */
export interface SlideDek extends Slide {
  /** place among the slides that are gone through, from 1; of hidden ones it goes on after the last */
  nomor: number
  unit?: UnitDek
}

/** Everything that the screen of the hall draws: loaded once, so that it goes on when the line drops. */
export interface Dek {
  rapat: string
  /** "Posisi beku ke-1, s.d. Juni 2023" */
  tanda: string
  contoh: boolean
  slide: readonly SlideDek[]
}

/** A clock that runs: since when (ms of the server) and for how many minutes. */
export interface JamLayar {
  /** item of the agenda; of a speaking clock 0 */
  id: number
  mulai: number
  menit: number
}

/** What stands on the screen of the hall. */
export interface Layar {
  /** counts commands: the later wins */
  urutan: number
  /** phones follow */
  tayang: boolean
  /** key of a slide; with "~tabel" its whole table */
  slide: string
  gelap: boolean
  acara: JamLayar | null
  bicara: JamLayar | null
}

/** The same as others hear of it. */
export interface KabarLayar extends Layar {
  /** ms of the server when this was written */
  kini: number
  /** hash of the data file of the one who listens; null: nothing was shown yet */
  dek: string | null
  /** a slide that is not in that file, as exact JSON: a unit's, a hidden one */
  isi?: string
}

/** ... and as the desk does. */
export interface KabarMeja extends KabarLayar {
  /** window that gave the last command, and whose */
  kemudi: string
  oleh: string
  /** code of the hall; null: there is none, or it was revoked */
  kode: string | null
}

/** What a window changes; what is not named stays. */
export interface Ubahan {
  slide?: string
  gelap?: boolean
  acara?: JamLayar | null
  bicara?: JamLayar | null
}
