import { describe, expect, it } from 'vitest'
import { katakanPdf, teksPdf } from '@/tests/support/baca-pdf'
import { CetakGagal, cetakPdf } from './cetak'
import type { BagianCetak, GambarCetak, NaskahCetak, TabelCetak } from './types'

const naskah = (isi: readonly BagianCetak[], lain: Partial<NaskahCetak> = {}): NaskahCetak => ({
  judul: 'Uji', arah: 'tegak', waktu: Date.UTC(2023, 6, 12) / 1000, kop: null, peringatan: null, kaki: 'kaki uji', cap: null, besar: 10, isi, lampiran: [], ...lain,
})
const alinea = (isi: string): BagianCetak => ({ jenis: 'alinea', isi, rata: 'kiri' })
const tabel = (banyak: number, lain: Partial<TabelCetak> = {}): TabelCetak => ({
  caption: 'Tabel uji', kolom: [{ nama: 'Nama unit', lebar: 2 }, { nama: 'Pagu', satuan: 'Rp', angka: true, lebar: 0 }, { nama: '', lebar: 3 }, { nama: 'Zona', lebar: 0 }], besar: 9,
  baris: Array.from({ length: banyak }, (_, i) => ({ sel: [{ t: `Baris ${i + 1}`, r: 'rinci' }, { t: '1.000' }, { t: '', batang: { isi: i / 60, target: 0.5, lewat: i % 7 === 0 } }, { t: 'Merah', tanda: 'turun' as const, padat: i % 2 === 0 }], tingkat: i % 3, utama: i < 2 })), ...lain,
})
const GAMBAR: readonly GambarCetak[] = [
  { rupa: 'bullet', baris: [{ nama: 'A', nilai: '38,28%', target: '53,29%', beda: '−15,01 poin', batang: { isi: 0.38, target: 0.53 } }, { nama: 'B', rinci: 'r', nilai: '–', target: '–', beda: '–', batang: { isi: null, target: null }, zona: { t: 'Merah', tanda: 'turun' } }] },
  { rupa: 'tiang', nama: 'Perlu', banding: 'Rata-rata', satuan: 'Rp miliar', titik: [{ nama: 'Jan', teks: '1,00', isi: 1, banding: null }, { nama: 'Feb', teks: '–', isi: null, banding: null }] },
  { rupa: 'garis', skala: [{ letak: 0, teks: '0' }, { letak: 1, teks: '100%' }], nama: [{ letak: 0.5, teks: 'Jun', tebal: true }], batas: { letak: 0.9, teks: 'data s.d. Juni' }, label: [{ x: 0.5, y: 0.4, teks: 'Target', kiri: true, atas: true }], legenda: [{ gaya: 'lalu', teks: '2022' }], garis: [{ gaya: 'utama', titik: [[0, 0], [0.5, 0.4]] }, { gaya: 'rencana', titik: [[0.5, 0.5]] }] },
  { rupa: 'tumpuk', bagian: ['a', 'b', 'c', 'd', 'e'].map((nama) => ({ nama, teks: '1', lebar: 0.2 })) },
  { rupa: 'luas', baris: [{ nama: 'a', teks: '10%', tebal: 0.9, isi: 0.1, bernama: true }, { nama: 'b', teks: '1%', tebal: 0.1, isi: 0, bernama: false }] },
  { rupa: 'kelompok', baris: [{ nama: 'Merah', tanda: 'turun', teks: '2', uang: 'Rp1', isi: 1, anggota: 'A; B' }, { nama: 'Belum lapor', tanda: 'arsir', teks: '0', uang: '', isi: 0, anggota: '' }, { nama: 'Lain', teks: '1', uang: '', isi: 0.5, anggota: '' }] },
  { rupa: 'deret', baris: [{ nama: 'Jan', tanda: 'naik', kata: 'Mendahului', teks: '101%' }, { nama: 'Feb', kata: 'Tanpa nilai', teks: '–' }] },
  { rupa: 'butir', baris: [{ nama: 'Pagu', teks: 'Rp5' }] },
]
const SEMUA: readonly BagianCetak[] = [
  { jenis: 'kepalaSurat', kiri: [{ nama: 'Nomor', nilai: '1' }], tanggal: '12 Juli 2023', kepada: ['Kepala Dinas', 'di Liwa'] },
  { jenis: 'judul', tingkat: 1, rupa: 2, isi: 'Judul' }, alinea('teks'), { jenis: 'butir', isi: ['a', 'b'], bernomor: true }, { jenis: 'butir', isi: ['a'], bernomor: false },
  { jenis: 'rincian', isi: [{ nama: 'Hari', nilai: 'Rabu' }, { nama: 'Zona', nilai: 'Kuning', tanda: 'ketupat' }] },
  ...GAMBAR.map((isi): BagianCetak => ({ jenis: 'temuan', judul: `Temuan ${isi.rupa}`, sumber: ['sumber'], gambar: { alt: `gambar ${isi.rupa}`, isi } })),
  { jenis: 'temuan', judul: 'Kosong', bacaan: 'b', sumber: [], kosong: 'Tidak ada.' },
  { jenis: 'temuan', judul: 'Bertabel', sumber: [], tabel: tabel(3, { legenda: [{ t: 'Merah', tanda: 'turun' }], catatan: ['catatan'] }) },
  { jenis: 'tabel', tabel: tabel(0, { kosong: 'Tidak ada data.' }) }, { jenis: 'tabel', tabel: tabel(2, { captionTampak: true, kisi: true, tinggi: 8 }) }, { jenis: 'tabel', tabel: tabel(1, { kolom: [{ nama: '', lebar: 1 }], baris: [{ sel: [{ t: '' }] }], kisi: true }) },
  { jenis: 'halamanBaru' }, { jenis: 'awal', kop: { baris: ['PEMERINTAH', 'KANTOR'], alamat: 'Jalan\nLiwa' } },
  { jenis: 'tandaTangan', tempat: 'Liwa', elektronik: true, pihak: [{ sebutan: 'Mengetahui,', jabatan: 'Sekretaris', nama: 'Nama', nip: '1' }] },
  { jenis: 'tandaTangan', elektronik: false, pihak: ['a', 'b', 'c', 'd'].map((jabatan) => ({ sebutan: '', jabatan, nama: null, nip: null })) },
]
const JAHAT = '#import "@preview/x:1.0.0" *tebal* $x$ \\ `d` <a> @b _c_ // e /* f */ #read("/etc/passwd") ~ = judul'

describe('a printed document', () => {
  it('of every piece and picture is tagged PDF/UA-1, in Indonesian, its type within and nothing that leads outside', async () => {
    const pdf = await cetakPdf(naskah(SEMUA, { kop: { baris: ['SATU', 'DUA', 'TIGA'], alamat: '' }, peringatan: 'DATA CONTOH', cap: { teks: 'Segel 1', d: 'M0 0h5v5z', sisi: 10 }, lampiran: [{ nama: 'angka.json', tipe: 'application/json', uraian: 'Angka', isi: '{"a":"中"}' }] }))
    const mentah = Buffer.from(pdf).toString('latin1')
    for (const tanda of ['/StructTreeRoot', '/Lang (id)', 'pdfuaid', '/FontFile2', '/EmbeddedFile', '/Alt ']) expect(mentah, tanda).toContain(tanda)
    expect(mentah).not.toContain('/URI')
    const teks = teksPdf(pdf)
    expect(teks.join('')).toContain('DATA CONTOH')
    // a document within counts its own pages
    expect(teks.at(-1)).toMatch(/Halaman 1 dari 1/)
    expect(katakanPdf(pdf)).toContain('Segel 1')
  })

  it('takes typed text as it is, however it looks, in any length and script', async () => {
    const panjang = 'kata '.repeat(2_000)
    const pdf = await cetakPdf(naskah([alinea(JAHAT), alinea(`kanan\u202ekiri\u200f \u0627\u0628 \u{1F600} ${'x'.repeat(10_000)}`), alinea(panjang), { jenis: 'judul', tingkat: 1, rupa: 1, isi: JAHAT }, { jenis: 'tabel', tabel: tabel(1, { caption: JAHAT, captionTampak: true, kolom: [{ nama: JAHAT, lebar: 1 }], baris: [{ sel: [{ t: JAHAT, r: JAHAT }] }] }) }], { judul: JAHAT, kaki: JAHAT, peringatan: JAHAT }))
    const teks = katakanPdf(pdf)
    expect(teks.split('#read("/etc/passwd")').length).toBeGreaterThan(6)
    expect(teks).toContain('□□ □')
    expect(teks.match(/\bkata\b/g)).toHaveLength(2_000)
    expect(teks).not.toContain('root:')
  })

  it('repeats the head of a long table on each page, its sum once, and is the same bytes each time', async () => {
    const isi = naskah([{ jenis: 'tabel', tabel: tabel(120, { jumlah: [{ sel: [{ t: 'Jumlah seluruhnya' }, { t: '120.000' }, { t: '' }, { t: '' }] }] }) }], { arah: 'datar' })
    const pdf = await cetakPdf(isi)
    const halaman = teksPdf(pdf)
    expect(halaman.length).toBeGreaterThan(2)
    for (const satu of halaman) expect(satu).toContain('Nama unit')
    expect(halaman.join('').match(/Jumlah seluruhnya/g)).toHaveLength(1)
    expect(halaman.join('').match(/Baris \d+\n/g)).toHaveLength(120)
    expect(halaman[1]).toContain(`Halaman 2 dari ${halaman.length}`)
    expect(Buffer.from(await cetakPdf(isi)).equals(Buffer.from(pdf))).toBe(true)
  })

  it('that cannot be set says so, and the next one is set', async () => {
    const salah = naskah([{ jenis: 'judul', tingkat: 3, rupa: 1, isi: 'tingkat yang melompat' }])
    await expect(cetakPdf(salah)).rejects.toThrow(CetakGagal)
    expect(katakanPdf(await cetakPdf(naskah([alinea('berikutnya')], { waktu: null })))).toContain('berikutnya')
  })

  it('waits its turn, and who goes away while waiting frees her place', async () => {
    const pergi = new AbortController()
    const lama = cetakPdf(naskah([alinea('satu')]))
    const batal = cetakPdf(naskah([alinea('dua')]), pergi.signal)
    pergi.abort(new Error('pergi'))
    await expect(batal).rejects.toThrow('pergi')
    expect(katakanPdf(await lama)).toContain('satu')
  })
})
