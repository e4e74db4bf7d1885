import { describe, expect, it } from 'vitest'
import { cetakPdf } from '@/lib/dasar/typst/cetak'
import { bilangan, persen, poin, tanggal, tanpa, teks, uang, zona } from '@/lib/lihat/panel/sel'
import type { Bagan, Panel, Sel, Tabel } from '@/lib/lihat/panel/types'
import { rasio, tiada } from '@/lib/realisasi/rasio'
import { senFromText } from '@/lib/realisasi/rupiah'
import { katakanPdf, teksPdf } from '@/tests/support/baca-pdf'
import type { Blok, Dokumen } from '../types'
import { altGambar, gambarCetak } from './gambar'
import { gabungNaskah } from './gabung'
import { susunNaskah, tingkatTanpaLompat } from './naskah'
import { tabelCetak } from './tabel'
import { susunPdf } from './utils'

const r = (a: number, b = 10_000) => rasio(BigInt(a), BigInt(b), 'nol')
const baris = (nama: string, lain: Record<string, Sel>, sisa: Partial<Tabel['baris'][number]> = {}): Tabel['baris'][number] => ({ kunci: nama, sel: { nama: teks(nama), ...lain }, ...sisa })
const TABEL: Tabel = {
  caption: 'Uji', tampil: 2,
  kolom: [
    { kunci: 'nama', nama: 'Unit' }, { kunci: 'pagu', nama: 'Pagu', satuan: 'Rp miliar', angka: true, miliar: true }, { kunci: 'serapan', nama: 'Serapan terhadap pagu', satuan: '%', angka: true }, { kunci: 'target', nama: 'Target', angka: true },
    { kunci: 'zona', nama: 'Zona' }, { kunci: 'banyak', nama: 'Banyak', angka: true }, { kunci: 'deviasi', nama: 'Deviasi', angka: true }, { kunci: 'hari', nama: 'Hari', rinci: true },
  ],
  baris: [
    baris('Dinas Satu', { pagu: uang(senFromText('984959704911')), serapan: persen(r(3_828)), target: persen(r(5_329)), zona: zona('MERAH', 'di bawah'), banyak: bilangan(8), deviasi: poin(r(-1_501)), hari: tanggal('2023-07-12') }, { utama: true }),
    baris('Dinas Dua', { pagu: uang(senFromText('5')), serapan: persen(r(12_000)), target: persen(r(10_000)), zona: zona('BELUM_LAPOR'), banyak: bilangan(1), deviasi: poin(tiada('x')) }),
    baris('Dinas Tiga', { pagu: uang(null), serapan: tanpa('belum lapor'), target: persen(tiada('x')), zona: zona(null, 'tanpa'), banyak: bilangan(null) }),
  ],
  jumlah: baris('Jumlah', { pagu: uang(senFromText('984959704916')) }),
}
const BULAN: Tabel = { caption: 'Bulan', kolom: [{ kunci: 'nama', nama: 'Bulan' }, { kunci: 'target', nama: 'Target', angka: true }, { kunci: 'realisasi', nama: 'Realisasi', angka: true }, { kunci: 'proyeksi', nama: 'Proyeksi', angka: true }, { kunci: 'lalu', nama: 'Lalu', angka: true }], baris: Array.from({ length: 12 }, (_, i) => baris(`Bulan ${i + 1}`, { target: persen(r(i * 900)), lalu: persen(r(i * 800)), realisasi: i < 6 ? persen(r(i * 700)) : persen(tiada('belum')), ...(i === 11 ? { proyeksi: persen(r(8_700)) } : {}) })) }
const BAGAN: readonly Bagan[] = [
  { jenis: 'batang', nilai: 'pagu' }, { jenis: 'batang', nilai: 'serapan', target: 'target' }, { jenis: 'bullet', nilai: 'serapan', target: 'target', zona: 'zona' }, { jenis: 'butir', nilai: 'pagu' }, { jenis: 'deret-zona', zona: 'zona', nilai: 'serapan' },
  { jenis: 'kelompok', nilai: 'banyak' }, { jenis: 'tiang', nilai: 'pagu', banding: 'pagu' }, { jenis: 'garis', nilai: ['deviasi'] }, { jenis: 'peta-panas', kolom: ['zona'] }, { jenis: 'tumpuk', nilai: 'banyak' }, { jenis: 'luas', ukuran: 'pagu', nilai: 'serapan' },
]
const panel = (tabel: Tabel, bagan?: Bagan, lain: Partial<Panel> = {}): Panel => ({ kunci: 'uji', judul: 'Tertinggal 15,01 poin.', bacaan: 'Bacaan', tabel, rumus: [], sumber: ['Sumber'], ...(bagan === undefined ? {} : { bagan }), ...lain })
const dokumen = (blok: readonly Blok[], lain: Partial<Dokumen> = {}): Dokumen =>
  ({ kunci: 'uji', nama: 'Dokumen Uji', kop: { baris: ['A', 'B'], alamat: 'C' }, surat: null, terbitan: { nomor: '12/X', tanggal: '2023-07-12', versi: 2 }, arah: 'tegak', blok, kaki: 'kaki', cap: null, contoh: true, ...lain })

const SEMUA: readonly Blok[] = [
  { jenis: 'judul', tingkat: 2, isi: 'Bab' }, { jenis: 'judul', tingkat: 3, isi: 'Anak' }, { jenis: 'alinea', isi: ['Pagu ', { sel: uang(senFromText('984959704911')), rupa: 'singkat' }, ' atau ', { sel: uang(senFromText('984959704911')) }], rata: 'penuh' },
  { jenis: 'butir', isi: [['satu'], ['dua']], bernomor: true }, { jenis: 'rincian', isi: [{ nama: 'Zona', nilai: [{ sel: zona('HIJAU') }] }] },
  ...[...BAGAN.map((bagan) => panel(TABEL, bagan)), panel(BULAN, { jenis: 'kurva', tahun: 2023, batas: 6, target: 'target', realisasi: 'realisasi', lalu: 'lalu', proyeksi: 'proyeksi' })].map((satu): Blok => ({ jenis: 'panel', panel: satu })),
  { jenis: 'panel', panel: panel({ ...TABEL, baris: [] }, undefined, { kosong: { judul: 'Belum ada data', isi: 'Isi dulu.' } }) },
  { jenis: 'tabel', tabel: TABEL }, { jenis: 'tabel', tabel: { ...TABEL, baris: [], caption: 'Tanpa baris' } }, { jenis: 'isian', kolom: [{ nama: 'Catatan', lebar: 1 }], baris: [['x'], ['']] },
  { jenis: 'tandaTangan', pihak: [{ sebutan: 'Mengetahui,', jabatan: 'Kepala', nama: null, nip: null }], tempat: 'Liwa, 12 Juli 2023', elektronik: true }, { jenis: 'halamanBaru' }, { jenis: 'alinea', isi: ['akhir'] },
]

describe('a document as PDF', () => {
  it('of every block and picture, upright and across: figures, foot, warning and issue stand in it', async () => {
    for (const arah of ['tegak', 'datar'] as const) {
      const kata = katakanPdf(await susunPdf(dokumen(SEMUA, { arah, surat: { nomor: null, sifat: 'Penting', lampiran: '–', hal: 'Undangan', tanggal: '2023-07-12', kepada: ['Yth. Kepala'], tembusan: ['Bupati'] } })))
      for (const satu of ['Rp984,96 miliar', 'Rp984.959.704.911', '984.959.704.911', '984,96', '38,28%', '−15,01', 'Merah', 'Belum lapor', 'belum lapor', 'Belum ada data. Isi dulu.', 'DATA CONTOH', 'kaki · Nomor 12/X, versi 2, 12 Juli 2023', 'Tembusan:', 'Realisasi 35,00%', 'Proyeksi Desember 87,00%', 'ruang tanda tangan elektronik', 'Tidak ada data.']) expect(kata, satu).toContain(satu)
    }
  })

  it('equal documents are equal bytes, and the tables go with it as exact values', async () => {
    const satu = dokumen([{ jenis: 'panel', panel: panel(TABEL, { jenis: 'batang', nilai: 'pagu' }) }])
    expect(Buffer.from(await susunPdf(satu)).equals(Buffer.from(await susunPdf(satu)))).toBe(true)
    const [lampiran] = susunNaskah(satu).lampiran
    expect(JSON.parse(lampiran?.isi ?? '')).toMatchObject({ dokumen: 'Dokumen Uji', contoh: true, tabel: [{ kunci: 'uji', baris: [{ pagu: '984959704911.00', serapan: '38.28', deviasi: '-15.01', zona: 'MERAH', hari: '2023-07-12' }, {}, { pagu: null, serapan: 'belum lapor', zona: null }] }] })
  })

  it('hears headings without a gap, whatever sizes were chosen', () => {
    expect(tingkatTanpaLompat([2, 3, 2, 1, 3, 3, 2])).toEqual([1, 2, 1, 1, 2, 2, 2])
  })

  it('copies of a letter are named at its end, before what is enclosed', () => {
    const { isi } = susunNaskah(dokumen([{ jenis: 'alinea', isi: ['surat'] }, { jenis: 'halamanBaru' }, { jenis: 'alinea', isi: ['lampiran'] }], { surat: { nomor: '1', sifat: '', lampiran: '', hal: '', tanggal: '2023-07-12', kepada: [], tembusan: ['Bupati'] } }))
    expect(isi.map((satu) => satu.jenis)).toEqual(['kepalaSurat', 'alinea', 'alinea', 'butir', 'halamanBaru', 'alinea'])
  })
})

describe('several documents in one file', () => {
  it('each begin under their letterhead, count their own pages and carry their own figures', async () => {
    const dua = [dokumen([{ jenis: 'panel', panel: panel(TABEL) }]), dokumen([{ jenis: 'judul', tingkat: 1, isi: 'Kedua' }, { jenis: 'halamanBaru' }, { jenis: 'panel', panel: panel(TABEL) }])].map(susunNaskah)
    const naskah = gabungNaskah('Semua', dua)
    expect(naskah.lampiran.map(({ nama }) => nama)).toEqual(['001-angka.json', '002-angka.json'])
    const halaman = teksPdf(await cetakPdf(naskah))
    expect(halaman.map((satu) => /Halaman \d dari \d/.exec(satu)?.[0])).toEqual(['Halaman 1 dari 1', 'Halaman 1 dari 2', 'Halaman 2 dari 2'])
    expect(() => gabungNaskah('Semua', [])).toThrow(RangeError)
  })
})

describe('a table as it is printed', () => {
  it('is short as a page shows it, and whole and exact where people check; what is left out is counted', () => {
    const pendek = tabelCetak(TABEL, { lebar: 510 })
    expect(pendek.baris).toHaveLength(2)
    expect(pendek.baris[0]?.sel[1]?.t).toBe('984,96')
    expect(pendek.catatan).toEqual(['1 baris lain tidak dicetak di sini.'])
    const utuh = tabelCetak(TABEL, { lebar: 510, penuh: true })
    expect([utuh.baris.length, utuh.kolom.length, utuh.kolom[1]?.satuan]).toEqual([3, 8, 'Rp'])
    expect(utuh.baris[0]?.sel[1]?.t).toBe('984.959.704.911')
    // n/a is a dash, what has no sum is empty
    expect(utuh.baris[2]?.sel[1]?.t).toBe('–')
    expect(utuh.jumlah?.[0]?.sel[2]?.t).toBe('')
  })

  it('bars are parts of the largest or of 100 %, break beyond it, and give way where there is no room', () => {
    const batang = tabelCetak(TABEL, { lebar: 510, batang: { jenis: 'batang', nilai: 'serapan', target: 'target' } })
    expect(batang.baris.map(({ sel }) => sel[1]?.batang)).toEqual([{ isi: 0.3828, target: 0.5329 }, { isi: 1, lewat: true, target: 1 }])
    const pagu = tabelCetak(TABEL, { lebar: 510, baris: 3, batang: { jenis: 'batang', nilai: 'pagu' } })
    expect(pagu.baris.map(({ sel }) => sel[1]?.batang?.isi)).toEqual([1, 0, null])
    expect(tabelCetak(TABEL, { lebar: 200, batang: { jenis: 'batang', nilai: 'pagu' } }).baris[0]?.sel.some(({ batang: satu }) => satu !== undefined)).toBe(false)
  })
})

describe('a picture', () => {
  it('of a curve ends with its data; the plan beyond is another line; what is missing is no point', () => {
    const gambar = gambarCetak(BULAN, { jenis: 'kurva', tahun: 2023, batas: 6, target: 'target', realisasi: 'realisasi', proyeksi: 'proyeksi' })
    expect(gambar?.rupa).toBe('garis')
    if (gambar?.rupa !== 'garis') return
    const ujung = Object.fromEntries(gambar.garis.map(({ gaya, titik }) => [gaya, titik.at(-1)?.[0]]))
    expect(ujung).toEqual({ target: 0.5, rencana: 1, proyeksi: 1, utama: 0.5 })
    expect(gambar.garis.find(({ gaya }) => gaya === 'utama')?.titik.at(-1)).toEqual([0.5, 0.35])
  })
  it('is told in words to whoever does not see it', () => {
    expect(altGambar('Tertinggal 15,01 poin.', TABEL, { jenis: 'bullet', nilai: 'serapan', target: 'target' })).toBe('Grafik. Tertinggal 15,01 poin. Dinas Satu: Serapan terhadap pagu 38,28%, Target 53,29%; Dinas Dua: Serapan terhadap pagu 120,00%, Target 100,00%; Dinas Tiga: Serapan terhadap pagu belum lapor, Target –.')
  })
  it('stands in the rows where it is of the rows', () => {
    expect([gambarCetak(TABEL, { jenis: 'batang', nilai: 'pagu' }), gambarCetak(TABEL, { jenis: 'peta-panas', kolom: ['zona'] })]).toEqual([null, null])
    expect(tabelCetak(TABEL, { lebar: 510, padat: ['zona'] })).toMatchObject({ legenda: [{ t: 'Merah', tanda: 'turun' }, {}, {}, {}, { tanda: 'arsir' }] })
  })
})
