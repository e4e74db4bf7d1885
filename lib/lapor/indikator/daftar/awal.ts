import type { ArahBaik, Frekuensi } from '../types'

/** A definition that a clean instance can start from: no value, no unit. */
export interface DefinisiAwal {
  kode: string
  nama: string
  satuan: string
  caraUkur: string
  definisi: string
  sumber: string
  arah: ArahBaik
  klasifikasi?: string
  perubahan?: boolean
  frekuensi?: Frekuensi
  tema?: string
}

const BPS = 'Badan Pusat Statistik'
const SPM = 'Permendagri 59/2021 tentang Penerapan Standar Pelayanan Minimal; aplikasi e-SPM Kementerian Dalam Negeri'
const spm = (kode: string, bidang: string, layanan: string): DefinisiAwal => ({
  kode: `spm-${kode}`, nama: `Capaian SPM ${bidang}`, satuan: '%', caraUkur: 'Indeks pencapaian SPM, Permendagri 59/2021', arah: 'NAIK', tema: 'spm',
  definisi: `Pencapaian mutu minimal layanan dan penerima layanan dasar bidang ${bidang.toLowerCase()}: ${layanan}.`, sumber: SPM,
})

/** Outcomes that a regency is asked about, each by its official way of measuring. Ways of measuring the same outcome are series of their own. */
export const DAFTAR_AWAL: readonly DefinisiAwal[] = [
  { kode: 'stunting-balita', nama: 'Balita stunting', satuan: 'balita', caraUkur: 'EPPGBM', arah: 'TURUN', frekuensi: 'SEMESTERAN', tema: 'stunting', definisi: 'Balita dengan panjang atau tinggi badan menurut umur di bawah −2 simpangan baku, dari balita yang ditimbang dan diukur.', sumber: 'Aplikasi e-PPGBM Kementerian Kesehatan' },
  { kode: 'stunting-prevalensi', nama: 'Prevalensi stunting', satuan: '%', caraUkur: 'EPPGBM', arah: 'TURUN', frekuensi: 'SEMESTERAN', tema: 'stunting', definisi: 'Balita stunting dibagi balita yang diukur di posyandu.', sumber: 'Aplikasi e-PPGBM Kementerian Kesehatan' },
  { kode: 'stunting-prevalensi', nama: 'Prevalensi stunting', satuan: '%', caraUkur: 'SSGI', arah: 'TURUN', tema: 'stunting', definisi: 'Perkiraan dari survei rumah tangga; rancangannya lain daripada e-PPGBM, jadi angkanya tidak dapat dibandingkan.', sumber: 'Survei Status Gizi Indonesia, Kementerian Kesehatan' },
  { kode: 'kemiskinan-persen', nama: 'Penduduk miskin', satuan: '%', caraUkur: 'Susenas Maret', arah: 'TURUN', tema: 'kemiskinan', definisi: 'Penduduk dengan rata-rata pengeluaran per kapita sebulan di bawah garis kemiskinan, dibagi seluruh penduduk.', sumber: BPS },
  { kode: 'kemiskinan-jiwa', nama: 'Penduduk miskin', satuan: 'ribu jiwa', caraUkur: 'Susenas Maret', arah: 'TURUN', tema: 'kemiskinan', definisi: 'Jumlah penduduk dengan rata-rata pengeluaran per kapita sebulan di bawah garis kemiskinan.', sumber: BPS },
  { kode: 'kemiskinan-ekstrem', nama: 'Kemiskinan ekstrem', satuan: '%', caraUkur: 'Susenas Maret', arah: 'TURUN', tema: 'kemiskinan-ekstrem', definisi: 'Penduduk dengan pengeluaran di bawah garis kemiskinan ekstrem (US$1,9 paritas daya beli per hari), dibagi seluruh penduduk.', sumber: `${BPS}; Inpres 4/2022` },
  { kode: 'jalan-mantap', nama: 'Jalan kabupaten mantap', satuan: '%', caraUkur: 'Survei kondisi jalan', arah: 'NAIK', tema: 'infrastruktur', definisi: 'Panjang jalan kabupaten berkondisi baik dan sedang dibagi panjang seluruh jalan kabupaten.', sumber: 'Dinas yang membidangi jalan, survei kondisi jalan menurut pedoman Kementerian Pekerjaan Umum' },
  { kode: 'inflasi', nama: 'Inflasi tahunan', satuan: '%', caraUkur: 'IHK, y-on-y', arah: 'TURUN', perubahan: true, frekuensi: 'BULANAN', tema: 'inflasi', definisi: 'Perubahan indeks harga konsumen terhadap bulan yang sama tahun sebelumnya. Kabupaten yang bukan kota IHK menyebut kota acuannya.', sumber: BPS },
  { kode: 'tpt', nama: 'Tingkat pengangguran terbuka', satuan: '%', caraUkur: 'Sakernas Agustus', arah: 'TURUN', definisi: 'Penganggur dibagi angkatan kerja.', sumber: BPS },
  spm('pendidikan', 'Pendidikan', 'pendidikan anak usia dini, dasar, dan kesetaraan'),
  spm('kesehatan', 'Kesehatan', 'dua belas jenis layanan dari ibu hamil sampai penderita HIV'),
  spm('pekerjaan-umum', 'Pekerjaan umum', 'air minum sehari-hari dan pengolahan air limbah domestik'),
  spm('perumahan-rakyat', 'Perumahan rakyat', 'rumah layak huni bagi korban bencana dan warga yang terkena relokasi program pemerintah'),
  spm('trantibumlinmas', 'Ketenteraman, ketertiban umum, dan pelindungan masyarakat', 'ketenteraman dan ketertiban, rawan bencana, kesiapsiagaan, penyelamatan, dan pemadaman kebakaran'),
  spm('sosial', 'Sosial', 'rehabilitasi sosial dasar di luar panti serta pelindungan korban bencana'),
  { kode: 'ipm', nama: 'Indeks pembangunan manusia', satuan: 'indeks', caraUkur: 'IPM metode baru', arah: 'NAIK', definisi: 'Rata-rata geometrik indeks kesehatan, pendidikan, dan pengeluaran.', sumber: BPS },
]
