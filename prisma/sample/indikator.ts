import type { ArahBaik } from '@/lib/lapor/indikator/types'

/** A value as its source gives it; without a day the year's, and known from the day its source came out where that is known. */
export interface NilaiContoh {
  tahun: number
  tanggal?: string
  terbit?: string
  waktu: string
  nilai: string
  sumber: string
}

/** One outcome as one way of measuring gives it. `contoh`: all of it is made up. */
export interface DeretContoh {
  kode: string
  nama: string
  satuan: string
  caraUkur: string
  definisi: string
  sumber: string
  arah: ArahBaik
  tema: string | null
  /** slug of the unit that answers for it; null: the office */
  unit: string | null
  contoh?: boolean
  nilai: readonly NilaiContoh[]
  target?: readonly { tahun: number; nilai: string; sumber: string }[]
}

const BERITA = 'Pemberitaan Pemerintah Kabupaten Lampung Barat'
/** The article about the rakor of the second quarter; its "tahun 2023" names no day. */
const RAKOR = { terbit: '2023-07-12', waktu: 'data tahun 2023 (tanggal tidak disebut)', sumber: `${BERITA}, data tahun 2023 (tanggal tidak disebut)` }
const EPPGBM = [
  { tahun: 2022, waktu: 'data tahun 2022 (tanggal tidak disebut)', sumber: `${BERITA}, data tahun 2022 (tanggal tidak disebut)` },
  { tahun: 2023, ...RAKOR },
  // a month that the source names without a day stands as its last day; `waktu` keeps the words
  { tahun: 2023, tanggal: '2023-10-31', waktu: 'data Oktober 2023', sumber: `${BERITA}, data Oktober 2023` },
  { tahun: 2024, tanggal: '2024-02-29', waktu: 'data Februari 2024', sumber: `${BERITA}, data Februari 2024` },
] as const
const eppgbm = (nilai: readonly string[]): NilaiContoh[] => EPPGBM.map((satu, i) => ({ ...satu, nilai: nilai[i] ?? '' }))

const BUATAN = 'Data contoh, bukan angka resmi'
const akhir = (tahun: number, nilai: string): NilaiContoh => ({ tahun, tanggal: `${tahun}-12-31`, waktu: `akhir ${tahun}`, nilai, sumber: BUATAN })
const target = (tahun: number, nilai: string, sumber = 'Target contoh untuk memperlihatkan lintasan, bukan target RPJMD') => ({ tahun, nilai, sumber })

/** Published series with their sources, and made-up ones that say so. */
export const INDIKATOR: readonly DeretContoh[] = [
  {
    kode: 'stunting-balita', nama: 'Balita stunting', satuan: 'balita', caraUkur: 'EPPGBM', arah: 'TURUN', tema: 'stunting', unit: 'dinkes',
    definisi: 'Balita dengan panjang atau tinggi badan menurut umur di bawah −2 simpangan baku, dari balita yang ditimbang dan diukur di posyandu.',
    sumber: 'Aplikasi e-PPGBM Kementerian Kesehatan, Dinas Kesehatan', nilai: eppgbm(['1213', '1058', '588', '330']),
    target: [target(2023, '1000'), target(2024, '500')],
  },
  {
    kode: 'stunting-prevalensi', nama: 'Prevalensi stunting', satuan: '%', caraUkur: 'EPPGBM', arah: 'TURUN', tema: 'stunting', unit: 'dinkes',
    definisi: 'Balita stunting dibagi balita yang diukur di posyandu pada waktu itu.',
    sumber: 'Aplikasi e-PPGBM Kementerian Kesehatan, Dinas Kesehatan', nilai: eppgbm(['6.35', '5.29', '3.19', '1.81']),
  },
  {
    kode: 'stunting-prevalensi', nama: 'Prevalensi stunting', satuan: '%', caraUkur: 'SSGI', arah: 'TURUN', tema: 'stunting', unit: 'dinkes',
    definisi: 'Perkiraan dari survei rumah tangga; rancangannya lain daripada e-PPGBM, jadi angkanya tidak dapat dibandingkan.',
    sumber: 'Survei Status Gizi Indonesia, Kementerian Kesehatan', nilai: [{ tahun: 2021, waktu: 'SSGI 2021', nilai: '22.74', sumber: `${BERITA}, Survei Status Gizi Indonesia 2021` }],
    target: [target(2024, '14', 'Target nasional 2024 menurut Perpres 72/2021; target kabupaten belum dicatat')],
  },
  {
    kode: 'kemiskinan-persen', nama: 'Penduduk miskin', satuan: '%', caraUkur: 'Susenas Maret, Provinsi Lampung', arah: 'TURUN', tema: 'kemiskinan', unit: null,
    definisi: 'Angka Provinsi Lampung, bukan kabupaten: penduduk dengan pengeluaran di bawah garis kemiskinan. Angka kabupaten belum dicatat.',
    sumber: 'Badan Pusat Statistik', nilai: [{ tahun: 2023, tanggal: '2023-03-31', waktu: 'Maret 2023', nilai: '11.11', sumber: 'BPS Provinsi Lampung, Maret 2023' }],
  },
  {
    kode: 'jalan-mantap', nama: 'Jalan kabupaten mantap', satuan: '%', caraUkur: 'Survei kondisi jalan', arah: 'NAIK', tema: 'infrastruktur', unit: 'dpupr', contoh: true,
    definisi: 'Panjang jalan kabupaten berkondisi baik dan sedang dibagi panjang seluruh jalan kabupaten. Angka di sini contoh.',
    sumber: 'Survei kondisi jalan DPUPR', nilai: [akhir(2021, '58.2'), akhir(2022, '60.4'), akhir(2023, '61.9')],
    target: [target(2023, '63'), target(2026, '70')],
  },
  {
    kode: 'tpt', nama: 'Tingkat pengangguran terbuka', satuan: '%', caraUkur: 'Sakernas Agustus', arah: 'TURUN', tema: null, unit: null, contoh: true,
    definisi: 'Penganggur dibagi angkatan kerja. Angka di sini contoh.',
    sumber: 'Badan Pusat Statistik', nilai: [{ tahun: 2022, tanggal: '2022-08-31', waktu: 'Agustus 2022', nilai: '2.1', sumber: BUATAN }],
  },
  // what the regency itself published of the theme's money: no outcome, and no sum of the sub-kegiatan that the sample marks
  {
    kode: 'stunting-anggaran', nama: 'Anggaran penurunan stunting', satuan: 'rupiah', caraUkur: 'APBD, diumumkan lintas perangkat daerah', arah: 'NAIK', tema: 'stunting', unit: null,
    definisi: 'Dukungan APBD bagi penurunan stunting sebagaimana diumumkan, tersebar di beberapa perangkat daerah. Sub-kegiatan yang membentuknya tidak diumumkan.',
    sumber: 'Pemberitaan Pemerintah Kabupaten Lampung Barat', nilai: [
      { tahun: 2023, tanggal: '2023-06-18', waktu: '18 Juni 2023', nilai: '15087936200', sumber: 'Media Lampung, 18 Juni 2023: tersebar di 10 perangkat daerah' },
      { tahun: 2023, waktu: 'tahun 2023 (tanggal tidak disebut)', nilai: '20687690862', sumber: 'Radar Lambar (tanggal tidak disebut): tersebar di 11 perangkat daerah' },
      { tahun: 2024, tanggal: '2024-06-26', waktu: '26 Juni 2024', nilai: '38683280362', sumber: 'Radar Lambar, 26 Juni 2024' },
    ],
  },
]
