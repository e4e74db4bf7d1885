import { desimalTetap } from '@/lib/dasar/format/angka'
import { bagiSetengahKeAtas } from '@/lib/realisasi/pembulatan'
import { SATUAN_UANG } from './constants'
import type { DeretIndikator, Frekuensi } from './types'

/** A value without its unit, two decimals where it has any or is a percentage: "1.058", "5,29", "69,21". @param ratusan hundredths */
export const angkaDeret = (ratusan: bigint, satuan: string): string =>
  ratusan % 100n === 0n && satuan !== '%' ? desimalTetap(ratusan / 100n, 0) : desimalTetap(ratusan, 2)

/** A value as people read it: "1.058 balita", "5,29%". @param ratusan hundredths */
export const tulisDeret = (ratusan: bigint, satuan: string): string =>
  satuan === '%' ? `${angkaDeret(ratusan, satuan)}%` : satuan === SATUAN_UANG ? `Rp${angkaDeret(ratusan, satuan)}` : `${angkaDeret(ratusan, satuan)} ${satuan}`

/** The one name of a percentage and of an amount of money: what is written "persen" would have no limit at 100, and "Rp" would be an outcome. */
export const bakuSatuan = (satuan: string): string => (/^(?:persen|prosen|percent)$/i.test(satuan) ? '%' : /^(?:rupiah|rp\.?)$/i.test(satuan) ? SATUAN_UANG : satuan)

/** An amount of money that somebody published for a theme: no outcome, and not the sum of what is marked for it. */
export const isTerumumkan = ({ satuan, tema }: Pick<DeretIndikator, 'satuan' | 'tema'>): boolean => satuan === SATUAN_UANG && tema !== null

/** An exact fraction of hundredths, written once rounded: what a line held on a day. */
export const tulisPecahan = ({ pembilang, penyebut }: { pembilang: bigint; penyebut: bigint }, satuan: string): string => tulisDeret(bagiSetengahKeAtas(pembilang, penyebut), satuan)

export const NAMA_FREKUENSI: Readonly<Record<Frekuensi, string>> = { BULANAN: 'bulanan', TRIWULANAN: 'triwulanan', SEMESTERAN: 'semesteran', TAHUNAN: 'tahunan' }
/** Months between two values. */
export const BULAN_FREKUENSI: Readonly<Record<Frekuensi, number>> = { BULANAN: 1, TRIWULANAN: 3, SEMESTERAN: 6, TAHUNAN: 12 }
