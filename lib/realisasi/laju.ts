import { pastikanBulan } from './bulan'
import type { Posisi } from './posisi'
import type { Rumus } from './rumus-jenis'
import { jumlahkanBagian, kurangi, NOL, type Bagian, type Sen } from './rupiah'

export const RUMUS_LAJU: Rumus = {
  nama: 'Laju realisasi',
  rumus: '(realisasi kumulatif s.d. bulan − realisasi kumulatif tiga bulan sebelumnya) ÷ 3',
  keterangan: 'Rupiah per bulan, rata-rata tiga bulan terakhir yang dilaporkan (kurang bila tahun baru berjalan); bulan yang baru dilaporkan sebagian unit dihitung tiap unit sampai laporan terakhirnya, lalu dijumlahkan, dan unit yang belum pernah melapor tidak ikut. Laju terbaik adalah yang tertinggi di antara jendela tiga bulan dalam tahun itu. Tidak tersedia bila realisasi pada awal jendela belum dientri.',
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
export const lajuTerkini = (deret: DeretRealisasi, bulan: number, jendela: number = 3): Sen | null => jumlahkanLaju([[deret, pastikanBulan(bulan)]], jendela)

function satuLaju(deret: DeretRealisasi, bulan: number, jendela: number): Bagian[] {
  const length = Math.min(jendela, bulan)
  if (length === 0) return []
  const akhir = kumulatif(deret, bulan)
  const awal = kumulatif(deret, bulan - length)
  return akhir === null || awal === null ? [] : [[kurangi(akhir, awal), BigInt(length)]]
}

/**
 * The pace of several parts together, each up to a month of its own, rounded once. A part without a pace is not in it.
 * @param bagian month 0: nothing is known of the part; null: none has a pace
 */
export function jumlahkanLaju(bagian: readonly (readonly [deret: DeretRealisasi, bulan: number])[], jendela: number = 3): Sen | null {
  const ada = bagian.flatMap(([deret, bulan]) => satuLaju(deret, bulan, jendela))
  return ada.length === 0 ? null : jumlahkanBagian(ada)
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
