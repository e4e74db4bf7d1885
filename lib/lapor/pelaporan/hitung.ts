import { jumlah, NOL, sen, type Sen } from '@/lib/realisasi/rupiah'
import type { Rasio } from '@/lib/realisasi/rasio'
import { serapanAngkas, serapanPagu } from '@/lib/realisasi/serapan'
import type { BarisIsian, FisikIsian, IsiKanal } from './types'

/** Sums of one line or of many, to the month that is being reported. */
export interface Hitungan {
  pagu: Sen
  /** 12 months; null: no anggaran kas at all */
  kasSetahun: Sen | null
  /** anggaran kas to the month, cumulative */
  kasSampai: Sen | null
  /** net realisation of the earlier months; null: nothing was entered */
  lalu: Sen | null
  /** net realisation of the month */
  ini: Sen | null
  /** net realisation to the month */
  sampai: Sen | null
}

/** null + null = null, null + value = value: nothing entered is not 0. */
export function tambah(a: Sen | null, b: Sen | null): Sen | null {
  if (a === null) return b
  return b === null ? a : sen(a + b)
}

/** Net of the month in one channel; null while the month is not filled in. */
export const bersihKanal = (isi: IsiKanal): Sen | null =>
  isi.nilai === null ? (isi.koreksi === NOL ? null : isi.koreksi) : sen(isi.nilai + isi.koreksi)

const jumlahAda = (nilai: readonly (Sen | null)[]): Sen | null => nilai.reduce<Sen | null>(tambah, null)

/** What was worked out for a line: several rules ask for the same sums, and a line never changes, it is replaced. */
const ingatan = new WeakMap<BarisIsian, { bulan: number; hasil: Hitungan }>()

/** The sums of one line at a month (1..12). */
export function hitungBaris(baris: BarisIsian, bulan: number): Hitungan {
  const lama = ingatan.get(baris)
  if (lama?.bulan === bulan) return lama.hasil
  const hasil = hitungBarisBaru(baris, bulan)
  ingatan.set(baris, { bulan, hasil })
  return hasil
}

function hitungBarisBaru(baris: BarisIsian, bulan: number): Hitungan {
  const lalu = tambah(baris.kanal.RKUD.lalu, baris.kanal.NON_RKUD.lalu)
  const ini = tambah(bersihKanal(baris.kanal.RKUD), bersihKanal(baris.kanal.NON_RKUD))
  const kasSetahun = jumlahAda(baris.kas)
  return {
    pagu: baris.pagu ?? NOL,
    kasSetahun,
    kasSampai: kasSetahun === null ? null : jumlah(baris.kas.slice(0, bulan).map((nilai) => nilai ?? NOL)),
    lalu,
    ini,
    sampai: tambah(lalu, ini),
  }
}

/** The sums of many lines. Rupiah are added; percentages are taken from the sums afterwards. */
export function jumlahkanBaris(baris: readonly BarisIsian[], bulan: number): Hitungan {
  const semua = baris.map((satu) => hitungBaris(satu, bulan))
  const gabung = (ambil: (h: Hitungan) => Sen | null): Sen | null => jumlahAda(semua.map(ambil))
  return {
    pagu: jumlah(semua.map((h) => h.pagu)),
    kasSetahun: gabung((h) => h.kasSetahun),
    kasSampai: gabung((h) => h.kasSampai),
    lalu: gabung((h) => h.lalu),
    ini: gabung((h) => h.ini),
    sampai: gabung((h) => h.sampai),
  }
}

/** Realisation to the month against pagu. */
export const persenPagu = (h: Hitungan): Rasio => serapanPagu({ pagu: h.pagu, realisasi: h.sampai })

/** Realisation to the month against anggaran kas to the month. */
export const persenKas = (h: Hitungan): Rasio => serapanAngkas({ angkas: h.kasSampai, realisasi: h.sampai })

/** Target of the report's month; null: not filled in. */
export const targetBulan = ({ rencana, bulan }: FisikIsian): number | null => rencana[bulan - 1] ?? null

/** Latest target of the months before one (the report's, unless another is named). */
export const targetLalu = ({ rencana, bulan }: FisikIsian, sebelum: number = bulan): number | null =>
  rencana.slice(0, sebelum - 1).findLast((nilai) => nilai !== null) ?? null
