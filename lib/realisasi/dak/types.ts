import type { Rasio } from '../rasio'
import type { Sen } from '../rupiah'

/** 0: paid at once (sekaligus); 1 to 3: the payments of a stepwise allocation (bertahap). */
export type Tahap = 0 | 1 | 2 | 3
export type Mekanisme = 'SEKALIGUS' | 'BERTAHAP'

/** The rules of a year; shares and limits are whole percent. */
export interface AturanDak {
  tahun: number
  /** the regulation, as it is cited */
  dasar: string
  batasSekaligus: Sen
  bagianSatu: number
  bagianDua: number
  ndkPenuh: number
  ndkSedikit: number
  serapDua: number
  serapTiga: number
  outputTiga: number
  /** "YYYY-MM-DD": last days of tahap I (and sekaligus), II, III */
  tenggatSatu: string
  tenggatDua: string
  tenggatTiga: string
}

export type KodeSyarat = 'PERDA' | 'LAPORAN_LALU' | 'RENCANA_KEGIATAN' | 'LRPD' | 'LHR'

/** One dated fact about an allocation. Amounts are the whole up to that day. Without nilai, persen and terpenuhi it takes back what it replaces. */
export interface CatatanDak {
  id: number
  jenis: 'NDK' | 'SALUR' | 'RENCANA' | 'OUTPUT' | 'SYARAT'
  tahap: Tahap | null
  syarat: KodeSyarat | null
  nilai: Sen | null
  /** hundredths of a percent, 0..10000 */
  persen: number | null
  terpenuhi: boolean | null
  /** "YYYY-MM-DD" */
  tanggal: string
  dokumen: string
  /** the record that this one replaces */
  gantiId: number | null
}

/** An allocation with what is known of it. */
export interface AlokasiDak {
  mekanisme: Mekanisme
  pagu: Sen
  catatan: readonly CatatanDak[]
  /** realisasi of its source at the end of each month from entries, by month 1..12; null: no report says */
  serap: ReadonlyMap<number, Sen | null>
}

/** What was known on a day. null: nobody wrote it down, which is not nought. */
export interface KeadaanDak {
  ndk: Sen | null
  rencana: Sen | null
  output: Rasio
  /** by tahap */
  salur: ReadonlyMap<Tahap, Sen>
  /** all tahap together; null: nothing was written down */
  jumlahSalur: Sen | null
  serap: Sen | null
  /** "PERDA", "LRPD/2": handed in, or sent back */
  syarat: ReadonlyMap<string, boolean>
}

/** ya: shown by a record. tidak: shown not to be. tanya: nobody wrote it down; never counts as met. */
export type Jawab = 'ya' | 'tidak' | 'tanya'
export interface Syarat {
  kunci: string
  nama: string
  jawab: Jawab
}

/**
 * salur: the money came. terpenuhi: all conditions are shown. belum: not all, and there is time. lewat: not all, and the day has passed.
 * menunggu: an earlier tahap has to be paid first. gugur: an earlier tahap lapsed. tiada: the rule gives this allocation no such payment.
 */
export type StatusGerbang = 'salur' | 'terpenuhi' | 'belum' | 'lewat' | 'menunggu' | 'gugur' | 'tiada'

export interface Gerbang {
  tahap: Tahap
  /** "YYYY-MM-DD" */
  tenggat: string
  /** days from the day of the view to the deadline; negative: passed */
  hari: number
  status: StatusGerbang
  syarat: readonly Syarat[]
  /** what this payment can be; null: it cannot be said yet */
  dapat: Sen | null
  /** lapses unless the conditions that are missing are met in time; 0 where nothing is missing */
  risiko: Sen
  /** has lapsed */
  hangus: Sen
}
