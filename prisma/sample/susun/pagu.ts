import { acakAntara } from '../acak'
import { bagiRata, jumlah } from '../bagi'
import { UNIT, type UnitContoh } from '../unit'
import type { Baris, RencanaTahun, Sub } from './jenis'

/** A thousand rupiah in sen: the grain of an ordinary pagu. */
const RIBU = 100_000

/** Pagu per unit in sen: the published ones as printed, the others in proportion to their nominal size. */
export function paguUnit(rencana: RencanaTahun): Map<UnitContoh, number> {
  const pagu = new Map<UnitContoh, number>()
  if (rencana.pakaiTerbit) for (const unit of UNIT) if (unit.terbit) pagu.set(unit, unit.terbit.pagu * 100)
  const bebas = UNIT.filter((unit) => !pagu.has(unit))
  const bobot = bebas.map((unit) => unit.miliar * acakAntara(0.97, 1.03, 'pagu unit', rencana.tahun, unit.slug))
  const bagian = bagiRata(rencana.totalPagu - jumlah([...pagu.values()]), bobot, RIBU)
  bebas.forEach((unit, i) => pagu.set(unit, bagian[i] ?? 0))
  return pagu
}

function isi(baris: readonly Baris[], total: number, bobot: (b: Baris) => number): void {
  if (baris.length === 0) {
    if (total !== 0) throw new Error('pagu tanpa baris')
    return
  }
  const bagian = bagiRata(total, baris.map(bobot), RIBU)
  baris.forEach((b, i) => (b.pagu = bagian[i] ?? 0))
}

const ukuranModal = (b: Baris) => b.nominal * Math.min(1.6, Math.max(0.12, b.sub.unit.miliar / 6))

/**
 * Gives every line its pagu: fixed lines first (DAK Fisik, transfers, BTT), then capital lines up to the year's share
 * of belanja modal, and what is left of each unit to its other lines.
 */
export function isiPagu(subs: readonly Sub[], rencana: RencanaTahun): void {
  const baris = subs.filter((s) => s.nasib !== 'hilang').flatMap((s) => s.baris)
  for (const b of baris) if (b.tetap !== undefined) b.pagu = b.tetap
  const modalTetap = jumlah(baris.filter((b) => b.modal && b.tetap !== undefined).map((b) => b.pagu))
  const modal = Math.round((rencana.totalPagu * rencana.bagian.modal) / RIBU) * RIBU - modalTetap
  isi(baris.filter((b) => b.modal && b.tetap === undefined), modal, ukuranModal)
  for (const [unit, total] of paguUnit(rencana)) {
    const milik = baris.filter((b) => b.sub.unit === unit)
    const sisa = milik.filter((b) => b.tetap === undefined && !b.modal)
    isi(sisa, total - jumlah(milik.filter((b) => !sisa.includes(b)).map((b) => b.pagu)), (b) => b.nominal)
  }
  beriSen(baris)
}

/** Sen on a few lines (a pagu can carry them): two lines of one unit, adding up to whole rupiah. */
function beriSen(baris: readonly Baris[]): void {
  for (const [slug, sen] of [['disdikbud', 2], ['dinkes', 37], ['dpupr', 50]] as const) {
    const [a, b] = baris.filter((x) => x.sub.unit.slug === slug && !x.modal && x.tetap === undefined && x.sub.profil === 'rapat')
    if (!a || !b) continue
    a.pagu += sen
    b.pagu -= sen
  }
}
