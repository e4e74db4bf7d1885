/** One point of an outcome series; each with its basis and source, since two bases differ fourfold. */
export interface TitikIndikator {
  kode: string
  nama: string
  satuan: string
  tanggal: string
  nilai: string
  basis: string
  sumber: string
}

const SUMBER = 'Pemberitaan Pemerintah Kabupaten Lampung Barat'
const titik = (kode: string, nama: string, satuan: string, tanggal: string, nilai: string, basis: string, sumber: string): TitikIndikator => ({ kode, nama, satuan, tanggal, nilai, basis, sumber })
const balita = (tanggal: string, nilai: string, catatan: string) => titik('STUNTING_BALITA', 'Balita stunting', 'balita', tanggal, nilai, 'EPPGBM', `${SUMBER}, ${catatan}`)
const prevalensi = (tanggal: string, nilai: string, basis: string, catatan: string) => titik('STUNTING_PREVALENSI', 'Prevalensi stunting', '%', tanggal, nilai, basis, `${SUMBER}, ${catatan}`)

/** The published stunting series. Where the source names only the year or the month, the day is its last. */
export const INDIKATOR: readonly TitikIndikator[] = [
  balita('2022-12-31', '1213', 'data tahun 2022 (tanggal tidak disebut)'),
  balita('2023-06-30', '1058', 'data tahun 2023 (tanggal tidak disebut)'),
  balita('2023-10-31', '588', 'data Oktober 2023'),
  balita('2024-02-29', '330', 'data Februari 2024'),
  prevalensi('2022-12-31', '6.35', 'EPPGBM', 'data tahun 2022 (tanggal tidak disebut)'),
  prevalensi('2023-06-30', '5.29', 'EPPGBM', 'data tahun 2023 (tanggal tidak disebut)'),
  prevalensi('2023-10-31', '3.19', 'EPPGBM', 'data Oktober 2023'),
  prevalensi('2024-02-29', '1.81', 'EPPGBM', 'data Februari 2024'),
  prevalensi('2021-12-31', '22.74', 'SSGI', 'Survei Status Gizi Indonesia 2021'),
  titik('ANGGARAN_STUNTING', 'Anggaran penanganan stunting', 'rupiah', '2023-12-31', '15087936200', 'APBD', `${SUMBER}, anggaran tahun 2023 lintas perangkat daerah`),
]
