import { rupiah } from '@/lib/dasar/format/angka'
import { sen } from '@/lib/realisasi/rupiah'

/**
 * Amounts while a file is read: whole sen in a number, exact up to 90 trillion rupiah, because tens of thousands are added up. They leave
 * the reader as canonical text.
 */
export const MAKS_SEN = 9e15

/** 123450 -> "1234.50" */
export function tulisSen(nilai: number): string {
  const besar = Math.abs(nilai)
  const pecahan = besar % 100
  const bulat = (besar - pecahan) / 100
  return `${nilai < 0 ? '-' : ''}${bulat}.${pecahan < 10 ? '0' : ''}${pecahan}`
}

/** 123450 -> "Rp1.234,50", for sentences. */
export const sebutSen = (nilai: number): string => rupiah(sen(BigInt(Math.round(nilai))))
