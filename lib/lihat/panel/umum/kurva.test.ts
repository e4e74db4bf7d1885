import { describe, expect, it } from 'vitest'
import { computeCapaian } from '@/lib/realisasi/capaian'
import { ATURAN_2023, posisi, rp } from '@/lib/realisasi/uji/pembangkit'
import { panelKurva } from './kurva'

/** Twelve months of which the first `lapor` were handed in; after them the cumulative figure repeats itself. */
const tahun = (lapor: number, realisasi: string) => Array.from({ length: 12 }, (_, i) =>
  computeCapaian(posisi({ kunci: String(i + 1), pagu: rp('1.000'), realisasi: rp(realisasi), jumlahUnit: 2, jumlahUnitMelapor: i < lapor ? 2 : 0 }), { aturan: ATURAN_2023, bulan: i + 1 }))

describe('the curve of a year', () => {
  it('has of the year before only the months of which reports are in', () => {
    const panel = panelKurva('uji-kurva', { perBulan: tahun(9, '600'), tahunLalu: tahun(7, '465'), tahun: 2024, bulan: 9 })
    const lalu = panel.tabel.baris.map(({ sel }) => (sel.lalu?.jenis === 'persen' ? sel.lalu.nilai.ada : undefined))
    expect(lalu).toEqual([...Array<boolean>(7).fill(true), ...Array<boolean>(5).fill(false)])
    expect(panel.bacaan ?? '').not.toContain('Pada September 2023')
    expect(panelKurva('uji-kurva', { perBulan: tahun(7, '600'), tahunLalu: tahun(7, '465'), tahun: 2024, bulan: 7 }).bacaan).toContain('Pada Juli 2023: 46,50%.')
  })

  it('foretells nothing of a year without pagu', () => {
    const kosong = Array.from({ length: 12 }, (_, i) => computeCapaian(posisi({ kunci: String(i + 1), pagu: rp('0'), angkas: null, realisasi: null, jumlahUnit: 0, jumlahUnitMelapor: 0 }), { aturan: ATURAN_2023, bulan: i + 1 }))
    const panel = panelKurva('uji-kurva', { perBulan: kosong, tahunLalu: [], tahun: 2024, bulan: 1, akhirTahun: { akhir: rp('0'), realisasi: rp('0'), pagu: rp('0') } })
    expect(panel.bacaan ?? '').toBe('')
    expect(panel.tabel.kolom.map(({ kunci }) => kunci)).not.toContain('proyeksi')
  })
})
