import type { Kategori } from '@/lib/realisasi/posisi'

export const CARA_HADIR = ['QR', 'MANUAL'] as const
export type CaraHadir = (typeof CARA_HADIR)[number]

/** One person who is invited or came, by office; a name only where she gave it. */
export interface Hadir {
  id: number
  /** unit that is represented; null: a guest */
  unitId: number | null
  /** name of the unit or of the guest's office */
  instansi: string
  jabatan: string
  nama: string | null
  /** ISO time; null: has not come */
  pada: string | null
  cara: CaraHadir | null
  /** came without an invitation: counted apart, never as one of those invited */
  tamu: boolean
}

/** An invitation as the office keeps it. */
export interface Undangan extends Hadir {
  /** what people call the unit; an office outside has none of its own */
  singkat: string
  /** who ticked it: a person's name, or that she did it herself at the door */
  oleh: string | null
  /** ISO time at which somebody else chose the same invitation */
  ditanya: string | null
  /** why the last tick was taken back */
  alasanBatal: string | null
  /** invitations that were ticked with the same browser, this one counted; 0: not with a browser */
  seGawai: number
}

/** How a meeting's invitations are made. */
export interface AturanUndangan {
  /** posts of each kind of unit */
  jabatan: Readonly<Record<Kategori, readonly string[]>>
  /** percent of the invited units that have to be represented, 1..100 */
  kuorum: number
}

/** An invitation as somebody at the door sees it: no name of a person. */
export interface UndanganPintu {
  id: number
  unitId: number | null
  instansi: string
  singkat: string
  jabatan: string
  /** ISO time; null: nobody came on it */
  pada: string | null
}

/** A meeting whose attendance is taken now. */
export interface RapatTerbuka {
  id: number
  tahun: number
  triwulan: number
  tempat: string
}

/** What the screen at the entrance shows, made anew by the server for each window. */
export interface IsiLayar {
  /** the code to be scanned, as one SVG path over a square of `sisi` units */
  jalur: { d: string; sisi: number }
  /** the code to be typed: "k7mp-x2wn" */
  pendek: string
  /** milliseconds until the next one */
  sisaMs: number
  /** address to be typed with it */
  alamat: string
  undangan: number
  hadir: number
}

/** What became of a tick at the door. */
export type HasilHadir =
  | { keadaan: 'TERCATAT'; instansi: string; jabatan: string; pada: string }
  /** somebody is ticked on it: how, when, and the first letters of the name she gave */
  | { keadaan: 'SUDAH_ADA'; instansi: string; jabatan: string; pada: string; lewat: string }
