import { describe, expect, it } from 'vitest'
import { bilangan, persen, poin, tanpa, teks, uang } from '@/lib/lihat/panel/sel'
import type { BarisTabel, Panel, Tabel } from '@/lib/lihat/panel/types'
import { rasio, tiada } from '@/lib/realisasi/rasio'
import { rp } from '@/lib/realisasi/uji/pembangkit'
import { susunPaparan } from '@/lib/rakor/paparan/susun'
import { PENUH, SEBAGIAN } from '@/lib/rakor/paparan/uji/contoh'
import { angkaBagan, baganTanpaAsal } from '@/tests/support/bagan-office'
import { susunBagan } from './bagan'
import { nilaiLembar, teksSel } from './nilai'
import { susunTabel } from './tabel'
import { barisTeks, lebarTeks } from './ukur'
import { susunPptx } from './utils'

describe('numbers of a chart', () => {
  it.each([['penuh', PENUH], ['sebagian', SEBAGIAN]] as const)('are those of the finding, to the sen, in the sheet and in its copy: %s', async (_, bahan) => {
    const slide = susunPaparan(bahan)
    const berkas = await susunPptx(bahan, slide)
    expect((await angkaBagan(berkas)).length).toBeGreaterThan(3)
    expect(await baganTanpaAsal(berkas, slide.flatMap(({ panel }) => panel))).toEqual([])
  })
  it('are exact where a float is not', () => {
    expect(nilaiLembar(uang(rp('984.959.704.911,53')))).toBe('984959704911.53')
    expect(nilaiLembar(uang(rp('-5.000')))).toBe('-5000')
    expect(nilaiLembar(persen(rasio(1n, 3n, '')))).toBe('0.333333333333')
    expect(nilaiLembar(persen(rasio(-2n, 3n, '')))).toBe('-0.666666666667')
    expect(nilaiLembar(poin(rasio(-1501n, 10_000n, '')))).toBe('-15.01')
    expect([nilaiLembar(bilangan(0)), nilaiLembar(uang(rp('0'))), nilaiLembar(persen(tiada('x'))), nilaiLembar(tanpa('belum lapor')), nilaiLembar(uang(null))]).toEqual(['0', '0', null, null, null])
  })
})

const baris = (isi: [string, Partial<BarisTabel['sel']>][]): BarisTabel[] => isi.map(([nama, sel], i) => ({ kunci: String(i), sel: { nama: teks(nama), ...sel } as BarisTabel['sel'] }))
const TABEL: Tabel = { caption: 'Uji', kolom: [{ kunci: 'nama', nama: 'Unit' }, { kunci: 'nilai', nama: 'Nilai', satuan: 'Rp miliar', angka: true, miliar: true }], baris: baris(Array.from({ length: 40 }, (_, i) => [`Unit dengan nama yang panjang sekali ${i}`, { nilai: uang(rp(String((40 - i) * 1_000_000_000))) }])) }
const panel = (isi: Partial<Panel>): Panel => ({ kunci: 'uji', judul: 'Uji', tabel: TABEL, rumus: [], ...isi })

describe('what is drawn', () => {
  it('a row without a value has neither mark nor label, nought has both', () => {
    const isi = susunBagan(panel({ tabel: { ...TABEL, baris: baris([['A', { nilai: uang(rp('0')) }], ['B', { nilai: tanpa('belum lapor') }], ['C', { nilai: uang(rp('2.000.000.000')) }]]) }, bagan: { jenis: 'batang', nilai: 'nilai' } }), 8)
    expect(isi?.deret[0]).toMatchObject({ nilai: ['0', null, '2000000000'], label: ['0,00', null, '2,00'] })
  })
  it('rows beyond those that a hall reads are counted', () => expect(susunBagan(panel({ bagan: { jenis: 'batang', nilai: 'nilai' } }), 8)).toMatchObject({ sisa: 32, jenis: 'batang' }))
  it('one bar alone, or nothing to draw, is no picture', () => {
    expect(susunBagan(panel({ tabel: { ...TABEL, baris: TABEL.baris.slice(0, 1) }, bagan: { jenis: 'batang', nilai: 'nilai' } }), 8)).toBeNull()
    expect(susunBagan(panel({ tabel: { ...TABEL, baris: baris([['A', {}], ['B', {}]]) }, bagan: { jenis: 'batang', nilai: 'nilai' } }), 8)).toBeNull()
  })
})

describe('a table on a slide', () => {
  it('shows what fits, counts the rest in words, and stays in its box', () => {
    const isi = susunTabel(TABEL, [], 40, 6, 4)
    expect(isi?.pt).toBe(16)
    expect(isi?.tinggi).toBeLessThanOrEqual(4)
    expect(isi?.baris.at(-1)?.sel[0]?.teks).toBe(`dan ${40 - (isi?.tampil ?? 0)} unit lain`)
    expect(isi?.lebar.reduce((a, b) => a + b, 0)).toBeCloseTo(6)
  })
  it('of few rows is larger', () => expect(susunTabel({ ...TABEL, baris: TABEL.baris.slice(0, 3) }, [], 8, 12, 5)?.pt).toBe(20))
  it('never breaks a figure where words can give way', () => {
    const isi = susunTabel(TABEL, [], 40, 4, 5)
    expect(isi?.sempit).toBe(false)
    expect((isi?.lebar[1] ?? 0)).toBeGreaterThan(lebarTeks('40,00', 16) + 0.16)
  })
  it('of what people wrote at length stays in its box: cut behind a word, never within a figure', () => {
    const panjang = Array.from({ length: 300 }, (_, i) => `kata ${1_000_000 + i}`).join(', ')
    const isi = susunTabel({ ...TABEL, baris: baris([[panjang, { nilai: uang(rp('1.000.000.000')) }]]) }, [], 8, 8, 3)
    const teksnya = isi?.baris[1]?.sel[0]?.teks ?? ''
    expect(isi?.tinggi).toBeLessThanOrEqual(3)
    expect(teksnya).toMatch(/…$/)
    expect(panjang.startsWith(teksnya.slice(0, -1))).toBe(true)
    for (const angka of teksnya.match(/\d+/g) ?? []) expect(angka).toHaveLength(7)
  })
  it('breaks no word of a name where words stand behind its figures', () => {
    const hasil = { caption: 'Hasil', kolom: [{ kunci: 'nama', nama: 'Hasil' }, { kunci: 'nilai', nama: 'Terakhir', angka: true }, { kunci: 'target', nama: 'Target', angka: true }],
      baris: [{ kunci: '1', sel: { nama: teks('Prevalensi stunting', 'EPPGBM'), nilai: teks('11,11%', 'Maret 2023'), target: teks('1.000 balita', '2023') } }] }
    expect(susunTabel(hasil, [], 8, 4.4, 3)?.sempit).toBe(false)
  })
  it('with a name alone is none', () => expect(susunTabel(TABEL, ['nilai'], 8, 6, 4)).toBeNull())
})

describe('widths', () => {
  it('bold is wider, figures are of one width, lines break at spaces', () => {
    expect(lebarTeks('Realisasi', 24, true)).toBeGreaterThan(lebarTeks('Realisasi', 24))
    expect(lebarTeks('111', 20)).toBe(lebarTeks('888', 20))
    expect(barisTeks('satu dua tiga', 20, lebarTeks('satu dua', 20) + 0.01)).toBe(2)
    expect(barisTeks('x'.repeat(100), 20, 2)).toBeGreaterThan(5)
  })
  it('days and short word groups stay whole, a short second line stands behind its name', () => {
    expect(teksSel({ jenis: 'tanggal', nilai: '2023-07-21' }, {})).toBe('21\u00a0Juli\u00a02023')
    expect(teksSel(teks('3 tertinggi'), {})).toBe('3\u00a0tertinggi')
    expect(teksSel(teks('Jalan', 'DPUPR, bertahap'), {})).toBe('Jalan (DPUPR, bertahap)')
  })
})
