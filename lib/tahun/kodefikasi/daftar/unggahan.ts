import type { Daftar, HalamanKode } from '../types'
import type { BarisDaftar, Keadaan } from './jenis'
import type { TempatDaftar } from './kolom'

/** What was understood of a file before its rows. */
export interface Pahaman {
  /** none: the columns are asked */
  tempat: TempatDaftar[]
  /** the sheets with their first rows, so that columns can be chosen */
  lembar: { nama: string; contoh: string[][] }[]
  /** rows that only repeat a code with its name */
  ulang: number
  /** what is worth knowing and stops nothing */
  catatan: string[]
}

/** What a list did. */
export interface HasilDaftar {
  baru: number
  bergantiNama: number
  /** rows of the file that changed nothing, by what they are */
  tidak: Record<string, number>
}

/** A list between preview and apply. */
export interface UnggahanDaftar {
  id: string
  daftar: Daftar
  regulasi: string | null
  namaBerkas: string
  pahaman: Pahaman
  ditolak: string | null
  /** ISO; null: not applied */
  diterapkan: string | null
  hasil: HasilDaftar | null
  adaBerkas: boolean
}

/** A list as its preview shows it. */
export interface IsiDaftar {
  unggahan: UnggahanDaftar
  ringkasan: { keadaan: Keadaan; jenis: string; n: number; pakai: number }[]
  /** years with a locked month that would show a name of the file */
  terkunci: number[]
  /** the kind of rows that is shown */
  keadaan: Keadaan | null
  isi: HalamanKode<BarisDaftar> | null
}
