import type { Wilayah } from '@/lib/tahun/wilayah/types'

/** What can have a place: a sub-kegiatan, or a package. */
export type JenisSasaran = 'SUB' | 'PAKET'

/** Something that a place is asked for, with the words that may say it. */
export interface Sasaran {
  jenis: JenisSasaran
  id: number
  unitId: number
  unit: string
  kategori: string | null
  kode: string
  nama: string
  /** as the RUP writes it; of a package */
  lokasi: string | null
  /** of a package: its sub-kegiatan; null: not tied to one */
  subId: number | null
}

/** Where something is proposed to be, and why: nothing of it counts until somebody confirms it. */
export interface Usul {
  wilayahIds: readonly number[]
  sebab: string
}

/** A place that was given. */
export interface TempatTercatat {
  id: number
  subId: number
  /** null: of the whole sub-kegiatan */
  barisId: number | null
  wilayahId: number
  asal: string
  oleh: string
  pada: string
}

/** A line of a sub-kegiatan, as a place can be given to it. */
export interface BarisSub {
  id: number
  nama: string
}

/** The places of one sub-kegiatan for its own page. */
export interface TempatSub {
  unitId: number
  subId: number
  tempat: TempatTercatat[]
  baris: BarisSub[]
  wilayah: readonly Wilayah[]
  /** places that ended and that it still has: shown, and kept until somebody takes them away */
  berakhir: readonly Wilayah[]
  usul: Usul | null
  bolehTulis: boolean
}

/** The places of one package for its own page. */
export interface TempatPaket {
  unitId: number
  paketId: number
  wilayahIds: number[]
  wilayah: readonly Wilayah[]
  /** places that ended and that it still has: shown, and kept until somebody takes them away */
  berakhir: readonly Wilayah[]
  usul: Usul | null
  bolehTulis: boolean
}

/** Something that a place is asked for, with what it has and what is proposed. */
export interface SasaranKini extends Sasaran {
  wilayahIds: readonly number[]
  /** lines with places of their own */
  barisSendiri: number
  usul: Usul | null
}
