import { bilangan } from './angka'
import { akhirBulan, BULAN, pastikanBulan } from '@/lib/realisasi/bulan'

const HARI = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'] as const
/** Western Indonesian time is UTC+7 all year, by law: no time zone data needed. */
const WIB_MS = 7 * 60 * 60 * 1000

const duaAngka = (value: number): string => String(value).padStart(2, '0')

/** A plain date "2023-07-12" stays that date; an instant becomes the WIB clock, read through the UTC getters. */
function jamWib(value: string | Date): Date {
  const plain = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)
  const time = new Date(value).getTime()
  if (Number.isNaN(time)) throw new RangeError(`Bukan tanggal: ${String(value)}`)
  return new Date(plain ? time : time + WIB_MS)
}

/** 6 -> "Juni" */
export const namaBulan = (bulan: number): string => BULAN[pastikanBulan(bulan) - 1] as string

/** 8 -> "Agu", for axes */
export const namaBulanPendek = (bulan: number): string => namaBulan(bulan).slice(0, 3)

/** (2023, 6) -> "Juni 2023" */
export const bulanTahun = (tahun: number, bulan: number): string => `${namaBulan(bulan)} ${tahun}`

/** (2023, 6) -> "s.d. Juni 2023" */
export const sampaiBulan = (tahun: number, bulan: number): string => `s.d. ${bulanTahun(tahun, bulan)}`

/** "12 Juli 2023" */
export function tanggal(value: string | Date): string {
  const date = jamWib(value)
  return `${date.getUTCDate()} ${namaBulan(date.getUTCMonth() + 1)} ${date.getUTCFullYear()}`
}

/** "Rabu, 12 Juli 2023" */
export const tanggalPanjang = (value: string | Date): string =>
  `${HARI[jamWib(value).getUTCDay()] as string}, ${tanggal(value)}`

/** The day of the cut-off: (2023, 6) -> "30 Juni 2023" */
export const tanggalAkhirBulan = (tahun: number, bulan: number): string => tanggal(akhirBulan(tahun, bulan))

/** The day that it is in WIB, as a plain date: "2023-07-12". */
export const hariWib = (value: Date): string => jamWib(value).toISOString().slice(0, 10)

/** "pukul 09.15 WIB" */
export function pukulWib(value: string | Date): string {
  const date = jamWib(value)
  return `pukul ${duaAngka(date.getUTCHours())}.${duaAngka(date.getUTCMinutes())} WIB`
}

/** "12 Juli 2023 pukul 09.15 WIB" */
export const waktuWib = (value: string | Date): string => `${tanggal(value)} ${pukulWib(value)}`

/** Age of a moment at another, coarse on purpose: "kurang dari satu jam", "5 jam", "12 hari". */
export function usia(value: string | Date, kini: Date): string {
  const hours = Math.floor((kini.getTime() - new Date(value).getTime()) / 3_600_000)
  if (hours < 1) return 'kurang dari satu jam'
  return hours < 48 ? `${hours} jam` : `${bilangan(Math.floor(hours / 24))} hari`
}
