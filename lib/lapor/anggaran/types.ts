/** What a new budget line can be made of. */
export interface PilihanBaris {
  subKegiatan: { kode: string; nama: string }[]
  rekening: { kode: string; nama: string }[]
  sumberDana: PilihanSumber[]
}

/** A source of funds that a new budget line can have. */
export interface PilihanSumber {
  id: number
  kode: string
  nama: string
}

/** Codes that fit what was typed. */
export interface Saran {
  butir: { kode: string; nama: string }[]
  /** how many fit; the list holds the first of them */
  jumlah: number
  /** how many more fit outside the unit's bidang */
  luar: number
}

/** What is about to be removed, and what stands in the way. */
export interface TujuanHapus {
  /** "B12", "S3" */
  kunci: string
  jenis: 'baris' | 'sub'
  nama: string
  /** the sub-kegiatan of a line */
  pada: string | null
  halangan: string[]
}
