import type { Rumus } from '@/lib/realisasi/rumus-jenis'
import type { Rasio } from '@/lib/realisasi/rasio'
import type { Sen } from '@/lib/realisasi/rupiah'
import type { Zona } from '@/lib/realisasi/zona'

/**
 * A finding, written once: plain data goes in, this comes out, and every renderer (web page, slide, document, sheet, CSV) draws
 * the same value. It holds exact values, never formatted ones, and a picture only shows columns of its own table.
 */
export interface Panel {
  /** "kesenjangan-unit": unique, lower case, hyphens; stands in addresses */
  kunci: string
  /** the finding, made from the figures: "Lima unit menyumbang 72% selisih"; or the question where there is no data */
  judul: string
  /** one more sentence */
  bacaan?: string
  tabel: Tabel
  bagan?: Bagan
  rumus: readonly Rumus[]
  /** published or legal sources of the table, as sentences */
  sumber?: readonly string[]
  /** what stands in the table's place while it has no rows */
  kosong?: { judul: string; isi?: string }
  /** where the whole finding is followed up: "Semua 311 sub-kegiatan" */
  lanjut?: { nama: string; href: string }
}

/** One value of a table; its kind decides how it is written. n/a has a kind of its own in each: null, or a Rasio without value. */
export type Sel =
  | { jenis: 'teks'; nilai: string; /** a second, quieter line */ rinci?: string }
  | { jenis: 'rupiah'; nilai: Sen | null }
  | { jenis: 'persen'; nilai: Rasio }
  /** percentage points, signed unless they are a size */
  | { jenis: 'poin'; nilai: Rasio; mutlak?: boolean }
  | { jenis: 'bilangan'; nilai: number | null }
  /** "YYYY-MM-DD" */
  | { jenis: 'tanggal'; nilai: string | null }
  | { jenis: 'zona'; nilai: Zona | null; /** why there is none */ alasan?: string; sementara?: boolean }
  /** words instead of a value, which are not one: "belum lapor", "tidak diisi" */
  | { jenis: 'tanpa'; nilai: string }

export interface Kolom {
  kunci: string
  nama: string
  /** "Rp", "Rp miliar", "% pagu", "poin": stands once, in the head */
  satuan?: string
  /** figures stand to the right */
  angka?: boolean
  /** rupiah in this column are written in billions where people look; in full in files */
  miliar?: boolean
  /** left out where space is short: the rest of the row must still make sense */
  lebar?: boolean
  /** only in the full table and in files, where people check */
  rinci?: boolean
}

export interface BarisTabel {
  kunci: string
  /** by the column's key; a column without a value here is "–" */
  sel: Readonly<Record<string, Sel>>
  /** where the row leads: an address of the product, or an anchor */
  href?: string
  /** the rows that the title speaks of */
  utama?: boolean
  /** depth of a tree, 0 = outermost */
  tingkat?: number
}

/** The first column names the row. */
export interface Tabel {
  caption: string
  kolom: readonly Kolom[]
  baris: readonly BarisTabel[]
  /** the whole of the rows, once, at the end */
  jumlah?: BarisTabel
  /** how many rows a page shows before the rest is folded; all where it is missing */
  tampil?: number
  /** the rows stand in an order of their own (stages of work, a ranking), which the rows that the title means do not leave; then all are shown */
  berurut?: true
}

/** Which picture, over which columns (by key) of the same table. Every picture can be left out: the table says it all. */
export type Bagan =
  /** a bar in each row; `target` is a tick across it. Percentages on a scale to 100 %, amounts to the largest */
  | { jenis: 'batang'; nilai: string; target?: string }
  /** a bar per row on one scale to 100 %, its target as a tick, the difference in words, a zona beside it */
  | { jenis: 'bullet'; nilai: string; target: string; zona?: string }
  /** the rows side by side as name and amount, in full rupiah */
  | { jenis: 'butir'; nilai: string }
  /** the rows as a strip of shapes, each with its word and percentage: a unit's months */
  | { jenis: 'deret-zona'; zona: string; nilai: string }
  /** rows of depth 0 with a bar, the rows of depth 1 under each folded behind it */
  | { jenis: 'kelompok'; nilai: string }
  /** upright bars, a row each, in the order of the rows: months */
  | { jenis: 'tiang'; nilai: string; banding?: string }
  /** lines over twelve rows, the months of `tahun`; months after `batas` (1..12) are a plan, dashed; `proyeksi`: where December is expected */
  | { jenis: 'kurva'; tahun: number; batas: number; target: string; realisasi: string; lalu?: string; proyeksi?: string }
  /** a line per column of sizes in points, over the rows: months. Each line carries its name */
  | { jenis: 'garis'; nilai: readonly string[] }
  /** values as points of a line over the days of column `hari`, to scale; `target`: the straight line to what was to be reached, dashed */
  | { jenis: 'lintasan'; hari: string; nilai: string; target?: string }
  /** one shape and colour per cell of these columns (zona) */
  | { jenis: 'peta-panas'; kolom: readonly string[] }
  /** one bar parted by the rows; each part's share is its figure of `nilai` */
  | { jenis: 'tumpuk'; nilai: string }
  /** a bar per row whose thickness is `ukuran` (rupiah) and whose length is `nilai` (percent): its area is money */
  | { jenis: 'luas'; ukuran: string; nilai: string }
  /**
   * a map: one equal tile per row, at the row and column that two columns say; `kelas` is a column of words. With `bentuk` the rows' own outlines
   * are drawn instead. Rows without a tile stand in the table alone. Where no map can be drawn it is a ranked bar of `nilai`
   */
  | { jenis: 'petak'; nilai: string; kelas: string; baris: string; kolom: string; bentuk?: BentukPeta }

/** Outlines by the key of their row: path data of SVG within 1000 x tinggi, made of numbers alone. */
export interface BentukPeta {
  tinggi: number
  jalur: Readonly<Record<string, string>>
}

/** Makes one panel from the data of its page. Pure; null: this finding does not apply (not: has no data, which is `kosong`). */
export interface DefinisiPanel<Data> {
  kunci: string
  susun: (data: Data) => Panel | null
}
