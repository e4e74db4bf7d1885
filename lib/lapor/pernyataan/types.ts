export const KEYAKINAN = ['TINGGI', 'SEDANG', 'RENDAH'] as const
export type Keyakinan = (typeof KEYAKINAN)[number]
export const NAMA_KEYAKINAN: Record<Keyakinan, string> = { TINGGI: 'Tinggi', SEDANG: 'Sedang', RENDAH: 'Rendah' }

/** Who wrote something last, and when; `versi` grows with every change and is what a change is compared with. */
export interface Cap {
  versi: number
  oleh: string
  /** ISO time, UTC */
  pada: string
}

/** Realisation at the year's end that somebody expects: hundredths of a percent of pagu (0..10.000), how sure, and why. */
export interface Proyeksi {
  ratusan: number
  keyakinan: Keyakinan
  alasan: string
}

/** What a unit says beside its figures, once a quarter; every part may be missing. */
export interface Pernyataan extends Cap {
  unitId: number
  triwulan: number
  /** support that it asks of the meeting */
  dukungan: string | null
  /** its plan for the next quarter */
  rencana: string | null
  proyeksi: Proyeksi | null
}

/** What the office thinks of a unit's year-end. */
export interface Penilaian extends Cap, Proyeksi {
  unitId: number
  triwulan: number
}
