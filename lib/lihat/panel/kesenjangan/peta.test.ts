import { describe, expect, it } from 'vitest'
import { panelPeta } from './peta'
import { deret } from './uji/alat'
import { data, KOSONG, tahunPeta, unit } from './uji/data'

const PENUH = [70, 70, 70, 70, 70, 70, 70, 70, 70, 70, 70, 10]
const kini = tahunPeta(2023, 3, { 1: [10, 10, 10], 2: [90, 90, 90], 3: [10, null, 70] })

describe('kesenjangan-sejak', () => {
  it('of an empty year has no rows', () => {
    expect(panelPeta.susun(KOSONG)).toMatchObject({ judul: 'Zona unit belum dapat dinilai pada satu bulan pun', tabel: { baris: [] } })
  })

  it('of a year without the one before: its own months alone, the longest run first', () => {
    const panel = panelPeta.susun(data([unit('1', '100')], { bulan: 3, peta: [kini] }))
    expect(panel?.judul).toBe('Satu unit merah tiga bulan berturut-turut atau lebih')
    const baris = panel?.tabel.baris ?? []
    expect(baris.map(({ kunci, utama }) => [kunci, utama])).toEqual([['1', true], ['3', false], ['2', false]])
    expect(deret(baris, 'terpanjang')).toEqual([3, 1, 0])
    expect(deret(baris, 'kini')).toEqual([3, 0, 0])
    expect(baris[1]?.sel['z2023-2']).toMatchObject({ jenis: 'zona', nilai: 'BELUM_LAPOR' })
    expect(panel?.bagan).toEqual({ jenis: 'peta-panas', kolom: ['z2023-1', 'z2023-2', 'z2023-3'] })
  })

  it('of one unit alone says its name', () => {
    const sendiri = (deret: readonly (number | null)[]) => panelPeta.susun(data([unit('1', '100')], { bulan: 3, peta: [tahunPeta(2023, deret.length, { 1: deret })], namaSingkat: new Map([['1', 'DPUPR']]) }))?.judul
    expect(sendiri([10, 10, 10])).toBe('DPUPR merah tiga bulan berturut-turut dan masih merah')
    expect(sendiri([10, 90, 10, 90])).toBe('DPUPR merah dua bulan')
    expect(sendiri([90, null])).toBe('DPUPR tidak pernah merah')
    // who never reported was never out of the red either
    expect(sendiri([null, null])).toBe('Zona DPUPR belum pernah dapat dinilai')
  })

  it('of units none of which ever reported claims nothing about red', () => {
    const judul = (isi: Record<string, readonly (number | null)[]>) => panelPeta.susun(data([unit('1', '100')], { bulan: 2, peta: [tahunPeta(2023, 2, isi)] }))?.judul
    expect(judul({ 1: [null, null], 2: [null, null] })).toBe('Zona unit belum dapat dinilai pada satu bulan pun')
    expect(judul({ 1: [null, null], 2: [90, 90] })).toBe('Tidak ada unit yang merah tiga bulan berturut-turut')
  })

  it('of two years: a run goes over the turn of the year, and who is red in both is counted', () => {
    const lalu = tahunPeta(2022, 12, { 1: [90, 90, 90, 90, 90, 90, 90, 90, 90, 90, 90, 90], 3: PENUH, 9: PENUH })
    const panel = panelPeta.susun(data([unit('1', '100')], { bulan: 3, peta: [lalu, tahunPeta(2023, 3, { 1: [10, 10, 10], 3: [10, null, 10] })] }))
    expect(panel?.judul).toBe('Dua unit merah tiga bulan berturut-turut atau lebih, satu di antaranya yang merah di kedua tahun')
    const baris = panel?.tabel.baris ?? []
    expect(baris.map(({ kunci }) => kunci), 'a unit of last year alone is not a unit of this one').toEqual(['1', '3'])
    expect([deret(baris, 'merah2022'), deret(baris, 'merah2023'), deret(baris, 'terpanjang')]).toEqual([[0, 1], [3, 2], [3, 3]])
  })
})
