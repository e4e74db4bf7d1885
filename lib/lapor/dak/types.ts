import type { AturanDak, CatatanDak, Mekanisme } from '@/lib/realisasi/dak/types'
import type { Sen } from '@/lib/realisasi/rupiah'

/** The rules of a year as they stand, with who wrote them. */
export interface AturanDakTercatat extends AturanDak {
  versi: number
  oleh: string
  pada: string
}

export type JenisDak = 'REGULER' | 'PENUGASAN' | 'AFIRMASI'

/** A record with who wrote it and when. One without a value takes back what it replaces. */
export interface CatatanDakTercatat extends CatatanDak {
  keterangan: string | null
  oleh: string
  pada: string
}

/** An allocation with all its records, those that were replaced among them, in the order in which they were written. */
export interface AlokasiDakTercatat {
  id: number
  tahun: number
  unitId: number
  /** short name of the responsible unit at the end of the year */
  unit: string
  bidang: string
  /** empty: the bidang has none */
  subbidang: string
  jenis: JenisDak
  mekanisme: Mekanisme
  sumberDana: { id: number; kode: string; nama: string }
  /** the ministry's */
  pagu: Sen
  /** codes, where they are known */
  subKegiatan: string[]
  /** where the allocation is from */
  sumber: string | null
  contoh: boolean
  /** plain date since when it is no allocation any more */
  ditarik: string | null
  alasanTarik: string | null
  versi: number
  oleh: string
  pada: string
  catatan: CatatanDakTercatat[]
}

/** What the office and a unit know of DAK Fisik in a year; null as rules: none were written down, so there are no gates. */
export interface DakTahun {
  aturan: AturanDakTercatat | null
  alokasi: AlokasiDakTercatat[]
}
