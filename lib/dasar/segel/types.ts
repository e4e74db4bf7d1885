/** What a check asks of a connection: `pg` has it, and so has anything that wraps it. */
export interface Pembaca {
  query: <T extends Record<string, unknown>>(sql: string, nilai?: unknown[]) => Promise<{ rows: T[] }>
}

/** A point of the chain as it stands on paper or in a file: number, the first 16 hex digits of its head, the day. */
export interface KepalaSegel {
  nomor: bigint
  /** first 16 hex digits */
  kepala: string
  waktu: Date
}

/** Something that is not as it was written. */
export interface Temuan {
  /** what kind, for tests and machines */
  jenis: JenisTemuan
  /** what, in a sentence */
  apa: string
  /** where: row, link, time */
  di: string
  /** what it means */
  arti: string
}

export type JenisTemuan =
  | 'diubah' | 'dihapus' | 'disisipkan' | 'ditumpangi' | 'ditukar' | 'putus' | 'dipotong' | 'dibangun-ulang'
  | 'jangkar-rusak' | 'isi' | 'peristiwa' | 'rekap' | 'penerbitan' | 'tanda-terima' | 'bekuan' | 'tutup-tahun' | 'terbitan' | 'terbuka' | 'berkas'

/** A witness outside the database: a line of an anchor file, or what was read from paper. */
export interface Jangkar {
  nomor: bigint
  /** at least the first 16 hex digits of the head */
  kepala: string
  /** where it was read, for the sentence: "baris 3 berkas jangkar", "kertas" */
  asal: string
}

/** What a document carries of the chain. */
export interface CapSegel {
  /** the line for people */
  teks: string
  /** what the code says */
  kode: string
  /** the code as an SVG path over a square of `sisi` units */
  jalur: { d: string; sisi: number }
  /** the code as a picture */
  png: () => Uint8Array
}
