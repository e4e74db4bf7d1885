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
}

export interface KategoriKendala {
  kode: string
  nama: string
}
