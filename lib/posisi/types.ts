import type { Kategori, Per } from '@/lib/realisasi/posisi'
import type { KelompokSumber } from '@/lib/dasar/database/generated/enums'

/** `berlaku`: the version in force on the last day of the cut-off month; a number: that APBD version's `urutan`. */
export type PilihanVersi = 'berlaku' | number

/** Narrows a position. Everything given must hold; an empty list of units selects nothing. */
export interface FilterPosisi {
  unitIds?: readonly number[]
  /** category of the unit at the cut-off */
  kategori?: Kategori
  kelompokSumber?: KelompokSumber
  /** jenis belanja, level 3 of the rekening: "5.1.02" */
  jenisKode?: string
  /** several jenis belanja together: what is spent by procurement */
  jenisKodes?: readonly string[]
  programKode?: string
  /** id of a unit's sub-kegiatan */
  subKegiatanId?: number
  /** several of them */
  subKegiatanIds?: readonly number[]
  /** this unit and the units under it at the cut-off */
  indukUnitId?: number
}

export interface ParamPosisi {
  tahun: number
  /** cut-off month, 1..12 */
  bulan: number
  versi: PilihanVersi
  per: Per
  filter?: FilterPosisi
}

/** A position's parameters without the grouping: what a page is about. */
export type CutOff = Pick<ParamPosisi, 'tahun' | 'bulan' | 'versi'>
