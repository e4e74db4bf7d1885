import { gerbang } from '@/lib/realisasi/dak/gerbang'
import type { AlokasiDak, AturanDak, Tahap } from '@/lib/realisasi/dak/types'
import { NOL, sen, type Sen } from '@/lib/realisasi/rupiah'

/** One payment of all allocations under one set of rules, on one day. */
export interface KeadaanTahap {
  tenggat: string | null
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

const kosong = (): KeadaanTahap => ({ tenggat: null, alokasi: 0, risiko: NOL, hangus: NOL })

function jumlahkan(aturan: AturanDak, alokasi: readonly AlokasiDak[], hari: string): Map<Tahap, KeadaanTahap> {
  const hasil = new Map<Tahap, KeadaanTahap>()
  for (const satu of alokasi) {
    for (const { tahap, tenggat, status, risiko, hangus } of gerbang(aturan, satu, hari)) {
      const kini = hasil.get(tahap) ?? kosong()
      hasil.set(tahap, { tenggat, alokasi: kini.alokasi + (status === 'belum' || status === 'terpenuhi' || status === 'lewat' ? 1 : 0), risiko: sen(kini.risiko + risiko), hangus: sen(kini.hangus + hangus) })
    }
  }
  return hasil
}

/** The gates of all allocations on a day, under the rules as they stand (null: there are none) and under others. Pure. */
export function bandingkanAturan(lama: AturanDak | null, baru: AturanDak, alokasi: readonly AlokasiDak[], hari: string): AkibatTahap[] {
  const [kini, kelak] = [lama === null ? null : jumlahkan(lama, alokasi, hari), jumlahkan(baru, alokasi, hari)]
  return [...kelak].sort(([a], [b]) => a - b).map(([tahap, isi]) => ({ tahap, lama: kini?.get(tahap) ?? null, baru: isi }))
}

/** The same day of another year: where deadlines of the year before are taken over. */
export const geserTahun = (hari: string, tahun: number): string => (hari.endsWith('-02-29') ? `${tahun}-02-28` : `${tahun}${hari.slice(4)}`)
