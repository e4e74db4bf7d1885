import type { Blok } from './papan-klip'
import { lebar, tinggi, type Rentang, type Titik } from './rentang'

/** One text for one cell. */
export interface IsiTitik extends Titik {
  teks: string
}

export interface RencanaTempel {
  isi: IsiTitik[]
  /** texts of the block that fall on cells which can only be read, and are not taken */
  dilewati: IsiTitik[]
  /** how many cells of the block lie beyond the edge of the grid, and how many of its rows do */
  diLuar: number
  barisDiLuar: number
  /** rows that the block has, or that it is repeated for */
  tinggi: number
  /** what is selected afterwards */
  rentang: Rentang
}

/**
 * Where the texts of a pasted block go: from the upper left corner of the selection, each cell in its place, so that a
 * block copied from here fits again. A selection that is a whole multiple of the block is filled with it.
 */
export function rencanaTempel(blok: Blok, pilihan: Rentang, ukuran: { baris: number; kolom: number }, boleh: (titik: Titik) => boolean): RencanaTempel {
  const [n, m] = [blok.length, blok.reduce((maks, baris) => Math.max(maks, baris.length), 0)]
  const berulang = tinggi(pilihan) % n === 0 && lebar(pilihan) % m === 0
  const [jumlahBaris, jumlahKolom] = berulang ? [tinggi(pilihan), lebar(pilihan)] : [n, m]
  const hasil: RencanaTempel = {
    isi: [], dilewati: [], diLuar: 0, barisDiLuar: Math.max(0, pilihan.atas + jumlahBaris - ukuran.baris), tinggi: jumlahBaris,
    rentang: {
      ...pilihan,
      bawah: Math.min(pilihan.atas + jumlahBaris, ukuran.baris) - 1,
      kanan: Math.min(pilihan.kiri + jumlahKolom, ukuran.kolom) - 1,
    },
  }
  for (let i = 0; i < jumlahBaris; i++) {
    for (let j = 0; j < jumlahKolom; j++) {
      const teks = blok[i % n]?.[j % m]
      if (teks === undefined) continue
      const titik = { b: pilihan.atas + i, k: pilihan.kiri + j }
      if (titik.b >= ukuran.baris || titik.k >= ukuran.kolom) hasil.diLuar++
      else if (boleh(titik)) hasil.isi.push({ ...titik, teks })
      else if (teks.trim() !== '') hasil.dilewati.push({ ...titik, teks })
    }
  }
  return hasil
}
