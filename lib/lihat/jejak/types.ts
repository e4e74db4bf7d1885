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
  /** the sub-kegiatan that the row belongs to */
  subKegiatan: string | null
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
  /** older than this row */
  sebelum: string | null
}

export interface HalamanJejak {
  baris: BarisJejak[]
  /** `sebelum` of the next, older page; null: this is the last */
  lanjut: string | null
}
