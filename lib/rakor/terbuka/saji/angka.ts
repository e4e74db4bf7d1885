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

/** What nobody reported, where that is why a cell is empty: it is no nought, and not the same as "cannot be computed". */
export const BELUM_LAPOR = 'belum lapor'
/** Columns that are empty because no report says them. */
const LAPORAN: ReadonlySet<string> = new Set(['realisasi', 'realisasi_non_rkud'])
/** Whether a row of a position is of a month that is over at the publication's; what comes later nobody could report. */
const sudahLewat = (baris: Readonly<Record<string, Sel>>, sampai: number): boolean => baris.bulan === undefined || Number(baris.bulan) <= sampai

/**
 * A figure that hangs on realisasi, written by `tulis`; where it is empty because nobody reported, that word.
 * @param sampai month of the publication
 */
export const menurutLaporan = (baris: Readonly<Record<string, Sel>>, nilai: Sel, tulis: (nilai: Sel) => string, sampai: number): string =>
  ((nilai ?? null) === null && (baris.realisasi ?? null) === null && sudahLewat(baris, sampai) ? BELUM_LAPOR : tulis(nilai))

/** A cell of a table of positions as a page shows it: an empty report says so. */
export const selBaris = (jenis: JenisKolom, nama: string, baris: Readonly<Record<string, Sel>>, sampai: number): string =>
  (LAPORAN.has(nama) && 'realisasi' in baris ? menurutLaporan(baris, baris[nama], (nilai) => selTampil(jenis, nilai), sampai) : selTampil(jenis, baris[nama]))

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
