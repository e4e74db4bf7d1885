import type { KelompokSumber } from '@/lib/dasar/database/generated/enums'
import type { Tingkat } from './constants'

/** A book of codes with what it holds and who uses it. */
export interface Buku {
  kode: string
  nama: string
  /** first budget year it is meant for; null: not said */
  mulaiTahun: number | null
  /** codes at each level */
  jumlah: Record<Tingkat, number>
  /** codes that are no longer offered */
  berakhir: number
  /** years that follow it */
  tahun: number[]
}

/** What the lists of codes share. */
interface BarisKode {
  kode: string
  nama: string
  berakhir: boolean
  /** something above it has ended, so it is not offered either */
  indukBerakhir: boolean
  /** budget lines that use it, or a code below it, in all years */
  dipakai: number
}
export interface BarisNomenklatur extends BarisKode {
  id: number
  tingkat: Tingkat
  /** names of its parents, the highest first */
  jalur: { kode: string; nama: string }[]
}
export interface BarisRekening extends BarisKode {
  tingkat: number
  kelompokNama: string
  jenisNama: string
}
export interface BarisSumber extends BarisKode {
  id: number
  kelompok: KelompokSumber
  bidangDak: string | null
}

/** One page of a list. */
export interface HalamanKode<T> {
  baris: T[]
  jumlah: number
  halaman: number
  terakhir: number
}

/** Which list a code stands in. */
export type Daftar = 'buku' | 'rekening' | 'sumber'

/** One code, for its own page. */
export interface Satu {
  daftar: Daftar
  /** id of a code of a book or a source of funds, the code itself of a rekening */
  kunci: string
  kode: string
  nama: string
  tingkat: string
  buku: { kode: string; nama: string } | null
  jalur: { kode: string; nama: string }[]
  berakhir: boolean
  kelompok: KelompokSumber | null
  dipakai: number
  /** years whose lines show its name, and whether any of their months is locked */
  tahun: { tahun: number; terkunci: boolean }[]
}
