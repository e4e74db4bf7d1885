import type { AturanDak, CatatanDak, Gerbang, KeadaanDak, Mekanisme } from '@/lib/realisasi/dak/types'
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

/** When an allocation stands: plain dates. mulai: the day on which one of the same name was taken back for it; ditarik: since when it is none any more. */
export interface Masa {
  mulai: string | null
  ditarik: string | null
}

/** An allocation with all its records, those that were replaced among them, in the order in which they were written. */
export interface AlokasiDakTercatat extends Masa {
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
  /** the year's other allocations of the same source, whoever answers for them: since when each is none any more (null: it stands) */
  sumberLain: Masa[]
  /** the ministry's */
  pagu: Sen
  /** codes, where they are known */
  subKegiatan: string[]
  /** where the allocation is from */
  sumber: string | null
  contoh: boolean
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

/** An allocation as it stands on a day. */
export interface DakKini {
  alokasi: AlokasiDakTercatat
  keadaan: KeadaanDak
  /** empty where the year has no rules */
  gerbang: Gerbang[]
  berikut: Gerbang | null
  /** what no contract asks for; null: contracts were not written down */
  takBerkontrak: Sen | null
  /** other allocations are paid out of the same source: what was spent is known of their sum alone */
  bersama: boolean
}

/** A source of funds on a day: what its allocations have in common. */
export interface SumberDakKini {
  sumberDana: AlokasiDakTercatat['sumberDana']
  /** ids of those within the reader's scope */
  alokasi: number[]
  /** other units answer for allocations of it too: sums of the reader's own do not stand against the whole source */
  unitLain: boolean
  /** the ministry's, of all of them */
  pagu: Sen
  /** of the budget's lines at the last month that is over; null: no line has this source */
  paguApbd: Sen | null
  salur: Sen | null
  /** cumulative, at the last month of which all reports are in; null: none yet */
  serap: { bulan: number; nilai: Sen } | null
  /** the last month that is over on the day, 0..12: reports could reach so far */
  bulanSelesai: number
}

export interface DakHari {
  /** "YYYY-MM-DD" */
  hari: string
  aturan: AturanDakTercatat | null
  alokasi: DakKini[]
  sumber: SumberDakKini[]
}
