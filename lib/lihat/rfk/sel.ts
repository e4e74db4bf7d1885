import type { SelTulis } from '@/lib/dasar/buku/types'
import { angkaRasio, type Rasio } from '@/lib/realisasi/rasio'
import { senToText, type Sen } from '@/lib/realisasi/rupiah'
import { TIADA } from './constants'
import type { Simpul } from './types'

/** A figure as a cell holds it: a number, or the sign for "does not apply". */
export type Nilai = number | typeof TIADA

/** Rupiah with two decimals; exact below 90 trillion. */
export const nilaiUang = (sen: Sen | null): Nilai => (sen === null ? TIADA : Number(senToText(sen)))

/** A ratio as a fraction, not rounded: the cell's format rounds it, once. */
export const nilaiRasio = (r: Rasio): Nilai => (r.ada ? angkaRasio(r) : TIADA)

/** Percentage points: the ratio in hundredths. */
export const nilaiPoin = (r: Rasio): Nilai => (r.ada ? angkaRasio(r, 100) : TIADA)

/** A row while its cells are written. Columns are named, so that a formula says what it reads. */
export interface Tempat {
  simpul: Simpul
  daun: boolean
  /** 1 = first row of the table */
  urut: number
  /** address of this row's cell: "H12" */
  sel: (kolom: string) => string
  /** address of the total's cell, fixed: "$H$40" */
  jumlah: (kolom: string) => string
  /** the cells of the rows just below in the tree, as arguments of SUM: "H13:H15,H20" */
  anak: (kolom: string) => string
}

export type RupaSel = 'teks' | 'kode' | 'rupiah' | 'persen' | 'poin' | 'bilangan' | 'volume'

/** One column of a form. Without `isi` the product keeps no such figure: the cell stays empty, and the note says so. */
export interface KolomRfk {
  kunci: string
  kepala: string
  /** head over several neighbours with the same word */
  kelompok?: string
  /** number and formula as the form prints them under the head */
  nomor?: string
  lebar: number
  rupa: RupaSel
  isi?: (tempat: Tempat) => Pick<SelTulis, 'isi' | 'rumus'>
  /** written in rows that only go on with the row above too; otherwise they are empty there, so that money stands once */
  lanjut?: true
}

/** Sum of the parts, or the sign where none of them has a value: SUM alone would make 0 of it. */
export const rumusJumlah = (sel: string): string => `IF(COUNT(${sel})=0,"${TIADA}",SUM(${sel}))`

/** a / b, or the sign where either is missing or b is not above nought. */
export const rumusBagi = (a: string, b: string): string => `IF(AND(ISNUMBER(${a}),N(${b})>0),${a}/${b},"${TIADA}")`

type Dasar = Omit<KolomRfk, 'isi' | 'rupa'>

/** A whole without parts: nothing was entered, and nothing is not nought. */
export const isHampa = ({ simpul, daun }: Tempat): boolean => !daun && simpul.anak.length === 0

/** Rupiah: entered at the leaves, added above them. */
export const kolomUang = (dasar: Dasar, ambil: (simpul: Simpul) => Sen | null): KolomRfk => ({
  ...dasar,
  rupa: 'rupiah',
  isi: (tempat) => ({
    isi: isHampa(tempat) ? TIADA : nilaiUang(ambil(tempat.simpul)),
    ...(tempat.daun ? {} : { rumus: rumusJumlah(tempat.anak(dasar.kunci)) }),
  }),
})

/** A figure that every row computes from its own cells. */
export const kolomHitung = (dasar: Dasar, rupa: RupaSel, rumus: (tempat: Tempat) => string, nilai: (tempat: Tempat) => Nilai): KolomRfk => ({
  ...dasar,
  rupa,
  isi: (tempat) => ({ isi: nilai(tempat), rumus: rumus(tempat) }),
})

/** Text that does not depend on other cells. */
export const kolomTeks = (dasar: Dasar, teks: (tempat: Tempat) => string | number | null, rupa: RupaSel = 'teks'): KolomRfk => ({
  ...dasar,
  rupa,
  isi: (tempat) => ({ isi: teks(tempat) }),
})

/** A column for which the product keeps no data. */
export const kolomKosong = (dasar: Dasar, rupa: RupaSel = 'teks'): KolomRfk => ({ ...dasar, rupa })
