import { bulanTerlapor } from './bulan-lapor'
import { deretRealisasi, jumlahkanLaju, lajuTerbaik, lajuTerkini, type DeretRealisasi } from './laju'
import { kelompokkan } from './kelompokkan'
import type { Posisi } from './posisi'
import { kebutuhanDari, kebutuhanHariDari } from './proyeksi/kebutuhan'
import { jumlah, kurangi, NOL, type Sen } from './rupiah'

/**
 * Units whose last report is of one month, as one. What a figure of the year's course is reckoned from: each unit counts up to its own last
 * report, so that a month of which only some have reported is not read as one in which the others spent nothing.
 */
export interface KelompokLapor {
  /** the last month reported, 0: none yet */
  bulan: number
  /** units with pagu */
  unit: number
  pagu: Sen
  /** cumulative; what lies after `bulan` is drafts or repeats itself, and is not looked at */
  realisasi: DeretRealisasi
}

/** Whether the whole can be reckoned as one: of the latest month of which any report is in, every report is in. */
export function seragam(perBulan: readonly Posisi[], sampai: number): boolean {
  const akhir = perBulan[(bulanTerlapor(perBulan, sampai) ?? 0) - 1]
  return akhir === undefined || akhir.jumlahUnit === akhir.jumlahUnitMelapor
}

/** The whole as one group at the latest month of which a report is in. */
export function satuKelompok(perBulan: readonly Posisi[], sampai: number): KelompokLapor[] {
  const bulan = bulanTerlapor(perBulan, sampai) ?? 0
  const satu = perBulan[Math.max(bulan, 1) - 1]
  return satu === undefined ? [] : [{ bulan, unit: satu.jumlahUnit, pagu: satu.pagu, realisasi: deretRealisasi(perBulan) }]
}

/** The whole as one group of which the cut-off alone is known. */
export const kelompokPada = ({ jumlahUnit: unit, pagu, realisasi }: Posisi, bulan: number): KelompokLapor[] =>
  [{ bulan, unit, pagu, realisasi: Array.from({ length: 12 }, (_, index) => (index === bulan - 1 ? realisasi : null)) }]

/** null + null = null (never entered), null + value = value. */
const tambah = (a: Sen | null, b: Sen | null): Sen | null => (a === null ? b : b === null ? a : jumlah([a, b]))

/**
 * Groups units by the last month that each has reported up to `sampai`, the latest first. A unit without pagu owes no report: it goes with the latest.
 * @param perUnitBulan positions per unit and month ("12/6")
 */
export function kelompokLapor(perUnitBulan: readonly Posisi[], sampai: number): KelompokLapor[] {
  const unit = [...kelompokkan(perUnitBulan, ({ kunci }) => kunci.split('/')[0] ?? '').values()].map((milik) => {
    const bulan = milik.map((satu) => ({ ...satu, kunci: satu.kunci.split('/')[1] ?? '' })).sort((a, b) => Number(a.kunci) - Number(b.kunci))
    const wajib = bulan.some(({ jumlahUnit }) => jumlahUnit > 0)
    const akhir = bulan[sampai - 1] ?? bulan.at(-1)
    return { wajib, bulan: wajib ? (bulan.slice(0, sampai).findLastIndex(({ jumlahUnitMelapor }) => jumlahUnitMelapor > 0) + 1) : 0, unit: akhir?.jumlahUnit ?? 0, pagu: akhir?.pagu ?? NOL, realisasi: deretRealisasi(bulan) }
  })
  const terbaru = Math.max(0, ...unit.map(({ bulan }) => bulan))
  return [...kelompokkan(unit, ({ wajib, bulan }) => (wajib ? bulan : terbaru))].sort(([a], [b]) => b - a).map(([bulan, milik]) => ({
    bulan, unit: milik.reduce((n, satu) => n + satu.unit, 0), pagu: jumlah(milik.map(({ pagu }) => pagu)),
    realisasi: Array.from({ length: 12 }, (_, index) => milik.reduce<Sen | null>((total, { realisasi }) => tambah(total, realisasi[index] ?? null), null)),
  }))
}

/** The latest month of which a report is in; 0: none. */
export const bulanTerakhir = (kelompok: readonly KelompokLapor[]): number => Math.max(0, ...kelompok.map(({ bulan }) => bulan))

const dasar = ({ bulan, pagu, realisasi }: KelompokLapor) => ({ bulan, pagu, realisasi: bulan === 0 ? NOL : realisasi[bulan - 1] ?? null })
/** Of a year that nobody has reported yet nothing is reckoned. */
const dilaporkan = (kelompok: readonly KelompokLapor[]) => (kelompok.some(({ bulan }) => bulan > 0) ? kelompok.map(dasar) : [])

/** Pagu less what was realised, each unit up to its last report; null: nothing was entered. */
export function sisaLapor(kelompok: readonly KelompokLapor[]): Sen | null {
  const ada = dilaporkan(kelompok).flatMap(({ pagu, realisasi }) => (realisasi === null ? [] : [kurangi(pagu, realisasi)]))
  return ada.length === 0 ? null : jumlah(ada)
}

/** What a month after the last reports must take to end the year at a share of the pagu: what each unit has left after its own last report, over the months after it. */
export const kebutuhanLapor = (kelompok: readonly KelompokLapor[], targetAkhirPersen: number): Sen | null => kebutuhanDari(dilaporkan(kelompok), targetAkhirPersen)

/** The same of one month: of units that have reported it nothing is asked of it any more. */
export const kebutuhanBulan = (kelompok: readonly KelompokLapor[], bulan: number): Sen | null =>
  kebutuhanDari(dilaporkan(kelompok).filter((satu) => satu.bulan < bulan), 100)

/** The same per working day of the months after each unit's last report. */
export const kebutuhanHariLapor = (kelompok: readonly KelompokLapor[], tahun: number, targetAkhirPersen: number): Sen | null => kebutuhanHariDari(dilaporkan(kelompok), tahun, targetAkhirPersen)

/** The pace of the last three months that each unit has reported. Who has reported nothing has no pace; null: nobody has one. */
export const lajuLapor = (kelompok: readonly KelompokLapor[]): Sen | null => jumlahkanLaju(kelompok.map(({ realisasi, bulan }) => [realisasi, bulan]))

/** The best pace of any window that everybody has reported, or the recent one where that is better. */
export function lajuTerbaikLapor(kelompok: readonly KelompokLapor[]): Sen | null {
  const [satu, ...lain] = kelompok
  if (satu === undefined) return null
  if (lain.length === 0) return satu.bulan === 0 ? null : lajuTerbaik(satu.realisasi, satu.bulan)
  const kini = lajuLapor(kelompok)
  const lengkap = Math.min(...kelompok.map(({ bulan }) => bulan))
  const seluruh = satu.realisasi.map((_, index) => kelompok.reduce<Sen | null>((total, { realisasi }) => tambah(total, realisasi[index] ?? null), null))
  const dulu = lengkap === 0 ? null : lengkap < 3 ? lajuTerkini(seluruh, lengkap) : lajuTerbaik(seluruh, lengkap)
  return dulu === null || (kini !== null && kini > dulu) ? kini : dulu
}
