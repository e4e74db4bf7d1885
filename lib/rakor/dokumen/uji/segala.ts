/** A document with every kind of block and picture, for the tests of what draws documents. */
import { bilangan, persen, poin, tanggal, tanpa, teks, uang, zona } from '@/lib/lihat/panel/sel'
import type { Bagan, BarisTabel, Panel } from '@/lib/lihat/panel/types'
import { PENUH } from '@/lib/rakor/paparan/uji/contoh'
import { rasio } from '@/lib/realisasi/rasio'
import { senFromText } from '@/lib/realisasi/rupiah'
import { ZONA } from '@/lib/realisasi/zona'
import type { Blok, Dokumen } from '../types'

const bagian = (atas: number): ReturnType<typeof rasio> => rasio(BigInt(atas), 10_000n, 'nol')
const baris = (letak: number, lain: Partial<BarisTabel> = {}): BarisTabel => ({
  kunci: `b${letak}`, ...lain,
  sel: {
    nama: teks(`Unit ${letak}`, letak === 1 ? 'rincian kedua' : undefined), rupiah: uang(senFromText(`${letak}234567890.12`)), rupiah2: uang(letak === 2 ? null : senFromText(`-${letak}00000000`)), persen: persen(bagian(letak * 1234)), persen2: persen(letak === 3 ? { ada: false, alasan: 'tidak ada' } : bagian(5329)),
    poin: poin(bagian(-1501)), jumlah: bilangan(letak * 10), hari: tanggal(letak === 2 ? null : '2023-07-12'), zona: zona(ZONA[letak % ZONA.length] ?? null, undefined, letak === 4), kata: tanpa('belum lapor'), ...lain.sel,
  },
})

const KOLOM: Panel['tabel']['kolom'] = [
  { kunci: 'nama', nama: 'Unit' }, { kunci: 'rupiah', nama: 'Kekurangan', satuan: 'Rp miliar', angka: true, miliar: true }, { kunci: 'rupiah2', nama: 'Selisih', satuan: 'Rp', angka: true }, { kunci: 'persen', nama: 'Serapan', satuan: '% pagu', angka: true }, { kunci: 'persen2', nama: 'Target', satuan: '% pagu', angka: true },
  { kunci: 'poin', nama: 'Deviasi', satuan: 'poin', angka: true }, { kunci: 'jumlah', nama: 'Paket', angka: true }, { kunci: 'hari', nama: 'Tenggat' }, { kunci: 'zona', nama: 'Zona' }, { kunci: 'kata', nama: 'Catatan' }, { kunci: 'rahasia', nama: 'Hanya berkas', rinci: true },
]
const BULAN = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember']

/** A panel with a picture of one kind. */
export const panelBagan = (bagan: Bagan | undefined, isi: Partial<Panel> = {}): Panel => ({
  kunci: `uji-${bagan?.jenis ?? 'tanpa'}`, judul: `Temuan ${bagan?.jenis ?? 'tanpa bagan'}`, bacaan: 'Satu kalimat lagi.', rumus: [{ nama: 'Serapan', rumus: 'realisasi ÷ pagu', keterangan: '', sumber: 'Uji' }], sumber: ['Sumber: uji.'], ...(bagan === undefined ? {} : { bagan }),
  tabel: { caption: `Tabel ${bagan?.jenis ?? 'tanpa bagan'}`, kolom: KOLOM, baris: [1, 2, 3, 4].map((letak) => baris(letak, letak === 1 ? { utama: true } : {})), jumlah: baris(9) },
  ...isi,
})

const bertingkat = panelBagan({ jenis: 'kelompok', nilai: 'jumlah' })
const setahun = (bagan: Bagan): Panel => panelBagan(bagan, { tabel: { caption: `Bulan, ${bagan.jenis}`, kolom: KOLOM, baris: BULAN.map((nama, letak) => baris(letak + 1, { kunci: nama, sel: { nama: teks(nama), ...(letak > 5 ? { persen: persen({ ada: false, alasan: 'Belum lapor' }) } : {}), ...(letak === 11 ? { akhir: persen(bagian(8699)) } : {}) } })) } })
const peta = panelBagan({ jenis: 'peta-panas', kolom: BULAN }, {
  tabel: { caption: 'Peta', kolom: [{ kunci: 'nama', nama: 'Unit' }, ...BULAN.map((kunci) => ({ kunci, nama: kunci.slice(0, 3), satuan: '23' }))], baris: [1, 2, 3].map((letak) => ({ kunci: `p${letak}`, sel: { nama: teks(`Unit ${letak}`), ...Object.fromEntries(BULAN.map((kunci, ke) => [kunci, zona(ZONA[(letak + ke) % ZONA.length] ?? null)])) } })) },
})

/** Every kind of picture, by its own panel. */
export const PANEL_BAGAN: readonly Panel[] = [
  panelBagan(undefined), panelBagan({ jenis: 'batang', nilai: 'rupiah' }), panelBagan({ jenis: 'batang', nilai: 'persen', target: 'persen2' }), panelBagan({ jenis: 'bullet', nilai: 'persen', target: 'persen2', zona: 'zona' }), panelBagan({ jenis: 'butir', nilai: 'rupiah' }),
  panelBagan({ jenis: 'deret-zona', zona: 'zona', nilai: 'persen' }), { ...bertingkat, tabel: { ...bertingkat.tabel, baris: [{ kunci: 'kepala', tingkat: 0, sel: { nama: teks('Merah', 'di bawah 65%'), zona: zona('MERAH'), jumlah: bilangan(2) } }, { kunci: 'anak', tingkat: 1, sel: { nama: teks('DPUPR') } }, { kunci: 'kategori', tingkat: 0, sel: { nama: teks('Dinas') } }, { kunci: 'anak2', tingkat: 1, sel: { nama: teks('Dinkes') } }] } },
  setahun({ jenis: 'tiang', nilai: 'rupiah', banding: 'rupiah2' }), setahun({ jenis: 'kurva', tahun: 2023, batas: 6, target: 'persen2', realisasi: 'persen', proyeksi: 'akhir', lalu: 'poin' }), setahun({ jenis: 'garis', nilai: ['poin', 'persen2'] }), setahun({ jenis: 'lintasan', hari: 'hari', nilai: 'jumlah', target: 'jumlah' }), peta,
  panelBagan({ jenis: 'tumpuk', nilai: 'jumlah' }), panelBagan({ jenis: 'luas', ukuran: 'rupiah', nilai: 'persen' }), panelBagan({ jenis: 'petak', nilai: 'rupiah', kelas: 'kata', baris: 'jumlah', kolom: 'jumlah' }),
  panelBagan({ jenis: 'batang', nilai: 'rupiah' }, { kunci: 'uji-kosong', tabel: { caption: 'Kosong', kolom: KOLOM, baris: [] }, kosong: { judul: 'Belum ada yang tertinggal', isi: 'Unit menuliskannya pada halaman Entri.' } }),
]

const SEN = senFromText('984959704911')
export const BLOK_SEGALA: readonly Blok[] = [
  { jenis: 'judul', tingkat: 1, isi: 'BAB I' }, { jenis: 'judul', tingkat: 2, isi: 'A. Bagian' }, { jenis: 'judul', tingkat: 3, isi: '1. Pokok' },
  { jenis: 'alinea', isi: ['Pagu ', { sel: uang(SEN) }, ' (', { sel: uang(SEN), rupa: 'terbilang' }, '), atau ', { sel: uang(SEN), rupa: 'singkat' }, '.'] }, { jenis: 'alinea', rata: 'tengah', isi: ['Di tengah'] },
  { jenis: 'butir', isi: [['Pertama'], ['Kedua']], bernomor: true }, { jenis: 'butir', isi: [['Lain']], bernomor: true }, { jenis: 'butir', isi: [['Tanpa nomor']] },
  { jenis: 'rincian', isi: [{ nama: 'Hari', nilai: ['Rabu, 12 Juli 2023'] }, { nama: 'Pagu', nilai: [{ sel: uang(SEN) }] }] },
  ...PANEL_BAGAN.map((panel): Blok => ({ jenis: 'panel', panel })), { jenis: 'panel', panel: panelBagan({ jenis: 'batang', nilai: 'rupiah' }), rupa: 'bagan', baris: 2 }, { jenis: 'panel', panel: panelBagan({ jenis: 'batang', nilai: 'rupiah' }), rupa: 'tabel', baris: 2 },
  { jenis: 'tabel', tabel: panelBagan(undefined).tabel }, { jenis: 'tabel', tabel: { caption: 'Tanpa baris', kolom: KOLOM, baris: [] } }, { jenis: 'halamanBaru' },
  { jenis: 'isian', kolom: [{ nama: 'No', lebar: 10 }, { nama: 'Uraian', lebar: 60 }, { nama: 'Paraf', lebar: 30 }], baris: [['1', 'Tercetak'], ['2', '']] },
  { jenis: 'tandaTangan', tempat: 'Liwa, 12 Juli 2023', elektronik: true, pihak: [{ sebutan: '', jabatan: 'Kepala Bagian', nama: null, nip: null }] },
  { jenis: 'tandaTangan', pihak: [{ sebutan: 'Mengetahui,', jabatan: 'Sekretaris Daerah', nama: 'Nama Contoh', nip: '1' }, { sebutan: 'Notulis,', jabatan: 'Kepala Bagian', nama: null, nip: null }, { sebutan: '', jabatan: 'Ketiga', nama: null, nip: null }, { sebutan: '', jabatan: 'Keempat', nama: null, nip: null }] },
]

/** A document that is no letter; `isi` changes what it says. */
export const dokumenUji = (isi: Partial<Dokumen> = {}): Dokumen => ({
  kunci: 'uji', nama: 'Dokumen Uji', kop: { baris: ['Pemerintah Kabupaten', 'Sekretariat Daerah'], alamat: 'Jalan Contoh 1' }, surat: null, terbitan: { nomor: null, tanggal: null, versi: 0 }, arah: 'tegak', blok: BLOK_SEGALA,
  kaki: 'Rakor triwulan II 2023 · posisi beku ke-1', cap: PENUH.cap, contoh: true, ...isi,
})

/** What people write who wish a document harm, or who paste from a chat. */
export const TEKS_JAHAT = ['<w:t>&amp;</w:t>', '"kutip" & \'petik\' <b>', 'rId0123456789abcdefghijk', '=HYPERLINK("http://contoh")', 'a\u0001b\u0008c\ufffe', '\u202ekanan ke kiri', 'baris\nkedua\r\nketiga', '\ud800 tunggal', 'x'.repeat(10_000), '', '😀 emoji', ']]>', '{{medan}}'] as const
