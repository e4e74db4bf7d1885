/** A cell by its place in the grid, both from 0. */
export interface Titik {
  b: number
  k: number
}

/** A rectangle of cells, edges included. */
export interface Rentang {
  atas: number
  bawah: number
  kiri: number
  kanan: number
}

/** What is selected: from where it was begun (`jangkar`) to the active cell. */
export const rentangDari = (jangkar: Titik, aktif: Titik): Rentang => ({
  atas: Math.min(jangkar.b, aktif.b),
  bawah: Math.max(jangkar.b, aktif.b),
  kiri: Math.min(jangkar.k, aktif.k),
  kanan: Math.max(jangkar.k, aktif.k),
})

export const tinggi = ({ atas, bawah }: Rentang): number => bawah - atas + 1
export const lebar = ({ kiri, kanan }: Rentang): number => kanan - kiri + 1

/** All cells of a rectangle, row by row. */
export function* titikDalam(r: Rentang): Generator<Titik> {
  for (let b = r.atas; b <= r.bawah; b++) for (let k = r.kiri; k <= r.kanan; k++) yield { b, k }
}
