/** The minutes as texts in their order: PDF and DOCX are drawn from the same words and figures. */
export interface BeritaAcara {
  kop: readonly string[]
  judul: string
  /** "Nomor: ......" */
  nomor: string
  /** above everything where figures are made up */
  tanda: string | null
  pembuka: string
  pihak: readonly { sebutan: string; jabatan: string }[]
  dasar: readonly string[]
  unit: Tabel
  selisih: Tabel
  /** said in place of the list where it is empty */
  tanpaSelisih: string
  penutup: readonly string[]
  /** foot of every page */
  kaki: string
}

export interface Tabel {
  judul: string
  kolom: readonly { nama: string; angka?: boolean; /** share of the free width, or points */ lebar: number | '*' }[]
  baris: readonly (readonly string[])[]
  /** drawn bold at the end */
  jumlah: readonly (readonly string[])[]
}
