import { acakAntara } from '../acak'
import { sesuaikan } from '../bagi'
import { UNIT, type UnitContoh } from '../unit'
import type { RencanaTahun } from './jenis'

/** Cumulative money of a unit by month (index = month - 1), in sen. */
export interface UnitBulanan {
  unit: UnitContoh
  pagu: number
  kas: number[]
  real: number[]
}

const RIBU = 100_000
const bulat = (n: number) => Math.round(n / RIBU) * RIBU

function rencanaKas(unit: UnitContoh, pagu: number, rencana: RencanaTahun): number[] {
  const juni = rencana.kurvaKas[5] ?? 0.5
  const pangkat = Math.log(unit.rencanaJuni) / Math.log(juni)
  return rencana.kurvaKas.map((k, i) => (i === 11 ? pagu : bulat(pagu * k ** pangkat)))
}

function rencanaReal(unit: UnitContoh, pagu: number, kas: readonly number[], rencana: RencanaTahun): number[] {
  const atap = rencana.atap?.(unit) ?? 1
  const hasil: number[] = []
  for (let bulan = 1; bulan <= rencana.bulanReal; bulan++) {
    const lalu = hasil[bulan - 2] ?? 0
    if (rencana.kosong[unit.slug] === bulan) {
      hasil.push(lalu)
      continue
    }
    const goyang = acakAntara(0.965, 1.035, 'real unit', rencana.tahun, unit.slug, bulan)
    const usulan = (kas[bulan - 1] ?? 0) * rencana.serapan(unit, bulan) * goyang
    hasil.push(Math.max(lalu, Math.min(bulat(usulan), bulat(pagu * (bulan <= 5 ? atap : 0.995)))))
  }
  return hasil
}

type Arah = 'kas' | 'real'

/** Moves the units' figures of one month so that they add up to `total`, between the months before and after. */
function tepatkan(daftar: readonly UnitBulanan[], arah: Arah, bulan: number, total: number, tetap: (u: UnitBulanan) => number | null, rencana: RencanaTahun): void {
  const i = bulan - 1
  const bawah = daftar.map((u) => tetap(u) ?? u[arah][i - 1] ?? 0)
  const atas = daftar.map((u) => {
    const nanti = u[arah][i + 1] ?? Math.floor(u.pagu * 0.99)
    const atap = arah === 'real' && bulan <= 5 ? Math.floor(u.pagu * (rencana.atap?.(u.unit) ?? 1)) : u.pagu
    return tetap(u) ?? Math.max(u[arah][i - 1] ?? 0, Math.min(nanti, atap))
  })
  const hasil = sesuaikan(daftar.map((u) => tetap(u) ?? u[arah][i] ?? 0), bawah, atas, total, 100)
  daftar.forEach((u, n) => (u[arah][i] = hasil[n] ?? 0))
}

/** Plans every unit's cumulative anggaran kas and realisasi by month, with the year's exact totals. */
export function rencanaUnit(pagu: ReadonlyMap<UnitContoh, number>, rencana: RencanaTahun): UnitBulanan[] {
  const daftar = UNIT.map((unit): UnitBulanan => {
    const jumlahPagu = pagu.get(unit) ?? 0
    const kas = rencanaKas(unit, jumlahPagu, rencana)
    return { unit, pagu: jumlahPagu, kas, real: rencanaReal(unit, jumlahPagu, kas, rencana) }
  })
  for (const arah of ['kas', 'real'] as const) {
    const tepat = arah === 'kas' ? rencana.kasTepat : rencana.realTepat
    for (const bulan of Object.keys(tepat).map(Number)) {
      let sisa = tepat[bulan] ?? 0
      let ikut = daftar
      if (rencana.bagianTepat?.bulan === bulan) {
        const bagian = daftar.filter((u) => u.unit.kategori === 'BAGIAN')
        tepatkan(bagian, arah, bulan, rencana.bagianTepat[arah], () => null, rencana)
        sisa -= rencana.bagianTepat[arah]
        ikut = daftar.filter((u) => u.unit.kategori !== 'BAGIAN')
      }
      tepatkan(ikut, arah, bulan, sisa, (u) => tetapPada(u, arah, bulan, rencana), rencana)
    }
  }
  return daftar
}

/** What calibration may not move: published figures of May and July, units that report nothing that month. */
function tetapPada(u: UnitBulanan, arah: Arah, bulan: number, rencana: RencanaTahun): number | null {
  if (rencana.pakaiTerbit && u.unit.terbitJuli && bulan === 7) return Math.round(u.unit.terbitJuli[arah] * 100)
  if (arah === 'kas') return null
  // the month before a published one stays as proposed: moved up, it would leave no room for what July must add
  if (rencana.pakaiTerbit && u.unit.terbitJuli && bulan === 6) return u.real[5] ?? 0
  if (rencana.pakaiTerbit && u.unit.terbit && bulan === 5) return u.unit.terbit.mei * 100
  if (rencana.kosong[u.unit.slug] === bulan) return u.real[bulan - 2] ?? 0
  return null
}
