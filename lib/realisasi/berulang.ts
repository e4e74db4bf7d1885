import type { Rumus } from './rumus-jenis'
import type { Zona } from './zona'

/** So many red months in a row make a repeat offender. */
export const BATAS_BERULANG = 3

export const RUMUS_BERULANG: Rumus = {
  nama: 'Merah berulang',
  rumus: 'banyaknya bulan merah, dan rangkaian bulan merah terpanjang; berulang bila rangkaiannya tiga bulan atau lebih',
  keterangan: 'Tiap bulan dinilai pada cut-off bulan itu sendiri dengan versi APBD dan anggaran kas yang berlaku saat itu, serta batas zona tahunnya. Bulan tanpa laporan atau tanpa zona tidak menambah dan tidak memutus rangkaian: tidak melapor bukan jalan keluar dari merah. Rangkaian dapat melewati pergantian tahun.',
  sumber: 'Unit yang merah dua tahun berturut-turut disebut dalam publikasi Bagian Administrasi Pembangunan Lampung Barat; batas tiga bulan adalah ketentuan aplikasi.',
}

export interface Merah {
  /** red months */
  banyak: number;
  /** the longest run of red months */
  terpanjang: number;
  /** the run that goes on to the last month with a zona; 0 where that one is not red */
  kini: number;
}

/** Counts red months in their order. A month without a report or without a zona neither adds to a run nor ends it. */
export function hitungMerah(bulan: readonly (Zona | null)[]): Merah {
  let [banyak, terpanjang, kini] = [0, 0, 0]
  for (const zona of bulan) {
    if (zona === null || zona === 'BELUM_LAPOR') continue
    kini = zona === 'MERAH' ? kini + 1 : 0
    if (zona === 'MERAH') banyak += 1
    terpanjang = Math.max(terpanjang, kini)
  }
  return { banyak, terpanjang, kini }
}
