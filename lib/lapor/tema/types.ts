import type { Sen } from '@/lib/realisasi/rupiah'

/** What a sub-kegiatan may be for, as the office defines it. */
export interface Tema {
  kode: string
  nama: string
  urutan: number
  /** what belongs to it */
  definisi: string
  /** the rule it rests on */
  dasar: string
  /** beginnings of codes that propose a sub-kegiatan */
  polaKode: readonly string[]
  /** words, in small letters, that propose one by its name or that of its kegiatan or program */
  polaNama: readonly string[]
  /** no longer used: takes no new "yes", keeps what it has */
  berakhir: boolean
  versi: number
  /** who changed it last, by name; null: it stands as it came with the product */
  oleh: string | null
  /** ISO time */
  pada: string
}

export type Putusan = 'YA' | 'TIDAK'

/** A sub-kegiatan by its code and the names above it: what a proposal is made from. */
export interface NamaSub {
  kode: string
  nama: string
  kegiatan: string
  program: string
}

/** A decision as it holds under a version of the APBD: taken there, or in an earlier version and not taken anew since. */
export interface TandaBerlaku {
  subId: number
  tema: string
  putusan: Putusan
  /** version that it was taken in */
  apbdUrutan: number
  /** of the row, for those who change it */
  versi: number
  oleh: string
  pada: string
}

/** What stands about a sub-kegiatan and a theme. USUL: proposed and not decided. LAIN: neither. */
export type KeadaanTanda = 'USUL' | 'YA' | 'TIDAK' | 'LAIN'

/** One row of the list in which themes are decided. */
export interface BarisTanda extends NamaSub {
  subId: number
  unitId: number
  /** what people call the unit on the cut-off day */
  unit: string
  /** of the version, all lines of the sub-kegiatan */
  pagu: Sen
  keadaan: KeadaanTanda
  /** why it is proposed; null: it is not */
  sebab: string | null
  tanda: TandaBerlaku | null
  /** no pagu in the version before: came with this one */
  baru: boolean
}

/** A theme's list under one version. */
export interface DaftarTanda {
  tema: Tema
  /** every sub-kegiatan of the version that has pagu or was decided, most rupiah first */
  baris: BarisTanda[]
}

/** What a theme has in a list, each with its rupiah. */
export interface HitungTanda {
  keadaan: KeadaanTanda
  jumlah: number
  pagu: Sen
}

/** A row and what of it was looked at: the version of its decision in this APBD version, 0 where there is none. */
export interface ButirTanda {
  subId: number
  versi: number
}

/** What a row was before it was decided, to be put back. */
export interface ButirUrung extends ButirTanda {
  semula: Putusan | null
  asal: 'KETIK' | 'USUL'
}
