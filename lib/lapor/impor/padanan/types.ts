import type { KelompokSumber } from '@/lib/dasar/database/generated/enums'
import type { Tingkat } from '@/lib/tahun/kodefikasi/constants'
import type { Macam } from '../constants'

/** What can be taken over from a file into the books. */
export type MacamBaru = Extract<Macam, 'SUB' | 'REKENING' | 'SUMBER'>

/** An unknown code of the batch with what hangs on it. */
export interface KodeAsing {
  macam: MacamBaru
  kunci: string
  /** as a row has it */
  tampil: string
  baris: number
  nilai: string
}

/** A code of the file with one of its names; codes without blanks. */
export interface NamaBerkas {
  macam: string
  kode: string
  nama: string
  induk: string
}

/** What the books hold of the codes that the file needs. */
export interface Buku {
  /** urusan to sub-kegiatan of the year's book: name by code */
  nomenklatur: ReadonlyMap<string, string>
  rekening: ReadonlyMap<string, string>
  /** jenis belanja (level 3) whose name is known */
  jenis: ReadonlySet<string>
  sumber: ReadonlySet<string>
}

/** A parent that is not in the book: taken along, with the file's name. */
export interface IndukBaru {
  macam: Exclude<Tingkat, 'SUB_KEGIATAN'> | 'REKENING'
  kode: string
  nama: string | null
}

/** A code that the file brings and the books do not have. */
export interface KodeBaru extends KodeAsing {
  kode: string
  nama: string
  /** different names that the file gives it */
  banyakNama: number
  /** parents that are taken along, the highest first; a null name has to be typed */
  induk: IndukBaru[]
  /** of a sumber dana: what its name says; null: not clear, or no sumber dana */
  kelompok: KelompokSumber | null
  /** why it cannot be taken over as it stands, and what to do */
  halangan: string | null
  /** its shape is no code of a book, so that no typing mends it */
  mustahil: boolean
  /** what should be looked at, and does not stand in the way */
  catatan: string | null
  /** parents that the book calls otherwise than the file */
  bedaInduk: string[]
}

/** A known code that an unknown one may mean. */
export interface Calon {
  /** what a mapping keeps: the code, or the id of a unit, sumber dana or budget line */
  tujuan: string
  kode: string
  nama: string
}

/** A decided mapping, as the page lists it. */
export interface Padanan {
  id: number
  macam: Macam
  kunci: string
  unitId: number | null
  unit: string | null
  nama: string
  tujuan: string | null
  tujuanNama: string | null
  alasan: string | null
  batchId: number | null
  batchNama: string | null
  oleh: string
  pada: string
  baris: number
  batch: number
  /** applied batches that used it */
  diterapkan: { id: number; nama: string; baris: number }[]
}
