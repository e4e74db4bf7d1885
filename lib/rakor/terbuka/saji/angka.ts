import { desimalTetap, rupiahPenuh, rupiahSingkat, TIADA } from '@/lib/dasar/format/angka'
import { tanggal } from '@/lib/dasar/format/tanggal'
import { senFromText } from '@/lib/realisasi/rupiah'
import type { JenisKolom } from '@/lib/rakor/terbuka/dataset/types'

type Sel = string | null | undefined

/** "38.28" as "38,28%"; "–" where there is none. */
export const persenTeks = (nilai: Sel): string => (nilai === null || nilai === undefined ? TIADA : `${desimalTetap(senFromText(nilai), 2)}%`)
/** "-15.01" as "−15,01 poin". */
export const poinTeks = (nilai: Sel): string => (nilai === null || nilai === undefined ? TIADA : `${senFromText(nilai) > 0n ? '+' : ''}${desimalTetap(senFromText(nilai), 2)} poin`)
export const singkatTeks = (nilai: Sel): string => (nilai === null || nilai === undefined ? TIADA : rupiahSingkat(senFromText(nilai)))

const KATA: Readonly<Record<string, string>> = { true: 'ya', false: 'tidak' }

/** A cell as a page shows it. */
export function selTampil(jenis: JenisKolom, nilai: Sel): string {
  if (nilai === null || nilai === undefined) return TIADA
  switch (jenis) {
    case 'rupiah': return rupiahPenuh(senFromText(nilai))
    case 'persen': return persenTeks(nilai)
    case 'poin': return poinTeks(nilai)
    case 'angka': return desimalTetap(senFromText(nilai), 2)
    case 'bilangan': return desimalTetap(BigInt(nilai), 0)
    case 'tanggal': return tanggal(nilai)
    case 'ya-tidak': return KATA[nilai] ?? TIADA
    default: return nilai
  }
}
/** Whether a column stands to the right. */
export const kanan = (jenis: JenisKolom): boolean => ['rupiah', 'persen', 'poin', 'angka', 'bilangan'].includes(jenis)
