import type { HasilAksi } from '@/components/lapor/forms/types'
import type { HasilSimpan, Konflik } from '@/lib/lapor/entri/types'
import type { NilaiSel } from '@/lib/lapor/entri/utils'
import type { PetaKetikan } from '@/components/lapor/forms/draf'

export type { Konflik }

/** The server action that saves cells of every kind. */
export type AksiLembar = (sebelum: HasilAksi<HasilSimpan>, formulir: FormData) => Promise<HasilAksi<HasilSimpan>>

/** One unit's report of one month. */
export interface AlamatLembar {
  tahun: number
  bulan: number
  unitId: number
}

/** Versions of the plan that are edited; null: none is in force. */
export interface VersiLembar {
  apbdVersiId: number | null
  kasVersiId: number | null
}

/** A cell that somebody else saved (or this person in another tab): its value now, by whom and when (ISO). */
export interface PerubahanLain {
  kunci: string
  nilai: NilaiSel
  oleh: string
  pada: string
}

/** Where the saving stands, for the status line. */
export type StatusSinkron =
  /** everything typed is stored; `pada` (ISO) is the last save of this page, null before the first */
  | { jenis: 'tersimpan'; pada: string | null }
  | { jenis: 'menyimpan'; sel: number }
  /** the server could not be reached; tried again by itself */
  | { jenis: 'menungguJaringan'; sel: number }
  | { jenis: 'sesiBerakhir'; sel: number; masukLagi: string }
  /** the application was updated: the page has to be loaded again */
  | { jenis: 'usang'; sel: number }
  /** cells that are typed but cannot be stored before they are mended or decided */
  | { jenis: 'belumTersimpan'; perbaiki: number; konflik: number }
  /** the whole save was refused (period closed, report handed in, no right) */
  | { jenis: 'ditolak'; sel: number; pesan: string }

export interface OpsiSinkron {
  alamat: AlamatLembar
  versi: VersiLembar
  aksi: AksiLembar
  /** everything typed that is not stored yet, by the name of the cell */
  ketikan: PetaKetikan
  sumberTerakhir: 'form' | 'tempel'
  /** where to sign in again */
  masukLagi: string
  /** cells that are stored now as they were typed: take them out of `ketikan` unless they were typed on meanwhile */
  onTersimpan: (sel: PetaKetikan) => void
  /** cells that others saved; the grid shows them and keeps what is typed over them */
  onDariLain: (perubahan: readonly PerubahanLain[]) => void
  /** a conflict decided: true: set the typing's `sebelum` to `konflik.tersimpan`; false: drop the typing and show `konflik.tersimpan` */
  onDiputuskan: (konflik: Konflik, milikSaya: boolean) => void
}

export interface Sinkron {
  status: StatusSinkron
  konflik: readonly Konflik[]
  putuskan: (konflik: Konflik, milikSaya: boolean) => void
  simpanSekarang: () => void
  /** saves what can be saved and waits for the answer; resolves with the number of cells that are still not stored */
  tuntas: () => Promise<number>
  /** sentence of the server per refused cell */
  galat: Readonly<Record<string, string>>
  /** others who have this unit and month open now */
  hadir: readonly string[]
}
