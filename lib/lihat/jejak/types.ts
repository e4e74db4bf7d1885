/** One field that a change touched; null: there was, or is, nothing. Texts as the database writes them. */
export interface Perubahan {
  kolom: string
  dari: string | null
  ke: string | null
}

export interface BarisJejak {
  /** grows with time; a text because it may pass 2^53 */
  id: string
  pada: Date
  pelaku: string
  /** the person's name, or null for the program itself */
  namaPelaku: string | null
  sumber: string
  tindakan: string
  tabel: string
  kunci: string
  /** the unit's newest name */
  unit: string | null
  /** the sub-kegiatan that the row belongs to, with its code */
  subKegiatan: string | null
  /** the budget line: rekening with its code, and source of funds */
  baris: string | null
  /** the act it belongs to */
  tindak: string
  /** whose account the row belongs to */
  orang: string | null
  tahun: number | null
  bulan: number | null
  perubahan: Perubahan[]
}

export interface SaringJejak {
  tahun: number | null
  unitId: number | null
  tabel: string | null
  /** user name, or part of a name */
  siapa: string
  /** days, both included, "YYYY-MM-DD", in WIB */
  dari: string | null
  sampai: string | null
  /** older than this row, or than this act where acts are listed */
  sebelum: string | null
  /** words: names and codes of units, sub-kegiatan and lines */
  cari: string
  /** the rows of this one act */
  tindak: string | null
}

export interface HalamanJejak {
  baris: BarisJejak[]
  /** `sebelum` of the next, older page; null: this is the last */
  lanjut: string | null
}

/** What one person did in one go: the rows of the trail of one transaction, as far as the filter lets them through. */
export interface TindakJejak {
  /** grows with time */
  tindak: string
  pada: Date
  pelaku: string
  namaPelaku: string | null
  sumber: string
  /** the import it belongs to */
  batchId: number | null
  jumlah: number
  /** what was touched and how, the most first */
  isi: { tabel: string; tindakan: string; jumlah: number }[]
  /** newest names of the units, at most three, and how many there are */
  unit: string[]
  jumlahUnit: number
  tahun: number[]
  bulan: number[]
  /** the states that reports came to */
  status: string[]
  /** whose accounts */
  orang: string[]
  /** number of the link that seals it; null: not sealed */
  segel: string | null
}

export interface HalamanTindak {
  tindak: (TindakJejak & { baris: BarisJejak[] })[]
  /** `sebelum` of the next, older page; null: this is the last */
  lanjut: string | null
}
