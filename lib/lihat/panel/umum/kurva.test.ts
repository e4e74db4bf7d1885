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

  it('is not drawn through a month that too few have reported, and says so; through one that enough have, it is', () => {
    const bulan = (i: number, melapor: number, mewakili: string) => computeCapaian(posisi({ kunci: String(i + 1), pagu: rp('1.000'), angkas: rp(String(80 * (i + 1))), angkasMelapor: rp(mewakili), realisasi: rp(String(70 * Math.min(i + 1, 6))), jumlahUnit: 2, jumlahUnitMelapor: melapor }), { aturan: ATURAN_2023, bulan: i + 1 })
    const juli = (mewakili: string) => Array.from({ length: 12 }, (_, i) => (i < 6 ? bulan(i, 2, String(80 * (i + 1))) : bulan(i, i === 6 ? 1 : 0, i === 6 ? mewakili : '0')))
    const sedikit = panelKurva('uji-kurva', { perBulan: juli('280'), tahunLalu: tahun(12, '465'), tahun: 2024, bulan: 7 })
    expect(sedikit.judul).toBe('Sampai bulan terakhir yang laporannya cukup, Juni: realisasi tertinggal 6,00 poin, melebar dari 5,00 poin pada Mei')
    expect(sedikit.bacaan).toContain('Pada Juni 2023: 46,50%. Dari laporan yang mewakili 50,00% anggaran kas; 1 unit belum melapor. Juli belum digambar: laporannya belum cukup.')
    expect(sedikit.bagan).toMatchObject({ batas: 6 })
    expect(sedikit.tabel.baris[6]?.sel).toMatchObject({ nama: { rinci: '1 dari 2 unit melapor' }, serapan: { nilai: { ada: false } }, deviasi: { nilai: { ada: false } }, realisasi: { nilai: rp('420') } })
    const cukup = panelKurva('uji-kurva', { perBulan: juli('560'), tahunLalu: [], tahun: 2024, bulan: 7 })
    expect([cukup.judul, cukup.bagan]).toMatchObject(['Realisasi tertinggal 14,00 poin, melebar dari 6,00 poin pada Juni', { batas: 7 }])
    expect(cukup.tabel.baris[6]?.sel).toMatchObject({ nama: { rinci: '1 dari 2 unit melapor' }, serapan: { nilai: { ada: true } } })
  })

  it('foretells nothing of a year without pagu', () => {
    const kosong = Array.from({ length: 12 }, (_, i) => computeCapaian(posisi({ kunci: String(i + 1), pagu: rp('0'), angkas: null, realisasi: null, jumlahUnit: 0, jumlahUnitMelapor: 0 }), { aturan: ATURAN_2023, bulan: i + 1 }))
    const panel = panelKurva('uji-kurva', { perBulan: kosong, tahunLalu: [], tahun: 2024, bulan: 1, akhirTahun: { akhir: rp('0'), realisasi: rp('0'), pagu: rp('0') } })
    expect(panel.bacaan ?? '').toBe('')
    expect(panel.tabel.kolom.map(({ kunci }) => kunci)).not.toContain('proyeksi')
  })
})
