import { NOL, sen, type Sen } from '@/lib/realisasi/rupiah'
import { hitungBaris } from '../hitung'
import type { BarisIsian } from '../types'
import type { BatasBesaran } from './jenis'

/** Powers of ten by which a figure goes wrong when its unit is mistaken: thousands, millions. */
const PANGKAT = [3, 6] as const
/** A reference that the figure is within this factor of speaks for it. */
const DEKAT = 30n

/**
 * By which power of ten a figure is off from what it is held against: 3 a thousandfold, -3 a thousandth, 6, -6; 0: by none.
 * @param toleransi from 1000/n to 1000*n counts as a thousandfold
 */
export function pangkatMeleset(nilai: Sen, acuan: Sen, toleransi: number): -6 | -3 | 0 | 3 | 6 {
  if (nilai <= NOL || acuan <= NOL) return 0
  const t = BigInt(toleransi)
  for (const pangkat of PANGKAT) {
    const kali = 10n ** BigInt(pangkat)
    if (nilai * t >= acuan * kali && nilai <= acuan * kali * t) return pangkat
    if (nilai * kali * t >= acuan && nilai * kali <= acuan * t) return pangkat === 3 ? -3 : -6
  }
  return 0
}

/** Whether a reference makes the figure plausible. */
export const dekat = (nilai: Sen, acuan: Sen): boolean => nilai > NOL && acuan > NOL && nilai * DEKAT >= acuan && nilai <= acuan * DEKAT

/** Something that a figure is held against, as a sentence calls it. */
export interface Acuan {
  nama: string
  nilai: Sen | null
}

/** The reference that a figure is off from by a power of ten, while none of them speaks for it; null: the figure is plausible. */
export function acuanMeleset(nilai: Sen, acuan: readonly Acuan[], toleransi: number): { nama: string; nilai: Sen; pangkat: number } | null {
  const ada = acuan.flatMap(({ nama, nilai: satu }) => (satu !== null && satu > NOL ? [{ nama, nilai: satu }] : []))
  if (ada.some((satu) => dekat(nilai, satu.nilai))) return null
  for (const satu of ada) {
    const pangkat = pangkatMeleset(nilai, satu.nilai, toleransi)
    if (pangkat !== 0) return { ...satu, pangkat }
  }
  return null
}

const KATA: Readonly<Record<number, string>> = { 3: 'seribu kali', 6: 'sejuta kali', [-3]: 'seperseribu', [-6]: 'sepersejuta' }
/** "seribu kali" for 3, "seperseribu" for -3. */
export const kataPangkat = (pangkat: number): string => KATA[pangkat] ?? ''

/** Whether two amounts are the same to one in a hundred: a sum that fits once a digit group is put right. */
export const hampirSama = (a: Sen, b: Sen): boolean => {
  const beda = a > b ? a - b : b - a
  return b > NOL && beda * 100n <= b
}

/** How much the realisation of a line is above its pagu beyond the year's limit; null: it is not, or the month added nothing to it. */
export function lewatJauh(baris: BarisIsian, bulan: number, besaran: BatasBesaran | null | undefined): Sen | null {
  const { sampai, pagu, ini } = hitungBaris(baris, bulan)
  if (!besaran || sampai === null || pagu <= NOL || ini === null || ini <= NOL) return null
  return sampai * 100n > pagu * BigInt(100 + besaran.lewatPagu) ? sen(sampai - pagu) : null
}
