import { bulatkanPersen, type Rasio } from '@/lib/realisasi/rasio'

export interface Letak {
  /** percent of the length of the scale, 0..100 */
  letak: number
  /** true: the value lies beyond the end of the scale, the mark must break */
  lewat: boolean
}

/**
 * Where a ratio falls on a scale that begins at zero.
 * @param maks the end of the scale in whole percent
 * @returns null for n/a; negative values stand at zero
 */
export function letakSkala(nilai: Rasio, maks: number = 100): Letak | null {
  const ratusan = bulatkanPersen(nilai)
  if (ratusan === null) return null
  const penuh = maks * 100
  return { letak: Math.min(Math.max(ratusan, 0), penuh) / maks, lewat: ratusan > penuh }
}

/** As a CSS length. Never of more than two decimals, so that server and browser write the same. */
export const lebarCss = (letak: number): string => `${Math.round(letak * 100) / 100}%`
