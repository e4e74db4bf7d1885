import type { Rasio } from '../rasio'
import type { Predikat } from '../predikat'
import type { Volume } from './volume'

/** How the values of four quarters become the one that is held against the target, and which direction is better. */
export const RUMUS_INDIKATOR = ['TREN_POSITIF', 'TREN_NEGATIF', 'PERSENTASE', 'NILAI_AKHIR'] as const
export type RumusIndikator = (typeof RUMUS_INDIKATOR)[number]

/** HASIL: outcome, of a program. KELUARAN: output, of a kegiatan or sub-kegiatan. */
export const JENIS_INDIKATOR = ['HASIL', 'KELUARAN'] as const
export type JenisIndikator = (typeof JENIS_INDIKATOR)[number]

export const TRIWULAN = [1, 2, 3, 4] as const
export type Triwulan = (typeof TRIWULAN)[number]

/** What an indicator is held against and what was reached; null: not given, not entered. */
export interface IsiIndikator {
  rumus: RumusIndikator
  /** at the end of the Renstra */
  targetRenstra: Volume | null
  /** reached until the year before */
  lalu: Volume | null
  /** of the year */
  target: Volume | null
  /** by quarter, from the first */
  triwulan: readonly (Volume | null)[]
}

/** Columns 12 to 15 of form E.81 for one indicator. */
export interface CapaianKinerja {
  /** 12; null: no quarter was entered */
  realisasi: Volume | null
  /** the quarters that it is made of, in their order: what tells its age */
  triwulan: readonly Triwulan[]
  /** 13 */
  capaian: Rasio
  /** 14; null where one of its parts is not known */
  realisasiRenstra: Volume | null
  /** 15 */
  capaianRenstra: Rasio
  predikat: Predikat | null
}
