import type { Disisihkan } from '@/lib/realisasi/disisihkan'
import type { Kategori, Per } from '@/lib/realisasi/posisi'
import type { Sen } from '@/lib/realisasi/rupiah'
import type { KelompokSumber } from '@/lib/dasar/database/generated/enums'

/** `berlaku`: the version in force on the last day of the cut-off month; a number: that APBD version's `urutan`. */
export type PilihanVersi = 'berlaku' | number

/** Narrows a position. Everything given must hold; an empty list of units selects nothing. */
export interface FilterPosisi {
  unitIds?: readonly number[]
  /** category of the unit at the cut-off */
  kategori?: Kategori
  /** the Asisten in charge of the unit at the cut-off: "Asisten I"; empty: none is laid down */
  asisten?: string
  kelompokSumber?: KelompokSumber
  sumberDanaId?: number
  /** jenis belanja, level 3 of the rekening: "5.1.02" */
  jenisKode?: string
  /** several jenis belanja together: what is spent by procurement */
  jenisKodes?: readonly string[]
  /**
   * Spending left out of every sum: its lines are not in pagu, anggaran kas or realisasi. Physical progress is a sub-kegiatan's own;
   * it is weighted by the lines that stay, and a sub-kegiatan of which no line stays is not counted.
   */
  tanpa?: readonly Disisihkan[]
  programKode?: string
  /** id of a unit's sub-kegiatan */
  subKegiatanId?: number
  /** ids of sub-kegiatan, of any unit; an empty list selects nothing */
  subKegiatanIds?: readonly number[]
  /** kode of a theme: the sub-kegiatan that serve it under the cut-off's version; "tanpa": those that serve none */
  tema?: string
  /** id of a kecamatan: the lines that are there alone; -1: those in several; 0: those without a place */
  kecamatanId?: number
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
  /** for groupings by month: only the months from here to the cut-off instead of all twelve */
  dariBulan?: number
}

/** A position's parameters without the grouping: what a page is about. */
export type CutOff = Pick<ParamPosisi, 'tahun' | 'bulan' | 'versi'>

/** Pagu of one unit's jenis belanja in force at the end of one month, and the unit's category on that day. */
export interface PaguBulan {
  tahun: number
  bulan: number
  /** id of the unit as text */
  unit: string
  jenis: string
  kategori: string
  pagu: Sen
}

/** A source of funds over the months of a year. */
export interface SerapSumber {
  sumberDanaId: number
  bulan: readonly {
    bulan: number
    /** by the version in force at the month's end; null: no line has this source */
    pagu: Sen | null
    /** cumulative; null: not every unit with pagu of the source has handed in this month's report */
    realisasi: Sen | null
  }[]
}
