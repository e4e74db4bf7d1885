import type { Rumus } from '../rumus-jenis'
import { hariTitik, padaHari, setidaknya, susunLintasan, tercapai, urutTitik, type NilaiLintasan } from './lintasan'
import type { Arah, Target, Titik } from './types'

/**
 * How the latest value stands. BELUM_DIUKUR: no value. TANPA_TARGET: nobody wrote one, so there is nothing to judge by. TERCAPAI: at or better
 * than the target. TIDAK_TERCAPAI: measured at or after the end of the target's year and worse. Between: DI_LINTASAN or TERTINGGAL by the
 * straight line on the value's day; TANPA_AWAL where no line can be drawn.
 */
export type StatusDeret = 'BELUM_DIUKUR' | 'TANPA_TARGET' | 'TERCAPAI' | 'TIDAK_TERCAPAI' | 'DI_LINTASAN' | 'TERTINGGAL' | 'TANPA_AWAL'

export interface KeadaanDeret<T extends Titik, U extends Target> {
  status: StatusDeret
  terakhir: T | null
  /** of the year of the latest value, else of the next year that has one, else the last; null: none */
  target: U | null
  /** latest value minus target, hundredths; null without either */
  jarak: bigint | null
  /** what the line held on the day of the latest value; null: no line there */
  lintasan: NilaiLintasan | null
  /** the latest value's source names no day: the year's end, or the day it came out, stood for it */
  tanpaHari: boolean
}

/** The target that a year's value is held against. */
export const targetUntuk = <U extends Target>(target: readonly U[], tahun: number): U | null => {
  const urut = [...target].sort((a, b) => a.tahun - b.tahun)
  return urut.find((satu) => satu.tahun >= tahun) ?? urut.at(-1) ?? null
}

/**
 * How a series of one place stands by its latest value. Judged by the series alone: values of another way of measuring never come in.
 * @param titik values of one series and one place, hundredths
 */
export function keadaanDeret<T extends Titik, U extends Target>(arah: Arah, titik: readonly T[], target: readonly U[]): KeadaanDeret<T, U> {
  const terakhir = urutTitik(titik).at(-1) ?? null
  const dituju = targetUntuk(target, terakhir?.tahun ?? Math.min(...target.map(({ tahun }) => tahun), 9_999))
  const kosong = { terakhir, target: dituju, jarak: null, lintasan: null, tanpaHari: terakhir?.tanggal === null }
  if (!terakhir) return { ...kosong, status: 'BELUM_DIUKUR' }
  if (!dituju) return { ...kosong, status: 'TANPA_TARGET' }
  const hari = hariTitik(terakhir)
  const garis = susunLintasan(titik, target)
  const lintasan = garis && garis.dasar !== terakhir ? padaHari(garis, hari) : null
  const isi = { ...kosong, lintasan, jarak: terakhir.ratusan - dituju.ratusan }
  if (tercapai(arah, terakhir.ratusan, dituju.ratusan)) return { ...isi, status: 'TERCAPAI' }
  if (hari >= `${dituju.tahun}-12-31`) return { ...isi, status: 'TIDAK_TERCAPAI' }
  if (lintasan === null) return { ...isi, status: 'TANPA_AWAL' }
  return { ...isi, status: setidaknya(arah, terakhir.ratusan, lintasan) ? 'DI_LINTASAN' : 'TERTINGGAL' }
}

export const RUMUS_JARAK_TARGET: Rumus = {
  nama: 'Jarak ke target',
  rumus: 'nilai terakhir − target tahun nilai itu (atau tahun terdekat sesudahnya yang bertarget)',
  keterangan: 'Dalam satuan deretnya. Pada deret yang baik bila turun, angka negatif berarti lebih baik daripada target; pada deret yang baik bila naik, angka positif. Tidak dinilai bila targetnya belum dicatat.',
  sumber: 'Kesepakatan tampilan, menurut arah baik yang tercatat pada deret.',
}
