import type { Sen } from '@/lib/realisasi/rupiah'

export const KEADAAN_KEPUTUSAN = ['TERBUKA', 'SELESAI', 'DIBATALKAN'] as const
export type KeadaanKeputusan = (typeof KEADAAN_KEPUTUSAN)[number]

/** A step that a unit or the office reported on a decision. */
export interface LangkahKeputusan {
  /** plain date */
  tanggal: string
  uraian: string
  oleh: string
  /** names of what was attached */
  lampiran: readonly string[]
}

/** A decision of a meeting: what, who, by when, and what proves it. */
export interface Keputusan {
  id: number
  rapatId: number
  /** the meeting's own number, from 1 */
  nomor: number
  apa: string
  /** the unit that is to do it; null: the office, or somebody named in `penanggungJawab` */
  unitId: number | null
  /** the unit's name on the day of the meeting */
  unit: string | null
  penanggungJawab: string | null
  /** plain date */
  tenggat: string
  /** what shows that it was done; null: not said */
  bukti: string | null
  keadaan: KeadaanKeputusan
  /** plain date of its end; null: open */
  selesaiPada: string | null
  /** what proved it was taken back, and no other proof has come since; missing: not so */
  buktiDitarik?: boolean
  /** the panel or slide beside which it was taken: "kesenjangan-pareto"; null: of none */
  panel: string | null
  /** meetings that it was carried through, the first one first; its own alone where it is new */
  rapatAsal: readonly { rapatId: number; nama: string }[]
  langkah: readonly LangkahKeputusan[]
}

/** What a unit promised a meeting: rupiah that will be realised by the end of a month, and whether it was. */
export interface Komitmen {
  rapatId: number
  unitId: number
  unit: string
  /** 1..12 */
  bulan: number
  /** cumulative realisasi promised by the end of that month */
  target: Sen
  /** cumulative realisasi as reported; null: the month is not reported (or not yet over) */
  realisasi: Sen | null
  /** why another meeting's promise counts in this one's place, in words ("diganti komitmen TW II 2023"): it is shown and not counted; missing: it counts */
  diganti?: string | null
}
