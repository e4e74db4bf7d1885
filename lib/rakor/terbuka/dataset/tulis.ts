import { bulatkanPersen, type Rasio } from '@/lib/realisasi/rasio'
import { sen, senToText, type Sen } from '@/lib/realisasi/rupiah'
import type { JenisKolom, Kolom, Sel } from './types'

/** Rupiah as "1234.50". */
export const uang = (nilai: Sen | null): Sel => (nilai === null ? null : senToText(nilai))

/** Hundredths of any unit as "12.34". */
export const ratusan = (nilai: bigint): string => senToText(sen(nilai))

/** A ratio as a percentage, rounded once, half up: "38.28". */
export function persen(nilai: Rasio): Sel {
  const bulat = bulatkanPersen(nilai)
  return bulat === null ? null : ratusan(BigInt(bulat))
}

export const bilangan = (nilai: number | null): Sel => (nilai === null ? null : String(nilai))
export const yaTidak = (nilai: boolean): string => String(nilai)

/** In which unit a column's figures are. */
export const SATUAN_KOLOM: Readonly<Partial<Record<JenisKolom, string>>> = { rupiah: 'rupiah', persen: 'persen', poin: 'poin persen' }

const BENTUK: Readonly<Record<JenisKolom, RegExp>> = {
  teks: /^[^\u0000-\u001f\u007f]*$/,
  kode: /^[^\u0000-\u001f\u007f]*$/,
  rupiah: /^-?\d{1,15}\.\d\d$/,
  // against an anggaran kas of a few rupiah a share has as many digits as the money itself
  persen: /^-?\d{1,13}\.\d\d$/,
  poin: /^-?\d{1,13}\.\d\d$/,
  angka: /^-?\d{1,13}\.\d\d$/,
  bilangan: /^-?\d{1,15}$/,
  tanggal: /^\d{4}-\d\d-\d\d$/,
  'ya-tidak': /^(true|false)$/,
}
/** Whether JSON writes it without quotes. A figure has at most 15 digits before its point, and no reader's number loses one of two decimals below 10^13. */
export const berangka = (jenis: JenisKolom): boolean => jenis !== 'teks' && jenis !== 'kode' && jenis !== 'tanggal'

/** Texts on one line: an end of line or a tab that came in with somebody's sheet is a blank, and stops nothing. */
export const rapikanBaris = (kolom: readonly Kolom[], baris: readonly Sel[]): Sel[] =>
  baris.map((sel, i) => (sel !== null && (kolom[i]?.jenis === 'teks' || kolom[i]?.jenis === 'kode') ? sel.replace(/\s*[\u0000-\u001f\u007f]+\s*/g, ' ').trim() : sel))

/**
 * A row held against its columns before anything of it is written.
 * @throws RangeError naming the column: a dataset that breaks its own schema is never published
 */
export function periksaBaris(kolom: readonly Kolom[], baris: readonly Sel[]): void {
  if (baris.length !== kolom.length) throw new RangeError(`${baris.length} sel untuk ${kolom.length} kolom`)
  kolom.forEach(({ nama, jenis, kosong, pilihan }, i) => {
    const nilai = baris[i] ?? null
    if (nilai === null ? kosong !== true : !BENTUK[jenis].test(nilai) || (pilihan !== undefined && !pilihan.includes(nilai))) {
      throw new RangeError(`Kolom ${nama}: ${nilai === null ? 'kosong' : `"${nilai}"`} tidak sesuai dengan jenis ${jenis}`)
    }
  })
}
