import { describe, expect, test } from 'vitest'
import { periode, susunLaporan } from './laporan'

const daftar = [2022, 2023].flatMap((tahun) => Array.from({ length: 12 }, (_, i) => periode(tahun, i + 1, tahun === 2023 && i === 6 ? 'TERBUKA' : 'TERKUNCI')))
const laporan = susunLaporan(daftar, { dkp: 3 })

describe('reports of the sample', () => {
  test('every event follows the one before, after the period opened and before it was locked', () => {
    for (const l of laporan) {
      const p = daftar.find((x) => x.tahun === l.tahun && x.bulan === l.bulan)
      const saat = [p?.dibuka ?? '', ...l.peristiwa.map((x) => x.pada)]
      expect([...saat].sort(), `${l.unit.slug} ${l.tahun}-${l.bulan}`).toEqual(saat)
      expect(l.peristiwa.every((x, i) => x.dari === (l.peristiwa[i - 1]?.ke ?? null))).toBe(true)
      expect(l.peristiwa.at(-1)?.ke).toBe(l.status)
    }
  })

  test('late is what was handed in after the deadline', () => {
    for (const l of laporan) {
      const tenggat = daftar.find((x) => x.tahun === l.tahun && x.bulan === l.bulan)?.tenggat ?? ''
      for (const p of l.peristiwa) expect(p.terlambat).toBe(p.ke === 'DIAJUKAN' && p.pada > tenggat)
    }
    expect(laporan.some((l) => l.peristiwa.some((p) => p.terlambat))).toBe(true)
  })

  test('a unit without a report in a month has none; deadlines are working days', () => {
    expect(laporan.some((l) => l.unit.slug === 'dkp' && l.bulan === 3)).toBe(false)
    expect(daftar.map((p) => new Date(p.tenggat).getUTCDay()).every((hari) => hari >= 1 && hari <= 5)).toBe(true)
  })
})
