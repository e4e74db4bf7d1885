import type { Sen } from '@/lib/realisasi/rupiah'

/**
 * What can be taken into the next year: written there (obstacles, packages, what an ended contract left, themes, places, indicators), noted with its
 * rupiah (what is owed, DAK that is left), or who takes over from a unit that is over. In the order in which they are decided.
 */
export const JENIS_LANJUT = ['UNIT', 'KENDALA', 'PAKET', 'PUTUS', 'UTANG', 'DAK', 'TEMA', 'TEMPAT', 'KINERJA'] as const
export type JenisLanjut = (typeof JENIS_LANJUT)[number]

/** Something of the later year that a thing may go to. */
export interface Calon {
  id: number
  nama: string
}

/** What was decided of one thing. */
export interface PutusanLanjut {
  putusan: 'BAWA' | 'TINGGAL'
  alasan: string | null
  tujuanId: number | null
  oleh: string
  rupiah: Sen | null
  /** as it was called and whose it was then: what it was decided about may be gone since */
  nama: string
  unitId: number | null
  unit: string
  /** what exactly was written, to be taken back; null: its number says it, or nothing was */
  isi: Record<string, unknown> | null
}

/** One thing that a year leaves behind. */
export interface Sisa {
  jenis: JenisLanjut
  /** its id within its kind */
  kunci: string
  unitId: number | null
  unit: string
  nama: string
  /** what stands behind it; null: no rupiah do */
  rupiah: Sen | null
  /** SIAP: can be taken along as it is. TANYA: where to has to be asked. ADA: the later year has it already, nothing to decide */
  keadaan: 'SIAP' | 'TANYA' | 'ADA'
  /** where it goes; null: nowhere of its own, or not known */
  tujuan: Calon | null
  /** what it may be in the later year, to be chosen from; of TANYA */
  calon: readonly Calon[]
  /** why it is asked, or what does not come along */
  sebab: string | null
  /** what its writing needs beside its number, and what was looked at */
  rincian: Readonly<Record<string, unknown>>
  /** what was decided; null: nobody has */
  putusan: PutusanLanjut | null
}

/** A thing as a page shows it: with the fingerprint of what is seen. */
export interface SisaTampil extends Sisa {
  tanda: string
}

/** Named alone: nothing of it can be decided here. */
export interface SisaLuar {
  kunci: string
  unit: string
  nama: string
  rupiah: Sen
}
