import type { Tahap } from '@/lib/realisasi/dak/types'
import { NOL, sen, type Sen } from '@/lib/realisasi/rupiah'
import type { DakHari } from '../types'

/** One payment of all allocations under one set of rules, on one day. */
export interface KeadaanTahap {
  tenggat: string
  /** allocations that stand before it, or whose day has passed */
  alokasi: number
  risiko: Sen
  hangus: Sen
}

/** What changing the rules does to a payment. */
export interface AkibatTahap {
  tahap: Tahap
  lama: KeadaanTahap | null
  baru: KeadaanTahap
}

function jumlahkan({ alokasi }: DakHari): Map<Tahap, KeadaanTahap> {
  const hasil = new Map<Tahap, KeadaanTahap>()
  for (const { tahap, tenggat, status, risiko, hangus } of alokasi.flatMap(({ gerbang }) => gerbang)) {
    const kini = hasil.get(tahap) ?? { alokasi: 0, risiko: NOL, hangus: NOL }
    const diDepan = status === 'belum' || status === 'terpenuhi' || status === 'lewat'
    hasil.set(tahap, { tenggat, alokasi: kini.alokasi + (diDepan ? 1 : 0), risiko: sen(kini.risiko + risiko), hangus: sen(kini.hangus + hangus) })
  }
  return hasil
}

/** The gates of all allocations on a day, under the rules as they stand (those may be none) and under others. Pure. */
export function bandingkanAturan(lama: DakHari, baru: DakHari): AkibatTahap[] {
  const [kini, kelak] = [jumlahkan(lama), jumlahkan(baru)]
  return [...kelak].sort(([a], [b]) => a - b).map(([tahap, isi]) => ({ tahap, lama: kini.get(tahap) ?? null, baru: isi }))
}

/** The same day of another year: where deadlines of the year before are taken over. */
export const geserTahun = (hari: string, tahun: number): string => (hari.endsWith('-02-29') ? `${tahun}-02-28` : `${tahun}${hari.slice(4)}`)
