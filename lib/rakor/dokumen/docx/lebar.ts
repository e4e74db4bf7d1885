
/** What a column holds, as it will be written. */
export interface UkuranKolom {
  kepala: string
  /** what stays on one line: figures, a zona */
  utuh: readonly string[]
  /** what may be folded between words */
  lipat: readonly string[]
}

/** Sizes of letters that a table may have, in points, the first that fits. */
const HURUF = [8.5, 8, 7.5, 7, 6.5] as const
/** A column of words never grows beyond so many ems while others have none. */
const PANJANG_TEKS = 24
const TEBAL = 1.08

/** Widths of Arial's letters in parts of their size, by kind. */
function lebarHuruf(huruf: string): number {
  if (/[ijlI.,:;'|!\u00a0 /()[\]-]/.test(huruf)) return 0.3
  if (/[frt]/.test(huruf)) return 0.34
  if (/[mwMW%]/.test(huruf)) return 0.86
  return /[A-Z◆●▲▼○]/.test(huruf) ? 0.7 : 0.56
}
const ukur = (teks: string): number => [...teks].reduce((jumlah, huruf) => jumlah + lebarHuruf(huruf), 0)
const terlebar = (teks: readonly string[]): number => teks.reduce((maks, satu) => Math.max(maks, ukur(satu)), 0)
const kata = (teks: readonly string[]): number => terlebar(teks.flatMap((satu) => satu.split(/[\s/]+/)))

/** Ems that a column needs at least (its longest word, or its longest figure whole) and likes to have. */
function kebutuhan({ kepala, utuh, lipat }: UkuranKolom): { perlu: number; ingin: number } {
  const perlu = Math.max(kata([kepala]) * TEBAL, terlebar(utuh) * TEBAL, Math.min(kata(lipat) * TEBAL, 12)) + 0.2
  return { perlu, ingin: Math.max(perlu, Math.min(terlebar(lipat), PANJANG_TEKS), (ukur(kepala) * TEBAL) / 2 + 0.5) }
}

/** Size of letters in half points. */
export const hurufTabel = (huruf: number): number => Math.round(huruf * 2)

/**
 * Widths of columns in twentieths of a point that add up to the whole, and the size of letters (points) with which every figure
 * stays on one line. Where even the smallest letters are too wide, all columns shrink alike.
 * @param tepi margins of a cell, left and right together
 */
export function bagiLebar(kolom: readonly UkuranKolom[], lebar: number, tepi: number): { lebarKolom: number[]; huruf: number } {
  const butuh = kolom.map(kebutuhan)
  const twip = (huruf: number, banyak: number): number => Math.ceil(banyak * huruf * 20) + tepi
  const huruf = HURUF.find((satu) => butuh.reduce((total, { perlu }) => total + twip(satu, perlu), 0) <= lebar) ?? HURUF[HURUF.length - 1] ?? 7
  const perlu = butuh.map((satu) => twip(huruf, satu.perlu))
  const tambahan = butuh.map((satu, letak) => twip(huruf, satu.ingin) - (perlu[letak] ?? 0))
  const jumlahPerlu = perlu.reduce((a, b) => a + b, 0)
  const sisa = lebar - jumlahPerlu
  if (sisa < 0) return { lebarKolom: genapkan(perlu.map((satu) => (satu * lebar) / jumlahPerlu), lebar), huruf }
  const jumlahTambahan = tambahan.reduce((a, b) => a + b, 0)
  // first what columns like to have, then the rest in proportion to their width
  const diberi = jumlahTambahan === 0 ? tambahan : tambahan.map((satu) => Math.min(satu, (satu * sisa) / jumlahTambahan))
  const tengah = perlu.map((satu, letak) => satu + (diberi[letak] ?? 0))
  const jumlahTengah = tengah.reduce((a, b) => a + b, 0)
  return { lebarKolom: genapkan(tengah.map((satu) => (satu * lebar) / jumlahTengah), lebar), huruf }
}

/** Whole numbers with the same sum: what rounding leaves goes to the first column. */
function genapkan(nilai: readonly number[], jumlah: number): number[] {
  const bulat = nilai.map(Math.floor)
  const [awal = 0, ...lain] = bulat
  return [awal + jumlah - bulat.reduce((a, b) => a + b, 0), ...lain]
}
