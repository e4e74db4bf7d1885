import { sen, type Sen } from '@/lib/realisasi/rupiah'
import type { BarisTabel } from '../../types'

export { rp } from '@/lib/realisasi/uji/pembangkit'

/** The rupiah of a column, added up; what has none counts nothing. */
export const jumlah = (baris: readonly BarisTabel[], kolom: string): Sen =>
  sen(baris.reduce((total, { sel }) => { const satu = sel[kolom]; return total + (satu?.jenis === 'rupiah' ? satu.nilai ?? 0n : 0n) }, 0n))

/** A column's amounts in the order of the rows. */
export const deret = (baris: readonly BarisTabel[], kolom: string): unknown[] =>
  baris.map(({ sel }) => { const satu = sel[kolom]; return satu?.jenis === 'rupiah' || satu?.jenis === 'bilangan' ? satu.nilai : satu?.jenis === 'tanpa' ? satu.nilai : undefined })
