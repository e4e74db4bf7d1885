import type { SubKatalog } from '../katalog/jenis'
import type { NamaKurva } from '../profil'
import type { UnitContoh } from '../unit'

/** A unit's sub-kegiatan while the year is being composed. */
export interface Sub {
  unit: UnitContoh
  /** full code, "1.02.02.2.02.15" */
  kode: string
  nama: string
  profil: SubKatalog[2]
  juta: number
  /** how the sub-kegiatan stands between the versions: gone with the pergeseran, or new with it */
  nasib: 'tetap' | 'hilang' | 'baru'
  baris: Baris[]
}

/** A budget line. All money in whole sen; `kas` and `real` are cumulative, index = month - 1. */
export interface Baris {
  sub: Sub
  rekening: string
  sumber: string
  kurva: NamaKurva
  nonRkud: boolean
  modal: boolean
  nominal: number
  /** fixed pagu: DAK Fisik, transfers, BTT */
  tetap?: number
  pagu: number
  /** pagu and monthly (not cumulative) anggaran kas of each version, in the versions' order */
  paguVersi: (number | null)[]
  kasVersi: number[][]
  kas: number[]
  real: number[]
  /** first month in which money is spent on it; 13 = not within the year */
  mulai: number
}

/** What is exact in a year and what only has a shape. Money in sen, shares as fractions of the pagu. */
export interface RencanaTahun {
  tahun: number
  totalPagu: number
  /** the published pagu and realisasi of single units hold */
  pakaiTerbit: boolean
  jumlahSub: number
  /** share of belanja modal in the pagu */
  bagian: { modal: number }
  /** fixed pagu of lines by sumber dana code */
  tetap: Readonly<Record<string, number>>
  /** months with entries */
  bulanReal: number
  kurvaKas: readonly number[]
  kasTepat: Readonly<Record<number, number>>
  realTepat: Readonly<Record<number, number>>
  /** the category Bagian at one month */
  bagianTepat?: { bulan: number; kas: number; real: number }
  /** cumulative share of a DAK Fisik source that is spent by a month */
  dak: (sumber: string, bulan: number) => number
  /** serapan / anggaran kas of a unit by month */
  serapan: (unit: UnitContoh, bulan: number) => number
  /** months in which a unit reports nothing: slug -> month */
  kosong: Readonly<Record<string, number>>
  /** highest realisasi / pagu of a unit in a month, below the published leaders */
  atap?: (unit: UnitContoh) => number
}
