import type { DakHari, DakKini } from '@/lib/lapor/dak/types'
import { jumlah, senToText } from '@/lib/realisasi/rupiah'

/** Where an allocation stands: bidang, tahap of its next gate, status, rupiah at risk. */
type Baris = readonly [bidang: string, tahap: number | null, status: string, risiko: string]

/**
 * The sample year worked out by hand, per bidang. At tahap I (and sekaligus) the whole of what has not come is at risk; later what the
 * contracts still ask for: Jalan on 21 October 30.861.000.000 - 7.735.616.819. Reports reach July, so what was spent by September is not
 * known and no second payment is proven complete before its money comes.
 */
export const GERBANG_2023: Readonly<Record<string, readonly Baris[]>> = {
  '2023-07-12': [
    ['Pendidikan SD', 1, 'terpenuhi', '0.00'], ['Pendidikan SMP', 1, 'terpenuhi', '0.00'], ['Pendidikan PAUD', 0, 'terpenuhi', '0.00'],
    ['Jalan', 1, 'belum', '30942467276.00'], ['Industri Kecil dan Menengah', 1, 'belum', '10104000000.00'], ['Kesehatan Pengendalian Penyakit', 0, 'terpenuhi', '0.00'],
    ['Pariwisata', 1, 'belum', '2319000000.00'], ['Lingkungan Hidup', 1, 'belum', '1133000000.00'], ['Lingkungan Hidup', 0, 'belum', '600000000.00'],
  ],
  '2023-07-23': [
    ['Pendidikan SD', 2, 'belum', '3133000000.00'], ['Pendidikan SMP', 2, 'belum', '2637500000.00'], ['Pendidikan PAUD', 0, 'terpenuhi', '0.00'],
    ['Jalan', 1, 'terpenuhi', '0.00'], ['Industri Kecil dan Menengah', 1, 'terpenuhi', '0.00'], ['Kesehatan Pengendalian Penyakit', 0, 'terpenuhi', '0.00'],
    ['Pariwisata', 1, 'terpenuhi', '0.00'], ['Lingkungan Hidup', 1, 'terpenuhi', '0.00'], ['Lingkungan Hidup', 0, 'terpenuhi', '0.00'],
  ],
  '2023-10-21': [
    ['Pendidikan SD', 3, 'belum', '1185400000.00'], ['Pendidikan SMP', 3, 'belum', '1049000000.00'], ['Pendidikan PAUD', null, 'salur', '0.00'],
    ['Jalan', 2, 'belum', '23125383181.00'], ['Industri Kecil dan Menengah', 2, 'belum', '7496500000.00'], ['Kesehatan Pengendalian Penyakit', null, 'salur', '0.00'],
    ['Pariwisata', 2, 'belum', '1724250000.00'], ['Lingkungan Hidup', 2, 'belum', '846750000.00'], ['Lingkungan Hidup', null, 'salur', '0.00'],
  ],
  '2023-12-15': [
    ['Pendidikan SD', null, 'salur', '0.00'], ['Pendidikan SMP', null, 'salur', '0.00'], ['Pendidikan PAUD', null, 'salur', '0.00'],
    ['Jalan', null, 'salur', '0.00'], ['Industri Kecil dan Menengah', null, 'salur', '0.00'], ['Kesehatan Pengendalian Penyakit', null, 'salur', '0.00'],
    ['Pariwisata', null, 'salur', '0.00'], ['Lingkungan Hidup', null, 'salur', '0.00'], ['Lingkungan Hidup', null, 'salur', '0.00'],
  ],
}

/** What was published as come from the state: of education on 23 July, of all on 3 August and 6 December. */
export const SALUR_2023: readonly [hari: string, bidang: string, rupiah: string][] = [
  ['2023-07-23', 'Pendidikan', '2789000000.00'], ['2023-08-03', '', '14910000000.00'], ['2023-12-06', '', '54035898900.00'],
]

const baris = ({ alokasi: { bidang, subbidang }, gerbang, berikut }: DakKini): Baris =>
  [[bidang, subbidang].filter(Boolean).join(' '), berikut?.tahap ?? null, berikut?.status ?? gerbang.at(-1)?.status ?? '', senToText(berikut?.risiko ?? jumlah([]))]

/** The same of what the product says on a day. */
export const gerbangTerbaca = ({ alokasi }: DakHari): Baris[] => alokasi.map(baris)

export const salurTerbaca = ({ alokasi }: DakHari, bidang: string): string =>
  senToText(jumlah(alokasi.filter(({ alokasi: satu }) => bidang === '' || satu.bidang === bidang).flatMap(({ keadaan }) => (keadaan.jumlahSalur === null ? [] : [keadaan.jumlahSalur]))))
