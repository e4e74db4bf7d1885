/** Figures of one made-up regency: percent of pagu by month, with what is planted in them. */
export interface DaerahContoh {
  nama: string
  /** codes that no regency has */
  kode: string
  kodeBps: string
  /** rupiah */
  pagu: number
  /** hundredths of a percent at the end of January, February, …; null: not published */
  persen: readonly (number | null)[]
  /** month -> what is planted there: another pagu from then on, a printed percentage that contradicts, an earlier value that was restated */
  pagu2?: readonly [bulan: number, pagu: number]
  tulis?: Readonly<Record<number, number>>
  lama?: Readonly<Record<number, number>>
  /** only percentages were published */
  persenSaja?: boolean
}

export const SUMBER_DAERAH = 'Data contoh, dibuat untuk aplikasi ini'

/** Made-up regencies for the page of other regencies; each flaw that the product names is planted once. */
export const DAERAH_CONTOH: readonly DaerahContoh[] = [
  { nama: 'Kabupaten Contoh A', kode: '99.01', kodeBps: '9901', pagu: 1_204_300_000_000, persen: [310, 905, 1_720, 2_580, 3_410, 4_490, 5_120] },
  // April is March once more
  { nama: 'Kabupaten Contoh B', kode: '99.02', kodeBps: '9902', pagu: 876_550_000_000, persen: [280, 760, 1_430, 1_430, 2_950, 3_610, 4_180] },
  // falls in May
  { nama: 'Kabupaten Contoh C', kode: '99.03', kodeBps: '9903', pagu: 1_530_000_000_000, persen: [420, 1_080, 1_960, 3_020, 2_870, 4_150, 4_900] },
  // February was restated in April
  { nama: 'Kabupaten Contoh D', kode: '99.04', kodeBps: '9904', pagu: 990_125_000_000, persen: [350, 990, 1_650, 2_400, 3_190, 3_980, 4_610], lama: { 2: 870 } },
  // prints 46 % where its rupiah are 40,50 %
  { nama: 'Kabupaten Contoh E', kode: '99.05', kodeBps: '9905', pagu: 742_000_000_000, persen: [250, 810, 1_540, 2_360, 3_180, 4_050, 4_720], tulis: { 6: 4_600 } },
  // March is missing; only percentages
  { nama: 'Kabupaten Contoh F', kode: '99.06', kodeBps: '9906', pagu: 0, persen: [300, 880, null, 2_450, 3_330, 4_210, 4_880], persenSaja: true },
  // pagu changes in May; nothing after June
  { nama: 'Kota Contoh G', kode: '99.71', kodeBps: '9971', pagu: 618_000_000_000, persen: [390, 1_010, 1_880, 2_760, 3_350, 4_020], pagu2: [5, 655_400_000_000] },
  // June passes its pagu
  { nama: 'Kota Contoh H', kode: '99.72', kodeBps: '9972', pagu: 403_200_000_000, persen: [510, 1_290, 2_240, 3_310, 4_480, 10_120] },
]
