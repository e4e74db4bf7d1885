import type { DataDak } from '@/lib/lihat/panel/dak/data'
import type { DataPengadaan } from '@/lib/lihat/panel/pengadaan/data'
import type { Panel } from '@/lib/lihat/panel/types'
import type { DataPanelUnit } from '@/lib/lihat/panel/unit/data'
import type { Periode } from '@/lib/tahun/periode/types'

/** What is asked to be frozen, as the meeting's row says it now. */
export interface RapatBeku {
  id: number
  tahun: number
  batasBulan: number
  apbdUrutan: number | null
  keadaan: string
  /** frozen positions that it has */
  jumlah: number
  /** cut-off of the meeting before in the same year; null: there is none before this one's */
  sejak: number | null
  /** day of the meeting, "YYYY-MM-DD" */
  hari: string
}

/** What shapes a frozen position: of which year and month, held against which, counted from which day. */
export type BatasBeku = Pick<RapatBeku, 'tahun' | 'batasBulan' | 'apbdUrutan' | 'sejak' | 'hari'>

/** The moment that all parts of a frozen position are of. */
export interface KepalaSaat {
  dibacaPada: Date
  versiData: bigint
  segelNomor: bigint
  segelKepala: string
}

/** One page's input as it is stored. */
export interface Bahan {
  kunci: string
  bentuk: number
  isi: string
  sha256: string
}

/** A frozen position without its parts. */
export interface Bekuan {
  id: number
  rapatId: number
  tahun: number
  /** of the meeting */
  triwulan: number
  urutan: number
  batasBulan: number
  apbdUrutan: number | null
  /** ISO time, UTC */
  dibacaPada: string
  versiData: string
  segelNomor: string
  segelKepala: string
  /** the day of the meeting that it was made for, plain date: what is due is counted from it; null: frozen before that was kept */
  hari: string | null
  bagian: number
  sha256: string
  /** who froze it, by name where she still has one */
  oleh: string
}

/** A part as a reader gets it, or why she gets none: what cannot be trusted is not drawn. */
export type IsiBahan<Data = unknown> =
  | { keadaan: 'ADA'; data: Data; panel: Panel[] }
  /** the text is not the one that was hashed */
  | { keadaan: 'RUSAK' }
  /** written in a shape that this program does not read */
  | { keadaan: 'USANG' }
  | { keadaan: 'TIADA' }

/** What the frozen position that counts holds of one unit, and of no other. */
export interface BekuanUnit {
  bekuan: Bekuan
  periode: Periode | null
  unit: IsiBahan<DataPanelUnit>
  halaman: { dak: IsiBahan<DataDak>; pengadaan: IsiBahan<DataPengadaan> }
}

/** A sheet that can be fetched: of which meeting and unit, of which frozen position. */
export interface LembarUnit {
  rapatId: number
  tahun: number
  triwulan: number
  unitId: number
  /** what people call the unit */
  singkat: string
  urutan: number
  /** ISO time, UTC */
  dibacaPada: string
}

export interface Kemajuan {
  selesai: number
  jumlah: number
}

/** A sentence about what was done, and the number of the frozen position. */
export interface HasilBekuan {
  urutan: number
  /** this very one was there already: a second press, or the form sent again */
  sudahAda: boolean
}
