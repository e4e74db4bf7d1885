import type { Posisi } from './posisi'
import type { Rumus } from './rumus-jenis'
import { bagiSetengahKeAtas } from './pembulatan'
import { kurangi, sen, type Sen } from './rupiah'

export const RUMUS_SELISIH: Rumus = {
  nama: 'Selisih terhadap anggaran kas',
  rumus: 'realisasi kumulatif − anggaran kas kumulatif',
  keterangan: 'Dalam rupiah, searah dengan deviasi: negatif = tertinggal (belum terserap), positif = mendahului. Tidak tersedia bila salah satunya belum dientri.',
  sumber: '“Yang belum terealisasi” terhadap anggaran kas pada bahan evaluasi penyerapan.',
}

export const RUMUS_SISA_PAGU: Rumus = {
  nama: 'Sisa pagu',
  rumus: 'pagu − realisasi kumulatif',
  keterangan: 'Dalam rupiah; negatif berarti realisasi melebihi pagu. Tidak tersedia bila realisasi belum dientri.',
  sumber: 'Kolom Sisa Anggaran formulir RFK.',
}

/** Realisation minus anggaran kas, to the cut-off: the direction of `deviasi`. Negative = behind. null when either was never entered. */
export function selisihAngkas({ angkas, realisasi }: Pick<Posisi, 'angkas' | 'realisasi'>): Sen | null {
  return angkas === null || realisasi === null ? null : kurangi(realisasi, angkas)
}

/** Pagu minus realisation. Negative: more was spent than budgeted. null when nothing was entered. */
export function sisaPagu({ pagu, realisasi }: Pick<Posisi, 'pagu' | 'realisasi'>): Sen | null {
  return realisasi === null ? null : kurangi(pagu, realisasi)
}

const bulat = (nilai: Sen): bigint => bagiSetengahKeAtas(nilai, 100n)

/** The gap of two amounts that stand beside it in whole rupiah: the difference of what is printed. */
export function selisihBulat({ angkas, realisasi }: Pick<Posisi, 'angkas' | 'realisasi'>): Sen | null {
  return angkas === null || realisasi === null ? null : sen((bulat(realisasi) - bulat(angkas)) * 100n)
}
