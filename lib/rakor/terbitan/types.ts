import type { Format } from '@/lib/rakor/dokumen/types'

export interface BerkasTerbitan {
  format: Format
  nama: string
  sha256: string
  /** bytes */
  ukuran: number
}

/** A signed copy that came back. */
export interface TandaTerbitan {
  id: number
  nama: string
  sha256: string
  ukuran: number
  /** holds an electronic signature; whether it is valid is for its issuer's verifier to say */
  elektronik: boolean
  oleh: string
  /** ISO time */
  pada: string
  /** taken back: it is kept and named, and given to nobody */
  tarik: { oleh: string; /** ISO time */ pada: string; alasan: string } | null
}

/** A document that went out. */
export interface Terbitan {
  id: number
  rapatId: number
  /** key of the document */
  dokumen: string
  versi: number
  nomor: string
  /** plain date */
  tanggal: string
  /** number of the frozen position that it is of; null: a paper without figures, before anything was frozen */
  bekuan: number | null
  /** that position did not count any more, and was named all the same */
  bekuanLama: boolean
  /** version of the meeting that it was made of; null: issued before that was kept */
  rapatVersi: number | null
  segelNomor: string
  segelKepala: string
  oleh: string
  /** ISO time */
  pada: string
  berkas: readonly BerkasTerbitan[]
  tanda: readonly TandaTerbitan[]
}

/** A file that is kept, to be sent. */
export interface IsiTerbitan {
  nama: string
  format: Format
  isi: Uint8Array
}
