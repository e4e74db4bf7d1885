import type { Kategori } from '@/lib/realisasi/posisi'
import type { Asisten } from '../constants'
import type { Pimpinan } from '../types'

/** The columns of a list of units, in the order in which a list without a head has them. */
export const KOLOM = ['kode', 'nama', 'namaSingkat', 'kategori', 'induk', 'asisten', 'kepalaNama', 'kepalaJabatan', 'kepalaNip'] as const
export type Kolom = (typeof KOLOM)[number]

export const NAMA_KOLOM: Readonly<Record<Kolom, string>> = {
  kode: 'Kode', nama: 'Nama', namaSingkat: 'Nama singkat', kategori: 'Kategori', induk: 'Induk', asisten: 'Asisten',
  kepalaNama: 'Nama kepala', kepalaJabatan: 'Jabatan', kepalaNip: 'NIP',
}

/** A row of the list as it was understood. undefined: nothing is said; null: a dash, "none". */
export interface BarisDaftar {
  /** of the text, from 1 */
  nomor: number
  kode: string
  nama: string | undefined
  namaSingkat: string | undefined
  kategori: Kategori | undefined
  /** code, name or short name of the parent, as written */
  induk: string | null | undefined
  asisten: Asisten | null | undefined
  kepalaNama: string | null | undefined
  kepalaJabatan: string | null | undefined
  kepalaNip: string | null | undefined
  /** the beginning of a name that is too long, to know its row by */
  tulis?: string
  salah: string[]
}

export interface DaftarTerbaca {
  baris: BarisDaftar[]
  /** columns in the order of the list; null: a head that means nothing here */
  kolom: (Kolom | null)[]
  berkepala: boolean
  /** heads of columns that are not used */
  kolomAsing: string[]
  /** titles above the head, and rows that only number the columns */
  dilewati: number
}

/** What stands of a unit: its latest name. */
export interface UnitKini extends IsiMasa {
  unitId: number
  kode: string
  masaId: number
  mulai: string
  sampai: string | null
}

/** A dated name with what belongs to it; the parent by its code. */
export interface IsiMasa extends Pimpinan {
  nama: string
  namaSingkat: string
  kategori: Kategori
  induk: string | null
}

export interface Ubahan {
  kolom: Kolom
  lama: string | null
  baru: string | null
}

export type BarisRencana = { nomor: number; kode: string; nama: string } & (
  | { keadaan: 'BARU'; isi: IsiMasa; usulan: Kolom[] }
  | { keadaan: 'UBAH'; isi: IsiMasa; ubah: Ubahan[]; kini: { unitId: number; masaId: number; mulai: string } }
  | { keadaan: 'SAMA' }
  | { keadaan: 'SALAH'; salah: string[] }
)

/** What a list would do. */
export interface Rencana {
  berlakuMulai: string
  baris: BarisRencana[]
  /** living units that the list does not name; they stay as they are */
  takDisebut: { kode: string; nama: string }[]
  /** why nothing may be changed from that day on */
  tanggalSalah: string | null
}

/** A list looked at: what it would do, and the proof of it that saving asks for. */
export interface Pratinjau {
  /** the list as text: what was pasted, or what the file holds */
  teks: string
  /** fingerprint of a text that came from a file; while it is unchanged another file may take its place */
  asal: string
  rencana: Rencana
  jumlah: Record<BarisRencana['keadaan'], number>
  tanda: string
  daftar: Omit<DaftarTerbaca, 'baris'>
}
