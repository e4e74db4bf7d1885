import { readXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import type { Blok } from '../types'
import { dokumenUji, panelBagan, TEKS_JAHAT } from '../uji/segala'
import { teks } from '@/lib/lihat/panel/sel'
import { bagianPaket, cacatPaket, galatOffice } from '@/tests/support/paket-office'
import { pasti } from '@/tests/support/pasti'
import { susunXlsx } from './utils'

const lembar = async (blok: readonly Blok[]): Promise<{ name: string; rows: readonly (readonly unknown[])[] }[]> => (await readXlsx(await susunXlsx(dokumenUji({ blok })))).sheets
const kata = (baris: readonly (readonly unknown[])[]): unknown[] => baris.flat().filter((isi) => isi !== null && isi !== undefined)

describe('a document as a workbook', { timeout: 60_000 }, () => {
  it('has no error for the SDK of Office and needs no mending, also without a chain', async () => {
    for (const dokumen of [dokumenUji(), dokumenUji({ cap: null, kop: null, contoh: false, terbitan: { nomor: '1/2023', tanggal: '2023-07-12', versi: 2 } }), dokumenUji({ blok: [] })]) {
      const berkas = await susunXlsx(dokumen)
      expect(await galatOffice(berkas, 'xlsx')).toEqual([])
      expect(cacatPaket(await bagianPaket(berkas))).toEqual([])
    }
  })
  it('is the same file twice', async () => expect(Buffer.from(await susunXlsx(dokumenUji())).equals(Buffer.from(await susunXlsx(dokumenUji())))).toBe(true))
  it('holds exact numbers that can be reckoned with, and words where there is none', async () => {
    const [, isi] = await lembar([{ jenis: 'judul', tingkat: 2, isi: 'Rekap' }, { jenis: 'panel', panel: panelBagan(undefined), baris: 1 }])
    const { name, rows } = pasti(isi)
    expect(name).toBe('Rekap')
    const kepala = rows.findIndex(([awal]) => awal === 'Unit')
    // full rupiah whatever a screen's head says, the columns for files among them, every row though the document shows one
    expect(pasti(rows[kepala])).toEqual(['Unit', 'Kekurangan (Rp)', 'Selisih (Rp)', 'Serapan (% pagu)', 'Target (% pagu)', 'Deviasi (poin)', 'Paket', 'Tenggat', 'Zona', 'Catatan', 'Hanya berkas'])
    expect(rows.slice(kepala + 1, kepala + 5).map((baris) => baris.slice(0, 7))).toEqual([
      ['Unit 1 (rincian kedua)', 1234567890.12, -100000000, 0.1234, 0.5329, -15.01, 10], ['Unit 2', 2234567890.12, '–', 0.2468, 0.5329, -15.01, 20], ['Unit 3', 3234567890.12, -300000000, 0.3702, '–', -15.01, 30], ['Unit 4', 4234567890.12, -400000000, 0.4936, 0.5329, -15.01, 40],
    ])
    expect(pasti(rows[kepala + 1])[8]).toBe('◆ Kuning')
    expect(pasti(rows[kepala + 5])[6]).toBe(90)
    for (const satu of ['DATA CONTOH: sebagian angka dikarang untuk peragaan, bukan dokumen resmi.', 'Sumber: uji.', 'Serapan: realisasi ÷ pagu. Sumber: Uji', 'Rakor triwulan II 2023 · posisi beku ke-1\nSegel 9 · abcd']) expect(kata(rows)).toContain(satu)
  })
  it('names each sheet once, as Excel takes names, and lists them first', async () => {
    const panel = panelBagan(undefined)
    const hasil = await lembar([
      { jenis: 'panel', panel }, { jenis: 'judul', tingkat: 2, isi: 'Belanja: [modal] / barang? dan jasa yang panjang sekali namanya' }, { jenis: 'panel', panel }, { jenis: 'panel', panel }, { jenis: 'judul', tingkat: 2, isi: "''" }, { jenis: 'tabel', tabel: panel.tabel },
      { jenis: 'judul', tingkat: 2, isi: 'PENGANTAR' }, { jenis: 'tabel', tabel: panel.tabel }, { jenis: 'alinea', isi: ['Satu kalimat.'] }, { jenis: 'butir', bernomor: true, isi: [['Butir']] },
    ])
    const nama = hasil.map((satu) => satu.name)
    expect(nama).toEqual(['Pengantar', 'Uji tanpa', 'Belanja modal barang dan jasa y', 'Belanja modal barang dan j (2)', 'Lembar', 'PENGANTAR (2)'])
    for (const satu of [...nama.slice(1), 'Satu kalimat.', '1. Butir']) expect(kata(pasti(hasil[0]).rows)).toContain(satu)
  })
  it('says that a table has no rows', async () => {
    const [, isi] = await lembar([{ jenis: 'panel', panel: panelBagan(undefined, { tabel: { caption: 'Kosong', kolom: [{ kunci: 'nama', nama: 'Unit' }], baris: [] }, kosong: { judul: 'Belum ada pagu' } }) }])
    expect(kata(pasti(isi).rows)).toContain('Belum ada pagu')
  })
  it('keeps the square of its code square over columns of any width', async () => {
    const gambar = (await bagianPaket(await susunXlsx(dokumenUji()))).get('xl/drawings/drawing1.xml')?.toString('utf8') ?? ''
    expect(gambar).toMatch(/<xdr:oneCellAnchor>.*<xdr:ext cx="876300" cy="876300"\/><xdr:pic>.*descr="Segel 9 · abcd"/)
    expect(gambar).not.toContain('twoCellAnchor')
  })
  it('takes words as words: none of them is a formula', async () => {
    const panel = panelBagan(undefined)
    const blok = TEKS_JAHAT.flatMap((isi): Blok[] => [{ jenis: 'judul', tingkat: 2, isi }, { jenis: 'panel', panel: { ...panel, judul: isi, bacaan: isi, tabel: { ...panel.tabel, caption: isi, baris: [{ kunci: 'b', sel: { nama: teks(isi) } }] } } }, { jenis: 'alinea', isi: [isi] }])
    const berkas = await susunXlsx(dokumenUji({ blok, nama: 'Nama & <judul>', kaki: TEKS_JAHAT[0] }))
    expect(await galatOffice(berkas, 'xlsx')).toEqual([])
    const paket = await bagianPaket(berkas)
    expect(cacatPaket(paket)).toEqual([])
    for (const [nama, isi] of paket) if (/sheet\d+\.xml$/.test(nama)) expect(isi.toString('utf8')).not.toContain('<f>')
  })
})
