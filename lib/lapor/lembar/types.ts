import type { NilaiSel } from '@/lib/lapor/entri/utils'

/** One month of one unit, with the versions of the plan whose cells are meant. */
export interface AlamatLembar {
  unitId: number
  tahun: number
  bulan: number
  apbdVersiId: number | null
  kasVersiId: number | null
}

/** A cell that was stored: its value, by whom and when (ISO). */
export interface PerubahanSel {
  kunci: string
  nilai: NilaiSel
  oleh: string
  pada: string
  /** stored by the person who asks, in this or another window */
  sendiri: boolean
}

/** What was stored since a row of the trail; `id` is where the next reading begins. */
export interface Siaran {
  id: string
  perubahan: PerubahanSel[]
}

/** One step in the life of a figure. */
export interface LangkahRiwayat {
  id: string
  pada: string
  oleh: string
  /** the door: form, tempel, templat, impor, batal, sistem, sampel */
  sumber: string
  batchId: number | null
  dari: NilaiSel
  ke: NilaiSel
}

/** What "salin dari bulan lalu" would bring, or has brought. */
export interface Salinan {
  fisik: { subId: number; kode: string; nama: string; persen: string }[]
}
