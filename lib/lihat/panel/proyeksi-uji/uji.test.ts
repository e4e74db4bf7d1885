import { expect, test } from 'vitest'
import type { DataUji } from '@/lib/lihat/proyeksi/types'
import type { SelUji } from '@/lib/realisasi/proyeksi/uji-balik'
import { rp } from '@/lib/realisasi/uji/pembangkit'
import { periksaPanel } from '@/tests/support/panel'
import { susunPanel } from '../susun'
import type { Panel } from '../types'
import { PANEL_UJI } from './daftar'

const BULAN = Array.from({ length: 11 }, (_, index) => index + 1)
/** A unit of pagu 1.000 that ended at 900, at every month. */
const unit = (nama: string, bf: number, tahun = 2022, jenis = '5.1.02'): SelUji[] => BULAN.map((bulan) =>
  ({ tahun, bulan, unit: nama, jenis, kategori: 'DINAS', pagu: rp('1.000'), nyata: rp('900'), duga: { BF: rp(String(900 + bf)), LURUS: rp('600'), LALU: rp('960') } }))
const data = (lain: Partial<DataUji> = {}): DataUji => ({
  tahun: 2023, bulan: 6, kueri: 'k', lengkap: [2022, 2021], ditinggal: [], ditahan: [2022], contoh: [], uji: [], namaSingkat: new Map([['1', 'SATU']]), namaJenis: new Map([['5.1.02', 'Barang dan Jasa']]), ...lain,
})
const ambil = (isi: DataUji, kunci: string): Panel | undefined => susunPanel(PANEL_UJI, isi).find((satu) => satu.kunci === kunci)

test('one finished year holds nothing, no finished year neither: said plainly, and only once', () => {
  const satu = data({ lengkap: [2022], ditahan: [], contoh: [2022] })
  expect(ambil(satu, 'uji-bulan')?.kosong?.judul).toBe('Satu tahun lengkap: tidak ada yang dapat ditahan')
  expect(ambil(satu, 'uji-bulan')?.bacaan).toContain('TA 2022 data contoh')
  expect(susunPanel(PANEL_UJI, satu)).toHaveLength(1)
  expect(ambil(data({ lengkap: [], ditahan: [], ditinggal: [2022] }), 'uji-bulan')?.kosong).toMatchObject({ judul: 'Belum ada tahun lengkap', isi: expect.stringContaining('TA 2022 tidak dipakai') as string })
})

const LIMA = [...unit('1', -50), ...unit('2', 20), ...unit('3', 10), ...unit('4', 0), ...unit('5', 80)]

test('the title is the row of the view\'s month: errors of units cancel in the whole, not among units', () => {
  const isi = data({ uji: LIMA, contoh: [2022, 2021] })
  expect(ambil(isi, 'uji-bulan')?.judul).toBe('Dari akhir Juni proyeksi meleset 1,20 poin; garis lurus 30,00 poin, serapan tahun lalu 6,00 poin')
  expect(ambil(isi, 'uji-bulan')?.bacaan).toContain('TA 2021 dan TA 2022 data contoh: galat ini mengukur pembuat datanya, bukan kenyataan.')
  expect(ambil(isi, 'uji-bulan')?.tabel.baris).toHaveLength(11)
  const perUnit = ambil(isi, 'uji-unit')
  expect(perUnit?.judul).toBe('Dari akhir Juni proyeksi paling dekat pada 4 dari 5 unit; serapan tahun lalu 1, garis lurus 0')
  expect(perUnit?.bacaan).toContain('3,20 poin dari pagu menurut proyeksi')
  expect(perUnit?.tabel.baris.map(({ kunci }) => kunci)).toEqual(['5', '1', '2', '3', '4'])
  expect(perUnit?.tabel.baris[1]?.sel).toMatchObject({ nama: { nilai: 'SATU' }, galat: { nilai: rp('50') }, condong: { nilai: { pembilang: -rp('50') } } })
  expect(ambil(isi, 'uji-sel')?.tabel.baris[1]?.sel.nama).toMatchObject({ nilai: 'SATU', rinci: 'Barang dan Jasa' })
  expect(ambil(isi, 'uji-jenis')?.tabel.baris).toHaveLength(1)
})

test('five errors make a band with its coverage; the whole has none with one held year', () => {
  const panel = ambil(data({ uji: LIMA }), 'uji-rentang')
  expect(panel?.judul).toBe('Rentang unit mencakup 3 dari 5 akhir tahun yang tidak ikut membuatnya')
  expect(panel?.tabel.baris.at(-1)).toMatchObject({ kunci: 'KABUPATEN', sel: { tercakup: { jenis: 'tanpa' } } })
  expect(ambil(data({ uji: LIMA.filter(({ unit: milik }) => milik !== '4') }), 'uji-rentang')?.judul).toBe('Rentang belum dapat dibuat: galat tiap kategori kurang dari 5')
})

test('in December the last month that asks for a guess is looked at', () => expect(ambil(data({ uji: LIMA, bulan: 12 }), 'uji-unit')?.judul).toContain('Dari akhir November'))

test.each([['kosong', data({ lengkap: [], ditahan: [] })], ['tanpa sel', data()], ['penuh', data({ uji: [...LIMA, ...unit('1', 5, 2023)], ditahan: [2022, 2023] })]])('%s: what holds of every panel', (_, isi) => {
  for (const panel of susunPanel(PANEL_UJI, isi)) periksaPanel(panel)
})
