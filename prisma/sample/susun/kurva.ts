import { acakAntara } from '../acak'
import type { NamaKurva } from '../profil'

/** Planned cumulative share of the year by month. Salaries carry THR in April and the thirteenth in June. */
const DASAR: Readonly<Record<NamaKurva, readonly number[]>> = {
  gaji: [0.071, 0.142, 0.213, 0.356, 0.427, 0.57, 0.641, 0.712, 0.783, 0.854, 0.925, 1],
  rutin: [0.05, 0.12, 0.21, 0.3, 0.39, 0.5, 0.6, 0.68, 0.76, 0.84, 0.92, 1],
  triwulan: [0, 0.02, 0.25, 0.27, 0.3, 0.52, 0.56, 0.58, 0.78, 0.8, 0.84, 1],
  acara: [0.02, 0.08, 0.18, 0.28, 0.4, 0.53, 0.66, 0.75, 0.83, 0.9, 0.96, 1],
  modal: [0, 0, 0.03, 0.08, 0.2, 0.42, 0.68, 0.78, 0.87, 0.93, 0.98, 1],
  dak: [0, 0, 0, 0.02, 0.12, 0.28, 0.6, 0.7, 0.85, 0.92, 0.98, 1],
  transfer: [0, 0.04, 0.2, 0.32, 0.42, 0.55, 0.7, 0.78, 0.86, 0.92, 0.97, 1],
  akhir: [0, 0.02, 0.06, 0.12, 0.24, 0.42, 0.62, 0.74, 0.84, 0.91, 0.97, 1],
}

/** How close to its plan a kind of line is spent, before the unit's figure pulls it. */
const KEDISIPLINAN: Readonly<Record<NamaKurva, readonly [number, number]>> = {
  gaji: [0.985, 1],
  rutin: [0.82, 1.02],
  triwulan: [0.7, 1],
  acara: [0.35, 1.05],
  modal: [0.05, 0.85],
  dak: [0, 0],
  transfer: [0.78, 0.95],
  akhir: [0.2, 0.95],
}

/** A line's planned cumulative shares: the kind's curve, bent a little by the line's own power. */
export function kurvaBaris(kurva: NamaKurva, kunci: string): number[] {
  const pangkat = kurva === 'gaji' ? 1 : acakAntara(0.8, 1.28, 'kurva', kunci)
  return DASAR[kurva].map((s) => s ** pangkat)
}

/** Realisasi / anggaran kas that a line tends to. */
export function kedisiplinan(kurva: NamaKurva, kunci: string): number {
  const [dari, sampai] = KEDISIPLINAN[kurva]
  return acakAntara(dari, sampai, 'disiplin', kunci)
}
