import { jumlah, sesuaikan } from '../bagi'
import type { Baris, RencanaTahun } from './jenis'
import { kedisiplinan, kurvaBaris } from './kurva'
import type { UnitBulanan } from './unit-bulanan'

/** A thousand rupiah in sen: the grain of an ordinary entry. */
const RIBU = 100_000
const kunciBaris = (b: Baris) => `${b.sub.unit.slug}/${b.sub.kode}/${b.rekening}/${b.sumber}`
const BARU = [0, 0, 0, 0, 0.06, 0.18, 0.4, 0.55, 0.7, 0.82, 0.93, 1]

/** Shares a unit's planned anggaran kas over its lines, month after month; every line ends at its pagu. */
export function isiKas(baris: readonly Baris[], rencana: UnitBulanan): void {
  const kurva = baris.map((b) => (b.sub.nasib === 'baru' ? BARU : kurvaBaris(b.kurva, kunciBaris(b))))
  const pagu = baris.map((b) => b.pagu)
  let lalu = baris.map(() => 0)
  for (let m = 0; m < 12; m++) {
    const atas = baris.map((b, i) => (b.sub.nasib === 'baru' && m < 4 ? 0 : (pagu[i] ?? 0)))
    const usulan = baris.map((_, i) => {
      const sebelum = kurva[i]?.[m - 1] ?? 0
      const laju = sebelum >= 1 ? 1 : ((kurva[i]?.[m] ?? 1) - sebelum) / (1 - sebelum)
      return Math.round(((lalu[i] ?? 0) + ((pagu[i] ?? 0) - (lalu[i] ?? 0)) * laju) / RIBU) * RIBU
    })
    lalu = sesuaikan(usulan, lalu, atas, rencana.kas[m] ?? 0, RIBU)
    baris.forEach((b, i) => b.kas.push(lalu[i] ?? 0))
  }
}

/** Bounds that the lines are tried with, from the most life-like to the merely possible. */
function batas(baris: readonly Baris[], lalu: readonly number[], usulan: readonly number[], m: number, dakTetap: boolean): { bawah: number[]; atas: number[] }[] {
  const kaku = (b: Baris) => m + 1 < b.mulai || (dakTetap && b.kurva === 'dak')
  const buat = (gajiTetap: boolean, sampaiKas: boolean) => ({
    bawah: baris.map((b, i) => (kaku(b) || (gajiTetap && b.kurva === 'gaji') ? (usulan[i] ?? 0) : (lalu[i] ?? 0))),
    atas: baris.map((b, i) => {
      if (kaku(b) || (gajiTetap && b.kurva === 'gaji')) return usulan[i] ?? 0
      return Math.max(lalu[i] ?? 0, sampaiKas ? (b.kas[Math.min(11, m + 1)] ?? 0) : b.pagu)
    }),
  })
  return [buat(true, true), buat(false, true), buat(true, false), buat(false, false)]
}

/** Shares a unit's planned realisasi over its lines, month after month; never above the pagu, never going back. */
export function isiReal(baris: readonly Baris[], target: UnitBulanan, rencana: RencanaTahun): void {
  const disiplin = baris.map((b) => kedisiplinan(b.kurva, `${rencana.tahun}/${kunciBaris(b)}`))
  let lalu = baris.map(() => 0)
  for (let m = 0; m < rencana.bulanReal; m++) {
    const total = target.real[m] ?? 0
    if (total === jumlah(lalu)) {
      baris.forEach((b, i) => b.real.push(lalu[i] ?? 0))
      continue
    }
    const usulan = baris.map((b, i) => usulkan(b, lalu[i] ?? 0, disiplin[i] ?? 0, m, rencana))
    const pilihan = batas(baris, lalu, usulan, m, rencana.pakaiTerbit).find(({ bawah, atas }) => jumlah(bawah) <= total && total <= jumlah(atas))
    if (!pilihan) throw new Error(`realisasi ${target.unit.slug} bulan ${m + 1} tidak dapat dibagi: ${total}`)
    lalu = sesuaikan(usulan, pilihan.bawah, pilihan.atas, total, RIBU)
    baris.forEach((b, i) => b.real.push(lalu[i] ?? 0))
  }
}

function usulkan(b: Baris, lalu: number, disiplin: number, m: number, rencana: RencanaTahun): number {
  if (m + 1 < b.mulai) return 0
  if (b.kurva === 'dak') {
    return Math.max(lalu, Math.round((b.pagu * rencana.dak(b.sumber, m + 1)) / RIBU) * RIBU)
  }
  return Math.min(b.pagu, Math.max(lalu, Math.round(((b.kas[m] ?? 0) * disiplin) / RIBU) * RIBU))
}
