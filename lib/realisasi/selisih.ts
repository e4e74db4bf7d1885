import type { Posisi } from './posisi'
import type { Rumus } from './rumus-jenis'
import { kurangi, type Sen } from './rupiah'

export const RUMUS_SELISIH: Rumus = {
  nama: 'Selisih terhadap anggaran kas',
  rumus: 'anggaran kas kumulatif − realisasi kumulatif',
  keterangan: 'Dalam rupiah; positif = tertinggal (belum terserap), negatif = mendahului. Tidak tersedia bila salah satunya belum dientri.',
  sumber: '“Yang belum terealisasi” terhadap anggaran kas pada bahan evaluasi penyerapan.',
}

export const RUMUS_SISA_PAGU: Rumus = {
  nama: 'Sisa pagu',
  rumus: 'pagu − realisasi kumulatif',
  keterangan: 'Dalam rupiah; negatif berarti realisasi melebihi pagu. Tidak tersedia bila realisasi belum dientri.',
  sumber: 'Kolom Sisa Anggaran formulir RFK.',
}

/** Anggaran kas minus realisation, to the cut-off. Positive = behind. null when either was never entered. */
export function selisihAngkas({ angkas, realisasi }: Pick<Posisi, 'angkas' | 'realisasi'>): Sen | null {
  return angkas === null || realisasi === null ? null : kurangi(angkas, realisasi)
}

/** Pagu minus realisation. Negative: more was spent than budgeted. null when nothing was entered. */
export function sisaPagu({ pagu, realisasi }: Pick<Posisi, 'pagu' | 'realisasi'>): Sen | null {
  return realisasi === null ? null : kurangi(pagu, realisasi)
}
