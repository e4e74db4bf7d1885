import { blud, KESEHATAN } from '../katalog/kesehatan'
import { KECAMATAN as KATALOG_KECAMATAN } from '../katalog/pemerintahan'
import type { UnitContoh } from './jenis'

const padat = (nama: string) => nama.toLowerCase().replaceAll(' ', '')
const urut4 = (n: number) => String(n).padStart(4, '0')

const PENUNJANG_KECAMATAN = [
  '2.01.01', '2.01.02', '2.01.04', '2.01.06', '2.01.07', '2.02.02', '2.02.03', '2.02.05', '2.03.06', '2.06.01', '2.06.02', '2.06.04', '2.06.05',
  '2.06.09', '2.07.06', '2.08.02', '2.08.04', '2.09.02', '2.09.06', '2.09.09',
]
const PEKON = ['02', '03.2.01', '04', '05', '06']

type Kecamatan = readonly [nama: string, miliar: number, rencana: number, juni: number, juli: number, lalu: number, kelurahan?: true, terbit?: { pagu: number; mei: number }]

const DAFTAR: readonly Kecamatan[] = [
  ['Balik Bukit', 1.92, 0.55, 0.74, 0.7, 0.86, true],
  ['Sukau', 0.66, 0.56, 0.78, 0.76, 0.88],
  ['Lumbok Seminung', 0.61, 0.56, 0.71, 0.69, 0.83],
  ['Belalau', 0.65, 0.55, 0.86, 0.83, 0.92, undefined, { pagu: 652_125_600, mei: 251_884_280 }],
  ['Sekincau', 1.21, 0.56, 0.67, 0.7, 0.85, true],
  ['Suoh', 0.63, 0.56, 0.63, 0.61, 0.79],
  ['Batu Brak', 0.67, 0.56, 0.79, 0.76, 0.87],
  ['Pagar Dewa', 0.6, 0.56, 0.69, 0.68, 0.82],
  ['Batu Ketulis', 0.61, 0.55, 0.85, 0.82, 0.91, undefined, { pagu: 615_081_400, mei: 232_060_200 }],
  ['Bandar Negeri Suoh', 0.64, 0.56, 0.6, 0.62, 0.8],
  ['Sumber Jaya', 1.18, 0.55, 0.81, 0.78, 0.88, true],
  ['Way Tenong', 1.24, 0.55, 0.77, 0.76, 0.87, true],
  ['Gedung Surian', 0.58, 0.56, 0.82, 0.79, 0.89],
  ['Kebun Tebu', 0.59, 0.55, 0.84, 0.81, 0.9, undefined, { pagu: 591_820_000, mei: 225_043_200 }],
  ['Air Hitam', 0.62, 0.56, 0.75, 0.73, 0.86],
]

export const KECAMATAN: readonly UnitContoh[] = DAFTAR.map(([nama, miliar, rencanaJuni, serapanJuni, serapanJuli, serapan2022, kelurahan, terbit], i) => ({
  slug: `kec${padat(nama)}`,
  kode: `7.01.0.00.0.00.${String(i + 1).padStart(2, '0')}.0000`,
  nama: `Kecamatan ${nama}`,
  singkat: `Kec. ${nama}`,
  kategori: 'KECAMATAN',
  bidang: '7.01',
  isi: [{ katalog: KATALOG_KECAMATAN, hanya: kelurahan ? undefined : PEKON }],
  penunjang: PENUNJANG_KECAMATAN,
  gaji: 0,
  miliar,
  rencanaJuni,
  serapanJuni,
  serapanJuli,
  serapan2022,
  terbit,
}))

const PUSKESMAS_NAMA = [
  'Liwa', 'Buay Nyerupa', 'Lumbok Seminung', 'Batu Brak', 'Kenali', 'Bakhu', 'Sekincau', 'Pagar Dewa', 'Fajar Bulan', 'Air Hitam',
  'Sumber Jaya', 'Kebun Tebu', 'Gedung Surian', 'Suoh', 'Srimulyo',
]
const SERAPAN_PUSKESMAS = [0.83, 0.76, 0.7, 0.74, 0.79, 0.68, 0.81, 0.66, 0.78, 0.72, 0.8, 0.75, 0.71, 0.62, 0.73]

/** One per kecamatan; sub-units of Dinas Kesehatan. */
export const PUSKESMAS: readonly UnitContoh[] = PUSKESMAS_NAMA.map((nama, i) => ({
  slug: `pkm${padat(nama)}`,
  kode: `1.02.0.00.0.00.02.${urut4(i + 1)}`,
  nama: `UPTD Puskesmas ${nama}`,
  singkat: `Pkm. ${nama}`,
  kategori: 'PUSKESMAS',
  induk: 'dinkes',
  bidang: '1.02',
  isi: [
    { katalog: blud(900) },
    { katalog: KESEHATAN, hanya: ['02.2.02.01', '02.2.02.02', '02.2.02.04', '02.2.02.15', '02.2.02.17', '02.2.02.18', '02.2.02.20', '02.2.02.25', '02.2.02.33'] },
  ],
  penunjang: ['2.06.02', '2.08.02', '2.09.02'],
  gaji: 0,
  miliar: 1.7 + ((i * 7) % 5) * 0.22,
  rencanaJuni: 0.54,
  serapanJuni: SERAPAN_PUSKESMAS[i] ?? 0.72,
  serapanJuli: (SERAPAN_PUSKESMAS[i] ?? 0.72) - 0.02,
  serapan2022: 0.87,
}))

export const RSUD: UnitContoh = {
  slug: 'rsud',
  kode: '1.02.0.00.0.00.03.0000',
  nama: 'RSUD Alimuddin Umar',
  singkat: 'RSUD AU',
  kategori: 'RSUD',
  bidang: '1.02',
  isi: [
    { katalog: blud(21000) },
    { katalog: KESEHATAN, hanya: ['02.2.01.13', '02.2.01.16', '02.2.01.17', '02.2.01.20', '03'] },
  ],
  penunjang: ['2.01.01', '2.01.06', '2.02.01', '2.02.03', '2.02.05', '2.03.06', '2.07.06', '2.08.02', '2.08.04', '2.09.09'],
  gaji: 15000,
  miliar: 40.74,
  rencanaJuni: 0.535,
  serapanJuni: 0.925,
  serapanJuli: 0.9,
  serapan2022: 0.93,
  terbit: { pagu: 40_738_842_892, mei: 17_010_063_268 },
}
