import { describe, expect, it } from 'vitest'
import { periksaPanel } from '@/tests/support/panel'
import { letakLintasan } from '../lintasan'
import { tulisSel } from '../tulis'
import { panelBelum } from './belum'
import { panelIndikator } from './daftar'
import { panelDeret } from './deret'
import { panelSemua } from './semua'
import { deret, titik } from './uji/contoh'

const TARGET = [{ tahun: 2023, ratusan: 100_000n, sumber: 'RPJMD' }]
const IPM = deret({ id: 3, kode: 'ipm', nama: 'IPM', satuan: 'indeks', caraUkur: 'BPS', arah: 'NAIK', titik: [titik(2021, null, 6_800n), titik(2022, null, 6_921n)], target: [{ tahun: 2022, ratusan: 6_900n, sumber: 'RPJMD' }] })
const KOSONG = deret({ id: 2, kode: 'tpt', nama: 'TPT', satuan: '%', caraUkur: 'Sakernas', titik: [], unit: null })
const PENUH = { hari: '2023-07-12', deret: [deret({ target: TARGET }), KOSONG, IPM, deret({ id: 4, nama: 'Jalan mantap', arah: 'NAIK', contoh: true, titik: [titik(2023, '2023-03-31', 500n)] })] }
const sel = (panel: ReturnType<typeof panelSemua.susun>, kunci: string, kolom: string): string => tulisSel(panel?.tabel.baris.find((satu) => satu.kunci === kunci)?.sel[kolom], {}, true)

describe('what holds of every panel', () => {
  it.each([['penuh', PENUH], ['tanpa nilai', { ...PENUH, deret: [KOSONG] }], ['kosong', { ...PENUH, deret: [] }]] as const)('%s', (_nama, data) => {
    const panel = panelIndikator(data)
    for (const satu of panel) periksaPanel(satu)
    expect(new Set(panel.map(({ kunci }) => kunci)).size).toBe(panel.length)
  })
})

describe('all series', () => {
  it('counts only what has a target to be judged by, and writes each way of measuring as its own row', () => {
    const panel = panelSemua.susun(PENUH)
    expect(panel?.judul).toBe('2 dari 2 deret bertarget mencapai target atau sesuai lintasan')
    expect([sel(panel, 'deret-1', 'nilai'), sel(panel, 'deret-1', 'target'), sel(panel, 'deret-1', 'jarak'), sel(panel, 'deret-1', 'keadaan')]).toEqual(['1.058 balita', '1.000 balita', '+58 balita', 'sesuai lintasan'])
    expect([sel(panel, 'deret-3', 'nilai'), sel(panel, 'deret-3', 'jarak'), sel(panel, 'deret-3', 'keadaan')]).toEqual(['69,21 indeks', '+0,21 indeks', 'target tercapai'])
    expect([sel(panel, 'deret-2', 'nilai'), sel(panel, 'deret-2', 'keadaan'), sel(panel, 'deret-2', 'unit')]).toEqual(['belum ada data', 'belum ada data', 'Kantor'])
    expect([sel(panel, 'deret-4', 'nama'), sel(panel, 'deret-4', 'keadaan'), sel(panel, 'deret-4', 'target')]).toEqual(['Jalan mantap (data contoh)', 'tanpa target', 'belum ada'])
  })
  it('judges nothing where nobody wrote a target', () => expect(panelSemua.susun({ ...PENUH, deret: [deret(), KOSONG] })?.judul).toBe('1 dari 2 deret indikator berisi nilai; belum ada yang dapat dinilai terhadap target'))
  it('says what to load in an empty list', () => expect(panelSemua.susun({ ...PENUH, deret: [] })?.kosong?.isi).toContain('daftar awal'))
})

describe('what was published of themes', () => {
  const UANG = deret({ id: 8, nama: 'Anggaran stunting', satuan: 'rupiah', tema: 'stunting', namaTema: 'Stunting', caraUkur: 'APBD', arah: 'NAIK', titik: [titik(2022, null, 100_000n), titik(2023, '2023-06-18', 1_508_793_620_000n)], target: TARGET })
  it('has its list beside the outcomes, each with the way to its page, and is in no count of them', () => {
    const panel = panelIndikator(PENUH, [UANG, { ...UANG, id: 9, titik: [] }])
    for (const satu of panel) periksaPanel(satu)
    expect(panel.map(({ kunci }) => kunci).slice(0, 3)).toEqual(['indikator-daftar', 'indikator-belum', 'indikator-terumumkan'])
    expect([panel[0], panel[1]]).toEqual(panelIndikator(PENUH).slice(0, 2))
    expect(panel[2]?.judul).toBe('Dua deret anggaran yang diumumkan untuk tema')
    expect(panel[2]?.tabel.baris.map(({ href, sel: isi }) => [href, tulisSel(isi.nilai, {}, true)])).toEqual([['/indikator/8', '15.087.936.200'], ['/indikator/9', 'belum ada data']])
    expect(panelIndikator(PENUH, []).map(({ kunci }) => kunci)).not.toContain('indikator-terumumkan')
  })
  it('is judged nowhere, also where somebody wrote a target', () => expect(panelDeret(UANG)?.bacaan).toBe('Anggaran yang diumumkan untuk suatu tema, bukan hasil, jadi tidak dinilai.'))
})

describe('one series', () => {
  it('says its movement, its target and what the line held', () => {
    const panel = panelDeret(deret({ target: TARGET }))
    expect(panel?.judul).toBe('Balita stunting turun dari 1.213 ke 1.058 (EPPGBM)')
    // 181 of 365 days from the end of 2022 to the end of June: 1.213 - 213 * 181 / 365 = 1.107,38; 1.058 is better
    expect(panel?.bacaan).toBe('Target 2023 1.000 balita belum tercapai, sesuai lintasan: seharusnya 1.107,38 balita pada waktu itu. Dari tahun 2022 ke 2023-06-30 12,78% lebih rendah (membaik).')
    expect(panel?.tabel.baris.map(({ sel: isi }) => [tulisSel(isi.nama, {}, true), tulisSel(isi.nilai, {}, true), tulisSel(isi.lintasan, {}, true)])).toEqual([['tahun 2022', '1.213', '1.213'], ['2023-06-30', '1.058', '1.107'], ['Target 2023', '–', '1.000']])
  })
  it('has no judgement without a target, and no picture of a single value', () => {
    const panel = panelDeret(deret({ titik: [titik(2022, null, 635n)], satuan: '%' }))
    expect([panel?.judul, panel?.bacaan, panel?.bagan]).toEqual(['Balita stunting 6,35% (EPPGBM)', 'Belum ada target, jadi tidak dinilai.', undefined])
  })
  it('says that a value without a day was read at its year’s end, and leaves places out', () => {
    const panel = panelDeret(deret({ titik: [titik(2022, null, 121_300n), titik(2023, null, 105_800n), titik(2023, '2023-03-01', 7_700n, { wilayahId: 5 })], target: TARGET }))
    expect(panel?.bacaan).toContain('tidak tercapai; sumber tidak menyebut hari')
    expect(panel?.tabel.baris).toHaveLength(3)
  })
  it('reads a value without a day no later than the day its source came out: no year is lost before it ends, and the next value is later', () => {
    const terbit = titik(2023, null, 105_800n, { waktu: 'data tahun 2023', letak: '2023-07-12' })
    const tengah = panelDeret(deret({ titik: [titik(2022, null, 121_300n), terbit], target: TARGET }))
    expect(tengah?.bacaan).toContain('belum tercapai, sesuai lintasan')
    expect(tengah?.bacaan).toContain('dibaca pada hari terbitnya')
    expect(panelDeret(deret({ titik: [titik(2022, null, 121_300n), terbit, titik(2023, '2023-10-31', 58_800n)], target: TARGET }))?.bacaan).toContain('Dari data tahun 2023 ke 2023-10-31 44,42% lebih rendah')
  })
  it('is none where it has no value', () => expect(panelDeret(KOSONG)).toBeNull())
  it('stands to scale: a year in the middle of two is in the middle', () => {
    const panel = panelDeret(deret({ titik: [titik(2020, '2020-01-01', 100n), titik(2021, '2021-01-01', 300n), titik(2022, '2022-01-01', 200n)] }))
    const gambar = panel?.bagan?.jenis === 'lintasan' ? letakLintasan(panel.tabel, panel.bagan) : null
    expect(gambar?.nilai.map(({ x, y }) => [x, y])).toEqual([[0, 0.2], [0.5007, 0.6], [1, 0.4]])
    expect(gambar?.skala.map(({ teks }) => teks)).toEqual(['0', '2,50', '5'])
  })
})

describe('what was not measured', () => {
  it('names a series without any value, and one older than its period', () => {
    const panel = panelBelum.susun({ ...PENUH, deret: [KOSONG, deret(), deret({ id: 5, titik: [titik(2022, null, 1n)] }), deret({ id: 6, titik: [titik(2021, null, 1n)] }), deret({ id: 7, frekuensi: 'BULANAN', titik: [titik(2023, '2023-05-31', 1n)] }), deret({ id: 8, titik: [], berakhir: true })] })
    expect(panel?.tabel.baris.map(({ kunci }) => kunci)).toEqual(['deret-2', 'deret-6'])
    expect(panel?.judul).toBe('Dua dari 5 deret belum diukur lebih dari satu masa')
  })
  it('is quiet where nothing is late, and nothing where there is no list', () => {
    expect(panelBelum.susun({ ...PENUH, deret: [deret()] })?.judul).toBe('Semua deret indikator diukur tepat waktunya')
    expect(panelBelum.susun({ ...PENUH, deret: [] })).toBeNull()
  })
})
