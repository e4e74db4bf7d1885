import { bandingkanRasio, type Rasio } from '@/lib/realisasi/rasio'
import { triwulan, triwulanSelesai } from '@/lib/realisasi/bulan'
import { bertambah, hitungKinerja } from '@/lib/realisasi/kinerja/capaian'
import { rataKinerja, type RataKinerja } from '@/lib/realisasi/kinerja/rata'
import type { CapaianKinerja, IsiIndikator, JenisIndikator, Triwulan } from '@/lib/realisasi/kinerja/types'
import { TRIWULAN } from '@/lib/realisasi/kinerja/types'
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
/** The last quarter that is over at the cut-off, whose results are due: "triwulan II 2023"; null: none is over yet. */
export const tempoKata = ({ bulan, tahun }: Pick<DataKinerja, 'bulan' | 'tahun'>): string | null => (triwulanSelesai(bulan) === 0 ? null : `triwulan ${ROMAWI[triwulanSelesai(bulan) - 1] ?? ''} ${tahun}`)

/** Quarters as people read them: "TW I, II"; where nothing was entered, null. */
export const kataTriwulan = (daftar: readonly Triwulan[]): string | null => (daftar.length === 0 ? null : `TW ${daftar.map((tw) => ROMAWI[tw - 1] ?? '').join(', ')}`)

/**
 * Of which quarters a result is, and what is over by the cut-off and was not entered: "TW I (II belum diisi)". A quarter that is not over
 * owes nothing yet.
 */
export function kataUmur({ rumus, triwulan: isi }: Pick<IsiIndikator, 'rumus' | 'triwulan'>, dari: readonly Triwulan[], bulan: number): string | null {
  const kata = kataTriwulan(dari)
  if (kata === null) return null
  const akhir = Math.max(...dari)
  const kurang = TRIWULAN.filter((tw) => tw <= triwulanSelesai(bulan) && (isi[tw - 1] ?? null) === null && (bertambah(rumus) || tw > akhir))
  return kurang.length === 0 ? kata : `${kata} (${kurang.map((tw) => ROMAWI[tw - 1] ?? '').join(', ')} belum diisi)`
}

/** The latest quarters of several results: "TW II", or "TW I–II" where they differ; null: there is none. */
export function rentangTriwulan(daftar: readonly (readonly Triwulan[])[]): string | null {
  const akhir = daftar.flatMap((satu) => satu.at(-1) ?? [])
  if (akhir.length === 0) return null
  const [awal, ujung] = [Math.min(...akhir), Math.max(...akhir)].map((tw) => ROMAWI[tw - 1] ?? '')
  return awal === ujung ? `TW ${ujung ?? ''}` : `TW ${awal ?? ''}–${ujung ?? ''}`
}

export const hrefUnit = ({ kueri }: Pick<DataKinerja, 'kueri'>, unitId: number): string => `/kinerja/${unitId}?${kueri}`

/** Every indicator with its columns 12 to 15 at the cut-off. */
export const nilaiIndikator = ({ indikator, bulan }: DataKinerja): { indikator: IndikatorLihat; hasil: CapaianKinerja }[] =>
  indikator.map((satu) => ({ indikator: satu, hasil: hitungKinerja(satu, triwulan(bulan)) }))

export interface KinerjaUnit {
  unit: UnitLihat
  indikator: number
  /** entered for the last quarter that is over at the cut-off; null: none is over yet, so nothing is owed */
  terisi: number | null
  /** the latest quarters that its judged indicators are of; null: none */
  per: string | null
  rata: RataKinerja
  predikat: Predikat | null
}

/** How each unit stands: how many indicators, how many filled in, the form's mean and its predikat. */
export function kinerjaUnit(data: DataKinerja): KinerjaUnit[] {
  const tw = triwulanSelesai(data.bulan)
  const per = new Map<number, { indikator: IndikatorLihat; hasil: CapaianKinerja }[]>()
  for (const satu of nilaiIndikator(data)) { const ada = per.get(satu.indikator.unitId); if (ada) ada.push(satu); else per.set(satu.indikator.unitId, [satu]) }
  return data.unit.map((unit) => {
    const milik = per.get(unit.id) ?? []
    const rata = rataKinerja(milik.map(({ hasil }) => hasil.capaian))
    return { unit, indikator: milik.length, terisi: tw === 0 ? null : milik.filter(({ indikator }) => (indikator.triwulan[tw - 1] ?? null) !== null).length, per: rentangTriwulan(milik.flatMap(({ hasil }) => (hasil.capaian.ada ? [hasil.triwulan] : []))), rata, predikat: classifyPredikat(rata.rata) }
  })
}

/** Lowest mean first; who cannot be judged last, by code. */
export const urutRata = (a: KinerjaUnit, b: KinerjaUnit): number => {
  if (a.rata.rata.ada && b.rata.rata.ada) return bandingkanRasio(a.rata.rata, b.rata.rata) || (a.unit.kode < b.unit.kode ? -1 : 1)
  return a.rata.rata.ada ? -1 : b.rata.rata.ada ? 1 : a.unit.kode < b.unit.kode ? -1 : 1
}
