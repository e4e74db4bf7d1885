import type { BagianBanding } from '@/lib/realisasi/banding/pasang'
import type { Ukur } from '@/lib/realisasi/banding/urai'
import type { Capaian } from '@/lib/realisasi/capaian'
import type { PilihanVersi } from '@/lib/posisi/types'
import type { PerBanding } from './constants'
import type { Lingkup } from './schema'

/** What a side is, settled: whole, dated, within the reader's rights. */
export interface PilihanSisi {
  lingkup: Lingkup
  tahun: number
  /** 1..12 */
  bulan: number
  versi: PilihanVersi
}

/** One side with its figures. */
export interface SisiBanding extends PilihanSisi {
  /** "Dinas Kesehatan", "Kabupaten", "Rakor triwulan II 2023" */
  nama: string
  /** name, cut-off and version where they are needed to tell the sides apart: "Dinas Kesehatan, s.d. Juni 2023" */
  label: string
  /** APBD version that it stands on; null: none */
  versiNama: string | null
  /** the view of its live pages: "tahun=2023&bulan=6&versi=berlaku"; null: frozen */
  kueri: string | null
  /** ISO time of a frozen position */
  beku: string | null
  capaian: Capaian
  /** its parts; null: a frozen position does not hold this parting */
  bagian: readonly BagianBanding[] | null
}

/** What the two sides have in common, which decides what their parts are matched by. */
export interface DataBanding {
  kiri: SisiBanding
  kanan: SisiBanding
  per: PerBanding
  ukur: Ukur
  program: string | null
  jenis: string | null
  sumber: number | null
  /** what both sides are narrowed to, in words */
  cakupan: readonly string[]
  /** the two years follow books of codes that are not the same */
  bukuLain: boolean
  /** rows of a difference that are shown one by one; null: all, for a file */
  batas: number | null
  /** the address without per, program, jenis, sumber: "kiri=…&kanan=…" */
  alamat: string
}

/** One click that sets both sides. */
export interface Pintasan {
  kunci: string
  nama: string
  href: string
}
