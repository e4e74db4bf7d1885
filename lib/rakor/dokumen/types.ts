import type { CapSegel } from '@/lib/dasar/segel/types'
import type { Panel, Sel, Tabel } from '@/lib/lihat/panel/types'
import type { Bekuan } from '@/lib/rakor/bekuan/types'
import type { Hadir } from '@/lib/rakor/kehadiran/types'
import type { Keputusan, Komitmen } from '@/lib/rakor/keputusan/types'
import type { Acara, Rapat } from '@/lib/rakor/rapat/types'
import type { DataRingkasan } from '@/lib/lihat/panel/ringkasan/data'
import type { DataPanelUnit } from '@/lib/lihat/panel/unit/data'
import type { Kategori } from '@/lib/realisasi/posisi'
import type { Periode } from '@/lib/tahun/periode/types'

/** A figure within a sentence: a field, never typed. How it is written is for `tulisPotong` to say, in every renderer alike. */
export interface Angka {
  sel: Sel
  /** rupiah: `singkat` "Rp984,96 miliar", `penuh` "Rp984.959.704.911", `terbilang` in words; missing: `penuh` */
  rupa?: 'singkat' | 'penuh' | 'terbilang'
}

/** A piece of a sentence: words, or a figure. */
export type Potong = string | Angka
export type Alinea = readonly Potong[]

/** Who signs: office, and name and number where they are on record. */
export interface Pihak {
  /** "Mengetahui,", "Notulis,"; may be empty */
  sebutan: string
  jabatan: string
  nama: string | null
  nip: string | null
}

/** One piece of a document, for any renderer. Figures come in panels, tables and fields; a renderer writes them and computes none. */
export type Blok =
  | { jenis: 'judul'; tingkat: 1 | 2 | 3; isi: string }
  | { jenis: 'alinea'; isi: Alinea; rata?: 'tengah' | 'penuh' }
  | { jenis: 'butir'; isi: readonly Alinea[]; bernomor?: boolean }
  /** names and what stands behind their colons: "Hari : Rabu, 12 Juli 2023" */
  | { jenis: 'rincian'; isi: readonly { nama: string; nilai: Alinea }[] }
  /** a finding: its title as a caption, its reading, its picture and its table (or one of both), at most `baris` rows, the rest counted in words */
  | { jenis: 'panel'; panel: Panel; rupa?: 'lengkap' | 'tabel' | 'bagan'; baris?: number }
  | { jenis: 'tabel'; tabel: Tabel }
  /** a table to be filled by hand: names of its columns with their share of the width, and rows that may be printed in part */
  | { jenis: 'isian'; kolom: readonly { nama: string; lebar: number }[]; baris: readonly (readonly string[])[] }
  | { jenis: 'tandaTangan'; pihak: readonly Pihak[]; /** "Liwa, 12 Juli 2023" */ tempat?: string; /** room for an electronic signature */ elektronik?: boolean }
  /** `berkop`: a paper of its own begins, under the letterhead and counted from 1 */
  | { jenis: 'halamanBaru'; berkop?: true }
  /** a table of contents: the headings behind it down to so many levels; before it stands the document's own title */
  | { jenis: 'daftarIsi'; tingkat: 1 | 2 | 3 }

/** Head of a letter, as the rules of official letters have it. */
export interface KepalaSurat {
  nomor: string | null
  sifat: string
  lampiran: string
  hal: string
  /** plain date */
  tanggal: string
  kepada: readonly string[]
  tembusan: readonly string[]
}

/** The office's letterhead: lines from the top, the first ones larger. */
export interface KopSurat {
  baris: readonly string[]
  alamat: string
}

/** A document before it is drawn. */
export interface Dokumen {
  /** "laporan-triwulan" */
  kunci: string
  /** "Laporan Rakor POP Triwulan II 2023": the title, and the file's name */
  nama: string
  kop: KopSurat | null
  surat: KepalaSurat | null
  /** number, date and version of the issue, as far as it has them */
  terbitan: { nomor: string | null; tanggal: string | null; versi: number }
  arah: 'tegak' | 'datar'
  blok: readonly Blok[]
  /** "Rakor triwulan II 2023 · posisi beku 1, dibaca 12 Juli 2023 pukul 07.00 WIB": stands at the foot of each page, before "halaman x dari y" */
  kaki: string
  /** head of the trail's chain as it was at the frozen moment, with its code */
  cap: CapSegel | null
  /** sample data: written on each page */
  contoh: boolean
}

/** One frozen page: the data its panels were made of, and the panels. */
export interface HalamanBahan<Data = unknown> {
  data: Data
  panel: readonly Panel[]
}

/** What every document of a meeting is made of: the frozen position that counts (or the one asked for) and the meeting's own records. */
export interface BahanDokumen {
  rapat: Rapat
  acara: readonly Acara[]
  bekuan: Bekuan
  periode: Periode
  ringkasan: HalamanBahan<DataRingkasan>
  /** every frozen page by its name (ringkasan, kesenjangan, kendala, pengadaan, dak, proyeksi) */
  halaman: Readonly<Record<string, HalamanBahan>>
  /** ids of the units that have a frozen page, in the order of the regency's list */
  unitId: readonly string[]
  keputusan: readonly Keputusan[]
  komitmen: readonly Komitmen[]
  /** what units promised the meeting before, with what they delivered up to the cut-off; missing: none is on record */
  komitmenLalu?: readonly Komitmen[]
  /** decisions that stood when the meeting before was held, carried here or not, as this one finds them on its day; missing: none is on record */
  tindakLanjut?: readonly Keputusan[]
  /** units of the meeting's day: who is invited where no invitation is on record */
  unit: readonly UnitHari[]
  hadir: readonly Hadir[]
  cap: CapSegel | null
  /** words that the office wrote in place of the product's own, by "document/place" (naskah/constants.ts); missing: none */
  naskah?: SetelanNaskah
}

/** A unit of the meeting's day, as it is invited. */
export interface UnitHari {
  id: number
  nama: string
  /** what people call it */
  singkat: string
  kategori: Kategori
}

/** What papers that need no figures are made of while nothing is frozen yet: the meeting's own records and the units of its day. */
export interface BahanRapat extends Pick<BahanDokumen, 'rapat' | 'acara' | 'keputusan' | 'unit' | 'hadir' | 'cap' | 'naskah'> {
  /** told from a position by this */
  bekuan: null
  /** sample data */
  contoh: boolean
}

/** What the sheet of one unit needs of it: nothing of other units. */
export type BahanLembar = Pick<BahanDokumen, 'rapat' | 'bekuan' | 'periode' | 'halaman' | 'komitmen' | 'komitmenLalu' | 'cap' | 'naskah'>

/** Paragraphs and settings of letters as the office wrote them, by their key. */
export type SetelanNaskah = Readonly<Record<string, string>>

export type HalamanUnit = HalamanBahan<DataPanelUnit>

export const FORMAT = ['pdf', 'docx', 'xlsx', 'pptx'] as const
export type Format = (typeof FORMAT)[number]

/** One kind of document: its maker is pure, so that it can be tested, compared and drawn by any renderer. */
export interface DefinisiDokumen {
  kunci: string
  nama: string
  /** one line for the list of documents: what it is for */
  guna: string
  format: readonly Format[]
  /** the same in plain words, for messages that carry no file; missing: it has no such form */
  pesan?: (bahan: BahanDokumen) => string
  /** tables that it makes of the frozen data and no page shows: they are facts when its figures are asked for their source */
  sumber?: (bahan: BahanDokumen) => readonly Tabel[]
  susun: (bahan: BahanDokumen) => Dokumen
  /** the same without a frozen position, for papers that need no figures; missing: it is made of a position alone */
  tanpaPosisi?: (bahan: BahanRapat) => Dokumen
}
