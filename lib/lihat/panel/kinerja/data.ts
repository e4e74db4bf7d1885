import { bandingkanRasio, type Rasio } from '@/lib/realisasi/rasio'
import { triwulan } from '@/lib/realisasi/bulan'
import { hitungKinerja } from '@/lib/realisasi/kinerja/capaian'
import { rataKinerja, type RataKinerja } from '@/lib/realisasi/kinerja/rata'
import type { CapaianKinerja, IsiIndikator, JenisIndikator } from '@/lib/realisasi/kinerja/types'
import { classifyPredikat, type Predikat } from '@/lib/realisasi/predikat'
import type { Sen } from '@/lib/realisasi/rupiah'

/** An indicator as the findings see it. */
export interface IndikatorLihat extends IsiIndikator {
  id: number
  unitId: number
  /** of its node */
  kode: string
  namaSimpul: string
  nama: string
  satuan: string
  jenis: JenisIndikator
}

/** Money of a unit or of a node at the cut-off: from the position alone. */
export interface UangLihat {
  pagu: Sen
  realisasi: Sen | null
  serapan: Rasio
}

export interface UnitLihat extends UangLihat {
  id: number
  kode: string
  nama: string
}

/** A node that has an indicator, with its money. */
export interface SimpulLihat extends UangLihat {
  unitId: number
  kode: string
  nama: string
}

/** Performance and money of the reader's units at one cut-off. */
export interface DataKinerja {
  tahun: number
  bulan: number
  /** the view's address */
  kueri: string
  unit: readonly UnitLihat[]
  indikator: readonly IndikatorLihat[]
  simpul: readonly SimpulLihat[]
}

export const ROMAWI = ['I', 'II', 'III', 'IV'] as const
export const sampaiKata = ({ bulan, tahun }: Pick<DataKinerja, 'bulan' | 'tahun'>): string => `triwulan ${ROMAWI[triwulan(bulan) - 1] ?? ''} ${tahun}`
export const hrefUnit = ({ kueri }: Pick<DataKinerja, 'kueri'>, unitId: number): string => `/kinerja/${unitId}?${kueri}`

/** Every indicator with its columns 12 to 15 at the cut-off. */
export const nilaiIndikator = ({ indikator, bulan }: DataKinerja): { indikator: IndikatorLihat; hasil: CapaianKinerja }[] =>
  indikator.map((satu) => ({ indikator: satu, hasil: hitungKinerja(satu, triwulan(bulan)) }))

export interface KinerjaUnit {
  unit: UnitLihat
  indikator: number
  /** entered for the quarter of the cut-off */
  terisi: number
  rata: RataKinerja
  predikat: Predikat | null
}

/** How each unit stands: how many indicators, how many filled in, the form's mean and its predikat. */
export function kinerjaUnit(data: DataKinerja): KinerjaUnit[] {
  const tw = triwulan(data.bulan) - 1
  const per = new Map<number, { indikator: IndikatorLihat; hasil: CapaianKinerja }[]>()
  for (const satu of nilaiIndikator(data)) { const ada = per.get(satu.indikator.unitId); if (ada) ada.push(satu); else per.set(satu.indikator.unitId, [satu]) }
  return data.unit.map((unit) => {
    const milik = per.get(unit.id) ?? []
    const rata = rataKinerja(milik.map(({ hasil }) => hasil.capaian))
    return { unit, indikator: milik.length, terisi: milik.filter(({ indikator }) => indikator.triwulan[tw] !== null).length, rata, predikat: classifyPredikat(rata.rata) }
  })
}

/** Lowest mean first; who cannot be judged last, by code. */
export const urutRata = (a: KinerjaUnit, b: KinerjaUnit): number => {
  if (a.rata.rata.ada && b.rata.rata.ada) return bandingkanRasio(a.rata.rata, b.rata.rata) || (a.unit.kode < b.unit.kode ? -1 : 1)
  return a.rata.rata.ada ? -1 : b.rata.rata.ada ? 1 : a.unit.kode < b.unit.kode ? -1 : 1
}
