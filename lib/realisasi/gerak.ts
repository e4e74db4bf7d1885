import type { Capaian } from './capaian'
import { kurangDari } from './kesenjangan'
import type { Rumus } from './rumus-jenis'
import { kurangi, type Sen } from './rupiah'
import { bandingkanKode } from './urutan'

export const RUMUS_GERAK: Rumus = {
  nama: 'Perubahan kekurangan',
  rumus: 'kekurangan pada bulan ini − kekurangan pada bulan pembanding',
  keterangan: 'Rupiah; positif berarti makin tertinggal dari anggaran kas, negatif berarti mengejar. Tiap bulan dihitung pada cut-off-nya sendiri dengan versi yang berlaku saat itu, sehingga perubahan juga dapat berasal dari pergeseran anggaran kas. Yang belum melapor salah satu bulannya, atau salah satu bulannya tidak memiliki kekurangan yang dapat dihitung, tidak dibandingkan, dan disebut.',
  sumber: 'Ketentuan aplikasi.',
}

export interface Gerak {
  capaian: Capaian;
  /** the same part at the month held against; null: it did not exist then */
  dulu: Capaian | null;
  /** rupiah by which it fell further behind (positive) or caught up (negative); null: cannot be said */
  berubah: Sen | null;
}

/** How the lack of each part changed, the one that fell back most first; what cannot be compared last, by code. */
export function susunGerak(kini: readonly Capaian[], dulu: readonly Capaian[]): Gerak[] {
  const lama = new Map(dulu.map((capaian) => [capaian.posisi.kunci, capaian]))
  const baris = kini.map((capaian): Gerak => {
    const pembanding = lama.get(capaian.posisi.kunci) ?? null
    return { capaian, dulu: pembanding, berubah: pembanding === null ? null : bedaKurang(capaian, pembanding) }
  })
  return baris.sort((a, b) => menurutUbah(a.berubah, b.berubah) || bandingkanKode(a.capaian.posisi, b.capaian.posisi))
}

/** Rupiah by which a lack grew between two positions; null where either cannot be said. */
export function bedaKurang(kini: Pick<Capaian, 'selisih' | 'melapor'>, dulu: Pick<Capaian, 'selisih' | 'melapor'>): Sen | null {
  const [a, b] = [kurangDari(kini), kurangDari(dulu)]
  return a === null || b === null ? null : kurangi(a, b)
}

function menurutUbah(a: Sen | null, b: Sen | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1
  return a > b ? -1 : a < b ? 1 : 0
}
