import type { AturanZona } from '@/lib/realisasi/zona'
import type { BarisIsian, Isian, SubIsian } from '../types'

/** What a finding is about, and with it where it is mended: columns of the worksheet, or the pages Kendala and Kirim. */
export const BAGIAN = ['realisasi', 'fisik', 'kendala', 'pagu', 'anggaran-kas', 'target-fisik', 'kirim'] as const
export type Bagian = (typeof BAGIAN)[number]

/** galat: cannot stay so. peringatan: may be right, so it is shown and has to be acknowledged on submission. */
export type Keparahan = 'galat' | 'peringatan'

/** Limits of a year beyond which a figure is asked about. */
export interface BatasBesaran {
  /** percent above pagu from which realisation has to be answered */
  lewatPagu: number
  /** from 1000/n to 1000*n counts as a thousandfold */
  toleransi: number
}

export interface KonteksAturan {
  /** month of the report, 1..12 */
  bulan: number
  /** limits of the year, for rules that ask for the zona; null: none set */
  zona: AturanZona | null
  /** kendala written for the unit as a whole in the month, which speak for each of its sub-kegiatan */
  kendalaUnit?: number
  /** absent: magnitudes are not asked about */
  besaran?: BatasBesaran | null
}

/** What a rule says about one place. `kunci`: the cell it sits beside, where it concerns one. */
export interface Kata {
  kunci?: string
  kalimat: string
}

/** One named rule. It looks at a line, a sub-kegiatan or the whole unit. */
export interface Aturan {
  /** an error that does not keep the figure from being stored, and that a reason given at its cell settles */
  dijawab?: true
  kode: string
  /** short name for lists */
  nama: string
  keparahan: Keparahan
  /** simpan: from the first key press on. kirim: only when the report is handed in (completeness). */
  saat: 'simpan' | 'kirim'
  bagian: Bagian
  baris?: (baris: BarisIsian, konteks: KonteksAturan) => Kata[]
  sub?: (sub: SubIsian, konteks: KonteksAturan) => Kata[]
  unit?: (isian: Isian, konteks: KonteksAturan) => Kata[]
}

/** A finding with its place. */
export interface Temuan {
  aturan: string
  keparahan: Keparahan
  bagian: Bagian
  kunci: string | null
  /** sub-kegiatan it concerns; null: the unit */
  sub: { id: number; kode: string; nama: string } | null
  /** the line it concerns, in words; null: the whole sub-kegiatan or unit */
  baris: string | null
  kalimat: string
  /** see `Aturan.dijawab` */
  dijawab?: true
}
