import { hurufKolom } from '@/lib/dasar/buku/tulis'
import { KOLOM_ID } from '../constants'

/** Rows of lines on a sheet, 1-based, both ends included: what the sums run over. */
export interface Rentang {
  dari: number
  sampai: number
}

/** "$I$7:$I$40", on another sheet with its name before it. */
export function rentangKolom(kolom: number, { dari, sampai }: Rentang, lembar?: string): string {
  const huruf = hurufKolom(kolom)
  return `${lembar ? `'${lembar}'!` : ''}$${huruf}$${dari}:$${huruf}$${sampai}`
}

const ADA = '">-1E+15"'

/**
 * Sum of a column over the rows whose key says so; empty where no row holds a number, because empty is not nought.
 * By key, not by place: it stays right when rows are sorted, filtered or inserted.
 */
function jumlahMenurut(kunci: string, cari: string, nilai: string): string {
  return `IF(COUNTIFS(${kunci},${cari},${nilai},${ADA})=0,"",SUMIF(${kunci},${cari},${nilai}))`
}

/** Sum of the lines that stand below their sub-kegiatan. */
export function jumlahKelompok(kolom: number, { dari, sampai }: Rentang): string {
  const sel = `${hurufKolom(kolom)}${dari}:${hurufKolom(kolom)}${sampai}`
  return `IF(COUNT(${sel})=0,"",SUM(${sel}))`
}

/** Sum of all lines, without the rows of the sub-kegiatan. */
export const jumlahSemua = (kolom: number, rentang: Rentang): string => jumlahMenurut(rentangKolom(KOLOM_ID, rentang), '"B*"', rentangKolom(kolom, rentang))

/** The cell of the same line on another sheet. */
export const dariLembar = (lembar: string, kolom: number, rentang: Rentang, baris: number): string =>
  jumlahMenurut(rentangKolom(KOLOM_ID, rentang, lembar), `$${hurufKolom(KOLOM_ID)}${baris}`, rentangKolom(kolom, rentang, lembar))

/** Sum of some cells of a row; empty where none of them (or of `ada`, a wider choice) holds a number. */
export function jumlahBarisan(kolom: readonly number[], baris: number, ada: readonly number[] = kolom): string {
  const sel = (daftar: readonly number[]): string => daftar.map((satu) => `${hurufKolom(satu)}${baris}`).join(',')
  return `IF(COUNT(${sel(ada)})=0,"",SUM(${sel(kolom)}))`
}

/** a / b; empty where there is no a, or b is 0 or empty. */
export function bagi(a: number, b: number, baris: number): string {
  const [atas, bawah] = [`${hurufKolom(a)}${baris}`, `${hurufKolom(b)}${baris}`]
  return `IF(OR(N(${bawah})=0,COUNT(${atas})=0),"",${atas}/${bawah})`
}

/** a - b; empty where either is. */
export function kurang(a: number, b: number, baris: number): string {
  const [kiri, kanan] = [`${hurufKolom(a)}${baris}`, `${hurufKolom(b)}${baris}`]
  return `IF(OR(COUNT(${kiri})=0,COUNT(${kanan})=0),"",${kiri}-${kanan})`
}
