import type { Kanal } from '@/lib/lapor/entri/utils'
import type { Sen } from '@/lib/realisasi/rupiah'

/** A budget line of the unit, as a pasted list may call it. */
export interface BarisUnit {
  barisId: number
  subId: number
  subKode: string
  subNama: string
  rekening: string
  rekeningNama: string
  sumber: string
  sumberKode: string
  /** net of the earlier months per channel; null: nothing was entered */
  lalu: Readonly<Record<Kanal, Sen | null>>
}

/** What a column of figures is for; "sampai": cumulative to the month, from which the earlier months are taken off. */
export type Tujuan = 'abaikan' | 'pagu' | 'fisik' | `realisasi.${Kanal}` | `sampai.${Kanal}` | `kas.${number}` | `target.${number}`

/** A column of figures of the block. */
export interface KolomAngka {
  k: number
  /** its heading, or null */
  judul: string | null
  contoh: string
  /** what the heading says it is; null: it says nothing */
  usul: Tujuan | null
}

/** A row of the block with the codes that stand in it or above it. */
export interface BarisBlok {
  /** from 1, as it stands in the block */
  nomor: number
  /** sub: a row of a sub-kegiatan; baris: of an account; induk: of something above; tanpa: without a code */
  macam: 'sub' | 'baris' | 'induk' | 'tanpa'
  sub: string | null
  /** without a sub-kegiatan: the program or kegiatan that the row stands under */
  di: string | null
  rekening: string | null
  sumber: string | null
  /** the codes as they are written, for the eye */
  kode: string
  sel: readonly string[]
}

/** A pasted block in which columns carry codes. */
export interface BlokKode {
  baris: readonly BarisBlok[]
  angka: readonly KolomAngka[]
  /** rows above the first code */
  kepala: number
  /** the block knows accounts, so that a row of a sub-kegiatan alone is a sum of others */
  berekening: boolean
}

/** One figure of the block and what becomes of it. */
export interface ButirTempel {
  nomor: number
  kode: string
  /** as it stands in the block */
  teks: string
  /** what was understood; null: no number */
  nilai: Sen | null
}
export interface ButirCocok extends ButirTempel {
  kunci: string
  nama: string
  tujuan: Tujuan
  /** text of the cell now, and as it will be typed */
  lama: string
  baru: string
}
export interface ButirGanda {
  kunci: string
  nama: string
  tujuan: Tujuan
  isi: readonly ButirTempel[]
}
export interface ButirTolak extends ButirTempel {
  pesan: string
}

/** How figures for one and the same cell are settled; null: not decided yet. */
export type CaraGanda = 'jumlah' | 'tinggal' | null

/** What a block would do to the unit, to be looked at before anything is written. */
export interface RencanaKode {
  masuk: readonly ButirCocok[]
  sama: readonly ButirCocok[]
  ganda: readonly ButirGanda[]
  /** codes that the unit does not have */
  tidakAda: readonly ButirTolak[]
  /** codes that several lines answer to */
  samar: readonly ButirTolak[]
  /** closed cells, and what is no number */
  tolak: readonly ButirTolak[]
  /** sums and headings of the block, which belong to no line */
  induk: readonly ButirTempel[]
  /** rupiah of the block without its own sums, and of what is written or stands there already */
  jumlahBlok: Sen
  jumlahMasuk: Sen
  /** the block is written in English */
  inggris: boolean
  /** lines whose month would be no less than all earlier months together, where that holds for every one of them: a running total, most likely */
  mungkinKumulatif: number
}
