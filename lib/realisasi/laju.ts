import { pastikanBulan } from './bulan'
import type { Posisi } from './posisi'
import type { Rumus } from './rumus-jenis'
import { bagiSen, kurangi, NOL, type Sen } from './rupiah'

export const RUMUS_LAJU: Rumus = {
  nama: 'Laju realisasi',
  rumus: '(realisasi kumulatif s.d. bulan − realisasi kumulatif tiga bulan sebelumnya) ÷ 3',
  keterangan: 'Rupiah per bulan, rata-rata tiga bulan terakhir (kurang bila tahun baru berjalan); laju terbaik adalah yang tertinggi di antara jendela tiga bulan dalam tahun itu. Tidak tersedia bila realisasi pada awal jendela belum dientri.',
  sumber: 'Ketentuan aplikasi untuk proyeksi akhir tahun.',
}

/** Cumulative realisation by month; index 0 is January, always 12 long. null: nothing was entered up to that month. */
export type DeretRealisasi = readonly (Sen | null)[];

/** Reads the series from positions grouped per `bulan` (their `kunci` is the month number). */
export function deretRealisasi(perBulan: readonly Posisi[]): DeretRealisasi {
  const byMonth = new Map(perBulan.map((posisi) => [pastikanBulan(Number(posisi.kunci)), posisi.realisasi]))
  return Array.from({ length: 12 }, (_, index) => byMonth.get(index + 1) ?? null)
}

/** Cumulative at the end of a month; month 0 is the start of the year, where it is truly 0. */
const kumulatif = (deret: DeretRealisasi, bulan: number): Sen | null =>
  bulan === 0 ? NOL : (deret[bulan - 1] ?? null)

/**
 * Mean realisation per month over the last `jendela` months up to `bulan`, half up to the sen.
 * Early in the year the window is what there is of it. null when either end was never entered.
 */
export function lajuTerkini(deret: DeretRealisasi, bulan: number, jendela: number = 3): Sen | null {
  const length = Math.min(jendela, pastikanBulan(bulan))
  const akhir = kumulatif(deret, bulan)
  const awal = kumulatif(deret, bulan - length)
  return akhir === null || awal === null ? null : bagiSen(kurangi(akhir, awal), BigInt(length))
}

/** The best pace of any full window up to `bulan`; the recent pace where no window is full yet. */
export function lajuTerbaik(deret: DeretRealisasi, bulan: number, jendela: number = 3): Sen | null {
  if (pastikanBulan(bulan) < jendela) return lajuTerkini(deret, bulan, jendela)
  let best: Sen | null = null
  for (let akhir = jendela; akhir <= bulan; akhir += 1) {
    const laju = lajuTerkini(deret, akhir, jendela)
    if (laju !== null && (best === null || laju > best)) best = laju
  }
  return best
}
