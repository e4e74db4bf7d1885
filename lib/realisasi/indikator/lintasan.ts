import { jarakHari } from '../hari'
import type { Rumus } from '../rumus-jenis'
import type { Arah, Target, Titik } from './types'

/** A bend of the line: a day and what was to hold on it, in hundredths of the unit. */
export interface Simpul {
  hari: string
  ratusan: bigint
}

/** The way from a base value to the targets: straight between its bends, which are in the order of their days; two or more. */
export interface Lintasan {
  /** the value that it starts from */
  dasar: Titik
  simpul: readonly Simpul[]
}

/** An exact value on the line, hundredths of the unit; `penyebut` > 0. */
export interface NilaiLintasan {
  pembilang: bigint
  penyebut: bigint
}

const akhirTahun = (tahun: number): string => `${String(tahun).padStart(4, '0')}-12-31`
const awalTahun = (tahun: number): string => `${String(tahun).padStart(4, '0')}-01-01`

/** The day that a value stands at: its own; where the source names none its year's last, or the day the source came out if that was before. */
export const hariTitik = ({ tahun, tanggal, letak }: Titik): string => tanggal ?? letak ?? akhirTahun(tahun)

/** Points in the order of their days; a point without a day is of its year's end, or of the day its source came out before it. */
export const urutTitik = <T extends Titik>(titik: readonly T[]): T[] =>
  [...titik].sort((a, b) => (hariTitik(a) < hariTitik(b) ? -1 : hariTitik(a) > hariTitik(b) ? 1 : 0))

/**
 * The line of one series and one place. Its base is the last value before the first target's year; where there is none, the first value that
 * is earlier than that year's end. null: no target, or no value to start from.
 * @param titik values of one series and one place, in any order; hundredths
 * @param target one a year, in any order; a target stands at its year's last day
 */
export function susunLintasan(titik: readonly Titik[], target: readonly Target[]): Lintasan | null {
  const tujuan = [...target].sort((a, b) => a.tahun - b.tahun)
  const [pertama] = tujuan
  if (!pertama) return null
  const urut = urutTitik(titik)
  const dasar = urut.findLast((satu) => hariTitik(satu) < awalTahun(pertama.tahun)) ?? urut.find((satu) => hariTitik(satu) < akhirTahun(pertama.tahun))
  if (!dasar) return null
  return { dasar, simpul: [{ hari: hariTitik(dasar), ratusan: dasar.ratusan }, ...tujuan.map(({ tahun, ratusan }) => ({ hari: akhirTahun(tahun), ratusan }))] }
}

/** What was to hold on a day, exactly; null before the line starts and after its last target. */
export function padaHari({ simpul }: Lintasan, hari: string): NilaiLintasan | null {
  const ke = simpul.findIndex((satu) => satu.hari >= hari)
  const [sesudah, sebelum] = [simpul[ke], simpul[ke - 1]]
  if (!sesudah) return null
  if (sesudah.hari === hari) return { pembilang: sesudah.ratusan, penyebut: 1n }
  if (!sebelum) return null
  const [panjang, lewat] = [BigInt(jarakHari(sebelum.hari, sesudah.hari)), BigInt(jarakHari(sebelum.hari, hari))]
  return { pembilang: sebelum.ratusan * panjang + (sesudah.ratusan - sebelum.ratusan) * lewat, penyebut: panjang }
}

/** Whether a value is at or better than what was to hold, by the good direction; exact, by cross multiplication. */
export const setidaknya = (arah: Arah, ratusan: bigint, { pembilang, penyebut }: NilaiLintasan): boolean =>
  arah === 'TURUN' ? ratusan * penyebut <= pembilang : ratusan * penyebut >= pembilang

/** Whether a value reaches a target: at or better than it. */
export const tercapai = (arah: Arah, ratusan: bigint, target: bigint): boolean => setidaknya(arah, ratusan, { pembilang: target, penyebut: 1n })

export const RUMUS_LINTASAN: Rumus = {
  nama: 'Lintasan menuju target',
  rumus: 'nilai awal + (target − nilai awal) × hari yang sudah lewat ÷ hari dari nilai awal sampai 31 Desember tahun target',
  keterangan: 'Garis lurus antara nilai terakhir sebelum tahun target pertama dan setiap target. Sesuai lintasan bila nilainya sama dengan atau lebih baik daripada garis pada harinya. Nilai yang sumbernya tidak menyebut hari dibaca pada akhir tahunnya, atau pada hari sumbernya terbit bila itu lebih dulu.',
  sumber: 'Kesepakatan tampilan: RPJMD menetapkan target akhir tahun dan tidak mengatur lintasan di antaranya.',
}
