export const SIFAT = ['KENDALA', 'DUKUNGAN'] as const
export type Sifat = (typeof SIFAT)[number]
export const NAMA_SIFAT: Record<Sifat, string> = { KENDALA: 'Kendala', DUKUNGAN: 'Dukungan' }

/** One obstacle or support of a unit in a month. */
export interface Kendala {
  id: number
  sub: { id: number; kode: string; nama: string } | null
  sifat: Sifat
  kategoriKode: string
  kategoriNama: string
  uraian: string
  rencana: string | null
  penanggungJawab: string | null
  /** plain date */
  tenggat: string | null
  status: 'TERBUKA' | 'SELESAI'
  /** grows with every change; what a change is compared with */
  versi: number
  oleh: string
  pada: string
  /** month in which the obstacle was first written; the report's own where it is new */
  sejak: number
  /** workbook and row that it came in by; null: typed or copied */
  asalTemplat: string | null
}

/** An open obstacle of an earlier month that the month at hand does not have. */
export interface KendalaLanjutan {
  id: number
  /** month of its last note, and the one it began in */
  bulan: number
  sejak: number
  sub: string | null
  kategori: string
  uraian: string
  rencana: string | null
  /** plain date */
  tenggat: string | null
  /** its month can no longer be changed by the unit, and nothing later carries it on: it is closed by a dated note */
  dapatDitutup: boolean
}

export interface KategoriKendala {
  kode: string
  nama: string
}
