import { acak, acakAntara } from '../acak'
import { jumlah } from '../bagi'
import type { RencanaTahun, Sub } from './jenis'

/** Cumulative physical progress and its target by month (index = month - 1); null = nothing reported that month. */
export interface FisikSub {
  sub: Sub
  target: number[]
  real: (number | null)[]
  /** month in which an earlier value was corrected downwards */
  koreksi?: number
}

/** How many sub-kegiatan stand in each bin at the last month: 0 / to 50 / to 75 / to 100. */
export type Sebaran = readonly [nol: number, sampai50: number, sampai75: number, sampai100: number]

const RENTANG = [[0, 0], [2, 50], [51, 75], [76, 100]] as const
const setengah = (n: number) => Math.round(n * 2) / 2

const uang = (sub: Sub, i: number) => jumlah(sub.baris.map((b) => b.real[i] ?? 0))
const pagu = (sub: Sub) => jumlah(sub.baris.map((b) => b.pagu))

/** Order of progress: by the share of the money spent, with some disorder; untouched money first. */
function nilaiKemajuan(sub: Sub, akhir: number, tanpaFisik: ReadonlySet<Sub>): number {
  const serapan = uang(sub, akhir) / Math.max(1, pagu(sub))
  if (serapan === 0) return -2 + acak('fisik', sub.unit.slug, sub.kode)
  if (tanpaFisik.has(sub)) return -1
  return serapan + 0.1 * acak('fisik', sub.unit.slug, sub.kode)
}

/** A sub-kegiatan's road to its last value: follows its money, never back, at least 1 % once money was spent. */
function jalan(sub: Sub, nilai: number, rencana: RencanaTahun): (number | null)[] {
  const akhir = rencana.bulanReal - 1
  const penuh = uang(sub, akhir)
  const pangkat = acakAntara(0.75, 1.15, 'jalan fisik', sub.unit.slug, sub.kode)
  const kosong = rencana.kosong[sub.unit.slug]
  const tiba = kosong === rencana.bulanReal ? akhir - 1 : akhir
  let lalu = 0
  return Array.from({ length: rencana.bulanReal }, (_, i) => {
    if (kosong === i + 1) return null
    const bagian = penuh === 0 ? 0 : uang(sub, i) / penuh
    const kini = i >= tiba ? nilai : Math.min(nilai, setengah(nilai * bagian ** pangkat))
    lalu = nilai > 0 && bagian > 0 ? Math.max(1, lalu, kini) : Math.max(lalu, i >= tiba ? kini : 0)
    return Math.min(lalu, nilai)
  })
}

/** Target: follows the sub-kegiatan's anggaran kas, ends at 100. */
function sasaran(sub: Sub): number[] {
  const total = Math.max(1, pagu(sub))
  return Array.from({ length: 12 }, (_, i) => (i === 11 ? 100 : Math.min(100, setengah((jumlah(sub.baris.map((b) => b.kas[i] ?? 0)) / total) * 100))))
}

/** Small sub-kegiatan with the least money spent; three of them in the unit whose report came back because of that. */
function pilihTanpaFisik(subs: readonly Sub[], akhir: number, rencana: RencanaTahun, banyak: number): ReadonlySet<Sub> {
  const urut = subs
    .filter((s) => uang(s, akhir) > 0 && s.juta < 60 && rencana.kosong[s.unit.slug] === undefined)
    .sort((a, b) => uang(a, akhir) / pagu(a) - uang(b, akhir) / pagu(b))
  const dikembalikan = urut.filter((s) => s.unit.slug === 'kecbandarnegerisuoh').slice(0, Math.min(3, banyak))
  return new Set([...dikembalikan, ...urut.filter((s) => !dikembalikan.includes(s)).slice(0, banyak - dikembalikan.length)])
}

export interface PilihanFisik {
  /** how many have spent money without any physical progress */
  tanpaFisik?: number
  /** 3: the upper two thirds of the highest bin stand at 100 % */
  jenuh?: number
}

/** Physical progress of every sub-kegiatan, with exactly the given numbers in the bins at the last month. */
export function susunFisik(subs: readonly Sub[], rencana: RencanaTahun, sebaran: Sebaran, { tanpaFisik = 0, jenuh = 1 }: PilihanFisik): FisikSub[] {
  const akhir = rencana.bulanReal - 1
  const berpagu = subs.filter((s) => s.nasib !== 'hilang')
  const sedikit = pilihTanpaFisik(berpagu, akhir, rencana, tanpaFisik)
  const urut = berpagu.map((sub) => ({ sub, nilai: nilaiKemajuan(sub, akhir, sedikit) })).sort((a, b) => a.nilai - b.nilai).map(({ sub }) => sub)
  const hasil: FisikSub[] = []
  let mulai = 0
  sebaran.forEach((banyak, bin) => {
    const [dari, sampai] = RENTANG[bin] ?? [0, 0]
    for (let i = 0; i < banyak; i++) {
      const sub = urut[mulai + i]
      if (!sub) throw new Error('sebaran fisik melebihi jumlah sub-kegiatan')
      const nilai = banyak < 2 ? dari : setengah(Math.min(sampai, dari + ((sampai - dari) * i * (bin === 3 ? jenuh : 1)) / (banyak - 1)))
      hasil.push({ sub, target: sasaran(sub), real: jalan(sub, nilai, rencana) })
    }
    mulai += banyak
  })
  if (mulai !== berpagu.length) throw new Error(`sebaran fisik ${mulai}, sub-kegiatan ${berpagu.length}`)
  return hasil
}

/** Corrections: in a few units an earlier month was reported too high and set right the month after. */
export function koreksiFisik(fisik: readonly FisikSub[], slug: readonly string[], bulan: number): void {
  for (const nama of slug) {
    const f = fisik.find((x) => x.sub.unit.slug === nama && (x.real[bulan - 1] ?? 0) > 12 && (x.real[bulan - 1] ?? 0) < 80)
    const kini = f?.real[bulan - 1]
    if (!f || kini === null || kini === undefined) continue
    f.real[bulan - 2] = Math.min(100, kini + 6)
    f.koreksi = bulan
  }
}
