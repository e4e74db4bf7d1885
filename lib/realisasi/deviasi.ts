import { ALASAN } from './alasan'
import type { Posisi } from './posisi'
import { bedaTercetak, rasio, tiada, type Rasio } from './rasio'
import type { Rumus } from './rumus-jenis'
import { serapanAngkas, serapanPagu } from './serapan'
import { target } from './target'

export const RUMUS_DEVIASI: Rumus = {
  nama: 'Deviasi (poin persen)',
  rumus: 'serapan terhadap pagu − target',
  keterangan: 'Dalam poin persen; negatif = tertinggal dari target, positif = mendahului. Selisih dua persentase sebagaimana tertulis (dua desimal), sehingga selalu cocok dengan keduanya.',
  sumber: 'Selisih penyerapan dan RAK pada evaluasi TEPRA Lebong 2023; margin target–realisasi Rakor POP Lampung Barat.',
}

export const RUMUS_DEVIASI_RELATIF: Rumus = {
  nama: 'Kekurangan relatif',
  rumus: '(anggaran kas − realisasi) ÷ anggaran kas × 100%',
  keterangan: 'Dalam persen dari anggaran kas; positif = tertinggal, negatif = mendahului. Hanya pada formulir RFK dan berkas unduhan: rumus formulir itu membalik tanda deviasi, maka di sini ia tidak disebut deviasi. Sama dengan 100% − serapan terhadap anggaran kas.',
  sumber: 'Kolom Deviasi (%) lembar RFK: ((RAK % − capaian %) ÷ RAK %) × 100.',
}

/** Serapan / pagu minus target, both as printed, as a fraction (0.01 = 1 pp). Negative = behind. */
export const deviasi = (posisi: Pick<Posisi, 'pagu' | 'angkas' | 'realisasi'>): Rasio =>
  bedaTercetak(serapanPagu(posisi), target(posisi))

/** Shortfall as a fraction of the anggaran kas. Positive = behind: the sign of the RFK sheet, opposite to `deviasi`. */
export function deviasiRelatif(posisi: Pick<Posisi, 'angkas' | 'realisasi'>): Rasio {
  const serapan = serapanAngkas(posisi)
  if (!serapan.ada) return tiada(serapan.alasan)
  return rasio(serapan.penyebut - serapan.pembilang, serapan.penyebut, ALASAN.angkasNol)
}
