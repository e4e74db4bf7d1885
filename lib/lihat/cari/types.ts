/** Kinds of things that are found, in the order in which they are shown. */
export type Kelompok = 'halaman' | 'unit' | 'laporan' | 'paket' | 'subKegiatan' | 'kegiatan' | 'program'

/** One thing found, and where it leads. */
export interface ButirCari {
  judul: string
  /** what it is and where it belongs */
  keterangan: string
  href: string
}

export interface KelompokCari {
  kelompok: Kelompok
  butir: ButirCari[]
  /** how many there are, shown or not */
  jumlah: number
}

/** What a search is about: the words, and the view that its links keep. */
export interface MintaCari {
  q: string
  tahun: number
  /** the month of the view that one comes from, if it says one */
  bulan: number | null
}

/** A month read from the words of a search, with what is left of them. */
export interface BulanDicari {
  bulan: number | null
  tahun: number | null
  sisa: string
}
