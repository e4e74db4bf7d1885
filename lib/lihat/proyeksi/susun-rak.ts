import { kelompokkan } from '@/lib/realisasi/kelompokkan'
import { bagiSetengahKeAtas } from '@/lib/realisasi/pembulatan'
import type { Posisi } from '@/lib/realisasi/posisi'
import { susunPola, type CariPola, type SelTahun } from '@/lib/realisasi/proyeksi/pola'
import { nilaiRak, type Jalan } from '@/lib/realisasi/proyeksi/rak'
import { jumlah, NOL, sen, type Sen } from '@/lib/realisasi/rupiah'
import type { BahanProyeksi, RakUnit } from './types'

const BULAN = Array.from({ length: 12 }, (_, index) => index)

/** Cells of one unit in one year, summed. */
const jalan = (tahun: number, sel: readonly SelTahun[]): Jalan =>
  ({ tahun, pagu: jumlah(sel.map(({ pagu }) => pagu)), kumulatif: BULAN.map((index) => jumlah(sel.map(({ kumulatif }) => kumulatif[index] ?? NOL))) })

/** Cumulative anggaran kas per unit, from positions grouped per unit and month ("12/6"); null: a unit that has none. */
function deretRak(perBulan: readonly Posisi[]): Map<string, Sen[] | null> {
  const hasil = new Map<string, Sen[] | null>()
  for (const [unit, milik] of kelompokkan(perBulan, ({ kunci }) => kunci.split('/')[0] ?? '')) {
    const nilai = new Map(milik.map(({ kunci, angkas }) => [Number(kunci.split('/')[1]), angkas]))
    hasil.set(unit, milik.every(({ angkas }) => angkas === null) ? null : BULAN.map((index) => nilai.get(index + 1) ?? NOL))
  }
  return hasil
}

/** What the finished years would have had these cells take, cumulative; null: nothing to learn from. */
function deretBiasa(sel: readonly SelTahun[], cari: CariPola): Sen[] | null {
  const berpola = sel.filter(({ pagu }) => pagu > 0n).map((satu) => ({ pagu: satu.pagu, pola: cari(satu) }))
  if (berpola.some(({ pola }) => pola === null)) return null
  return BULAN.map((index) => jumlah(berpola.map(({ pagu, pola }) => (pola === null ? NOL : sen(bagiSetengahKeAtas(pagu * (pola.kumulatif[index] ?? NOL), pola.pagu))))))
}

/** Every unit's anggaran kas beside what its like really absorbed, and beside its own best pace. */
export function susunRak({ kini, riwayat, terakhir }: Pick<BahanProyeksi, 'kini' | 'riwayat' | 'terakhir'>, perBulan: readonly Posisi[]): RakUnit[] {
  const cari = susunPola(riwayat)
  const rakUnit = deretRak(perBulan)
  const lalu = kelompokkan(riwayat, ({ unit }) => unit)
  return [...kelompokkan(kini, ({ unit }) => unit)].flatMap(([unit, sel]) => {
    const tahunIni = jalan(sel[0]?.tahun ?? 0, sel)
    const { pagu } = tahunIni
    if (pagu <= 0n) return []
    const bulan = terakhir.get(unit) ?? 0
    const [rak, biasa] = [rakUnit.get(unit) ?? null, deretBiasa(sel, cari)]
    const tahunLalu = [...kelompokkan(lalu.get(unit) ?? [], ({ tahun }) => tahun)].map(([tahun, milik]) => jalan(tahun, milik))
    return [{ unit, pagu, bulan, rak, biasa, nilai: rak === null ? null : nilaiRak({ pagu, bulan, kini: tahunIni, riwayat: tahunLalu, rak, biasa: biasa ?? [] }) }]
  })
}
