import type { Rumus } from '../rumus-jenis'

export const RUMUS_KELAS_PETA: Rumus = {
  nama: 'Kelas pada peta',
  rumus: 'nilai ÷ nilai terbesar, dalam empat bagian yang sama: rendah, sedang, tinggi, tertinggi',
  keterangan: 'Nol dan yang mendahului anggaran kas disebut nihil; yang tidak memiliki nilai tidak diberi kelas. Kelas membandingkan kecamatan satu dengan yang lain, bukan menilai baik atau buruk.',
  sumber: 'Aturan tampilan aplikasi ini.',
}

/** Where a value stands beside the largest: 0 nothing, 1 to 4 the quarter of the largest that it reaches; null: there is no value. */
export type KelasPeta = 0 | 1 | 2 | 3 | 4
export const NAMA_KELAS: readonly string[] = ['nihil', 'rendah', 'sedang', 'tinggi', 'tertinggi']

/**
 * Classes of values side by side, in equal parts from nought to the largest. The largest is always 4; what is not above nought is 0.
 * @param nilai in one unit (sen, hundredths of a percent, a count); null: none
 */
export function kelasPeta(nilai: readonly (bigint | null)[]): (KelasPeta | null)[] {
  const terbesar = nilai.reduce<bigint>((maks, satu) => (satu !== null && satu > maks ? satu : maks), 0n)
  return nilai.map((satu) => (satu === null ? null : satu <= 0n ? 0 : (Number((satu * 4n + terbesar - 1n) / terbesar) as KelasPeta)))
}
