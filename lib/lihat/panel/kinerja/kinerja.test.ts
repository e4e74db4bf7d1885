import { describe, expect, it } from 'vitest'
import type { RumusIndikator } from '@/lib/realisasi/kinerja/types'
import { volumeFromText } from '@/lib/realisasi/kinerja/volume'
import { tiada } from '@/lib/realisasi/rasio'
import { serapanPagu } from '@/lib/realisasi/serapan'
import { rp } from '@/lib/realisasi/uji/pembangkit'
import { jumlahKolom, periksaPanel } from '@/tests/support/panel'
import { susunPanel } from '../susun'
import { tulisSel } from '../tulis'
import type { Panel } from '../types'
import { PANEL_KINERJA } from './daftar'
import type { DataKinerja, IndikatorLihat } from './data'

let id = 0
const indikator = (unitId: number, kode: string, target: string | null, triwulan: (string | null)[], rumus: RumusIndikator = 'TREN_POSITIF'): IndikatorLihat => ({
  id: ++id, unitId, kode, namaSimpul: `Simpul ${kode}`, nama: `Indikator ${id}`, satuan: 'unit', jenis: 'KELUARAN', rumus, targetRenstra: null, lalu: null,
  target: target === null ? null : volumeFromText(target), triwulan: triwulan.map((satu) => (satu === null ? null : volumeFromText(satu))),
})
const uang = (pagu: string, realisasi: string | null) => { const isi = { pagu: rp(pagu), realisasi: realisasi === null ? null : rp(realisasi) }; return { ...isi, serapan: serapanPagu(isi) } }
const unit = (satu: number, realisasi: string | null) => ({ id: satu, kode: `1.0${satu}`, nama: `Dinas ${satu}`, ...uang('1.000.000', realisasi) })
const KOSONG: DataKinerja = { tahun: 2023, bulan: 6, kueri: 'tahun=2023&bulan=6', unit: [], indikator: [], simpul: [] }
/** Dinas 1: 50 % and 90,5 % with much money spent on the first; Dinas 2: half entered; Dinas 3: no indicator. */
const SEBAGIAN: DataKinerja = {
  ...KOSONG, unit: [unit(1, '800.000'), unit(2, '100.000'), unit(3, null)],
  indikator: [indikator(1, '1.01', '100', ['20', '30', null, null]), indikator(1, '1.02', '100', ['80', '90.5', '99', null], 'PERSENTASE'), indikator(2, '2.01', '10', ['4', null, null, null]), indikator(2, '2.01', null, ['1', '1', null, null])],
  simpul: [{ unitId: 1, kode: '1.01', nama: 'Simpul 1.01', ...uang('500.000', '450.000') }, { unitId: 1, kode: '1.02', nama: 'Simpul 1.02', ...uang('500.000', '350.000') }, { unitId: 2, kode: '2.01', nama: 'Simpul 2.01', ...uang('100.000', '10.000') }],
}
const PENUH: DataKinerja = { ...KOSONG, bulan: 12, unit: [unit(1, '990.000')], indikator: [indikator(1, '1.01', '100', ['20', '30', '30', '40'])], simpul: [{ unitId: 1, kode: '1.01', nama: 'Simpul 1.01', ...uang('1.000.000', '990.000') }] }

const panel = (data: DataKinerja, kunci: string): Panel => {
  const satu = susunPanel(PANEL_KINERJA, data).find((item) => item.kunci === `kinerja-${kunci}`)
  if (!satu) throw new Error(`Tidak ada panel ${kunci}`)
  return satu
}
const sel = (satu: Panel, baris: string, kolom: string): string => {
  const item = satu.tabel.kolom.find(({ kunci }) => kunci === kolom)
  return tulisSel(satu.tabel.baris.find(({ kunci }) => kunci === baris)?.sel[kolom], item ?? {}, true)
}

it.each([['an empty year', KOSONG], ['half a year', SEBAGIAN], ['a full year', PENUH]])('%s: each panel holds what every panel holds', (_, data) => susunPanel(PANEL_KINERJA, data).forEach(periksaPanel))

it('money and results of which neither can be said are not called even', () => {
  expect([panel(KOSONG, 'pincang').judul, panel(KOSONG, 'pincang').kosong?.judul]).toEqual(['Uang dan hasil belum dapat dibandingkan', 'Belum ada program, kegiatan, atau sub-kegiatan yang memiliki serapan dan capaian kinerja sekaligus'])
  const belum = tiada('Laporan bulan ini belum dikirim')
  expect(panel({ ...SEBAGIAN, simpul: SEBAGIAN.simpul.map((satu) => ({ ...satu, serapan: belum })) }, 'pincang').judul).toBe('Uang dan hasil belum dapat dibandingkan')
})

describe('units', () => {
  it('an empty year has no rows, and says what is missing', () => {
    expect(susunPanel(PANEL_KINERJA, KOSONG).map(({ kunci }) => kunci)).toEqual(['kinerja-predikat', 'kinerja-pincang', 'kinerja-indikator'])
    expect(panel({ ...KOSONG, unit: [unit(3, null)] }, 'unit').judul).toBe('Kinerja Dinas 3 belum dapat dinilai')
  })
  it('half a year: the lowest mean first, who has none last; the quarter after the cut-off is not looked at', () => {
    const satu = panel(SEBAGIAN, 'unit')
    expect(satu.judul).toBe('Dua unit dinilai: satu sedang dan satu sangat rendah')
    expect(satu.tabel.baris.map(({ kunci }) => kunci)).toEqual(['2', '1', '3'])
    expect(['rata', 'per', 'predikat', 'serapan', 'terisi'].map((kolom) => sel(satu, '1', kolom))).toEqual(['70,25%', 'TW II', 'Sedang', '80,00%', '2'])
    expect(['rata', 'per', 'predikat', 'terisi'].map((kolom) => sel(satu, '2', kolom))).toEqual(['40,00%', 'TW I', 'Sangat Rendah', '1'])
    expect(sel(satu, '3', 'predikat')).toBe('tanpa indikator')
  })
  it('a full year, above the target: counted whole, and told with the limit too', () => {
    const satu = panel(PENUH, 'unit')
    expect(satu.judul).toBe('Rata-rata capaian kinerja Dinas 1 > 100,00%: Sangat Tinggi'.replace('> 100,00%', '120,00%'))
    expect(sel(satu, '1', 'berbatas')).toBe('100,00%')
  })
})

it('predikat: counts add up to the indicators; what cannot be judged is not the lowest', () => {
  const satu = panel(SEBAGIAN, 'predikat')
  expect(satu.judul).toBe('3 dari 4 indikator dapat dinilai, 1 di antaranya tinggi atau sangat tinggi')
  expect(jumlahKolom(satu, 'jumlah')).toBe(4n)
  expect([sel(satu, 'SANGAT_RENDAH', 'jumlah'), sel(satu, 'TANPA', 'jumlah'), sel(satu, 'TINGGI', 'jumlah')]).toEqual(['2', '1', '1'])
  expect(panel(PENUH, 'predikat').judul).toContain('1 dari 1')
  expect(panel(KOSONG, 'predikat').tabel.baris).toEqual([])
})

it('who has not filled in: part of it, nothing, or no indicator', () => {
  expect(panel(SEBAGIAN, 'belum').judul).toBe('Satu unit mengisi sebagian, satu unit belum memiliki indikator')
  expect(panel({ ...SEBAGIAN, bulan: 12 }, 'belum').judul).toBe('Dua unit belum mengisi, satu unit belum memiliki indikator')
  expect(panel(PENUH, 'belum')).toMatchObject({ judul: 'Semua indikator triwulan IV 2023 terisi', tabel: { baris: [] } })
})

it('money ahead of its result, and the reverse, at 25 points or more', () => {
  const satu = panel(SEBAGIAN, 'pincang')
  expect(satu.judul).toBe('Satu program, kegiatan, atau sub-kegiatan menyerap uang jauh di depan hasilnya')
  expect(satu.tabel.baris.map(({ kunci, sel: isi }) => [kunci, tulisSel(isi.apa, {}, true)])).toEqual([['1-1.01', 'uang di depan hasil'], ['2-2.01', 'hasil di depan uang']])
  expect(['serapan', 'rata', 'per'].map((kolom) => sel(satu, '1-1.01', kolom))).toEqual(['90,00%', '50,00%', 'TW II'])
  // what the title means stands first, however much the others spent
  expect(panel({ ...SEBAGIAN, simpul: SEBAGIAN.simpul.map((lain) => (lain.unitId === 2 ? { ...lain, realisasi: rp('999.999.999.999') } : lain)) }, 'pincang').tabel.baris.map(({ kunci }) => kunci)).toEqual(['1-1.01', '2-2.01'])
  // K of the first quarter beside money of the second says so
  expect(sel(satu, '2-2.01', 'per')).toBe('TW I')
  expect(panel(PENUH, 'pincang').judul).toBe('Uang dan hasil sejalan')
  expect(panel(KOSONG, 'pincang').tabel.baris).toEqual([])
})

it('a quarter that is not over owes nothing; who judges by an older one is told', () => {
  for (const bulan of [1, 2]) expect(susunPanel(PANEL_KINERJA, { ...SEBAGIAN, bulan }).some(({ kunci }) => kunci === 'kinerja-belum')).toBe(false)
  expect(panel({ ...SEBAGIAN, bulan: 8 }, 'belum').judul).toBe(panel(SEBAGIAN, 'belum').judul)
  const juli = panel({ ...SEBAGIAN, bulan: 7 }, 'unit')
  expect([sel(juli, '1', 'terisi'), juli.tabel.kolom.find(({ kunci }) => kunci === 'terisi')?.nama]).toEqual(['2', 'Terisi triwulan II 2023'])
  expect(sel(panel({ ...SEBAGIAN, bulan: 2 }, 'unit'), '1', 'terisi')).toBe('belum jatuh tempo')
})

it('each result names the quarters that it is of, and those that are over and empty', () => {
  const isi = [indikator(1, '1.01', '100', ['20', '30', null, null]), indikator(1, '1.01', '100', ['20', null, '30', null]), indikator(1, '1.01', '100', ['80', null, null, null], 'PERSENTASE'), indikator(1, '1.01', '100', [null, '80', null, null], 'NILAI_AKHIR'), indikator(1, '1.01', '100', [null, null, null, '5'])]
  const per = (bulan: number): string[] => { const satu = panel({ ...SEBAGIAN, bulan, indikator: isi }, 'indikator'); return satu.tabel.baris.map(({ kunci }) => sel(satu, kunci, 'per')) }
  expect(per(6)).toEqual(['TW I, II', 'TW I (II belum diisi)', 'TW I (II belum diisi)', 'TW II', '–'])
  // the third quarter is not over in August, and is in September
  expect(per(8)).toEqual(['TW I, II', 'TW I, III (II belum diisi)', 'TW I (II belum diisi)', 'TW II', '–'])
  expect(per(9)).toEqual(['TW I, II (III belum diisi)', 'TW I, III (II belum diisi)', 'TW I (II, III belum diisi)', 'TW II (III belum diisi)', '–'])
})

it('the list has every indicator with what it was judged by', () => {
  const satu = panel(SEBAGIAN, 'indikator')
  expect(satu.tabel.baris).toHaveLength(4)
  expect(satu.tabel.baris.map(({ kunci }) => ['realisasi', 'target', 'capaian', 'predikat'].map((kolom) => sel(satu, kunci, kolom)))).toEqual([['50', '100', '50,00%', 'Sangat Rendah'], ['90,5', '100', '90,50%', 'Tinggi'], ['4', '10', '40,00%', 'Sangat Rendah'], ['2', 'belum diisi', '–', 'tidak dinilai']])
  expect(panel(KOSONG, 'indikator').kosong?.isi).toContain('templat')
})
