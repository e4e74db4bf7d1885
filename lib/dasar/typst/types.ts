/** What is drawn, in words and shapes: text is already written, lengths are already parts of a whole. It knows no budget. */

/** A mark beside a word, told apart by shape first and by colour second. */
export type Tanda = 'turun' | 'ketupat' | 'bulat' | 'naik' | 'arsir'

/** One cell: its text, and what stands about it. */
export interface SelCetak {
  t: string
  /** a second, quieter line */
  r?: string
  tanda?: Tanda
  /** only the mark is seen; the text is what a reader hears */
  padat?: boolean
  redup?: boolean
  /** a bar in place of text: its length, and a tick, both 0..1; `lewat`: it goes on beyond the scale */
  batang?: BatangCetak
}

export interface BatangCetak {
  isi: number | null
  target?: number | null
  lewat?: boolean
}

export interface KolomCetak {
  nama: string
  satuan?: string
  /** figures stand to the right */
  angka?: boolean
  /** 0: as wide as its widest text; else a share of what is left */
  lebar: number
}

export interface BarisCetak {
  sel: readonly SelCetak[]
  /** the rows that the title speaks of */
  utama?: boolean
  /** depth of a tree */
  tingkat?: number
}

export interface TabelCetak {
  /** what the table is, for readers who hear it; seen unless a caption stands above already */
  caption: string
  captionTampak?: boolean
  kolom: readonly KolomCetak[]
  baris: readonly BarisCetak[]
  /** at the end, once, in bold */
  jumlah?: readonly BarisCetak[]
  /** under the table: what was left out, what shapes mean */
  catatan?: readonly string[]
  /** words in place of the rows where there are none */
  kosong?: string
  /** shapes that stand alone in cells, with their words */
  legenda?: readonly SelCetak[]
  /** every cell framed, as forms are */
  kisi?: boolean
  /** height of each row in millimetres, for a pen */
  tinggi?: number
  /** type size in points */
  besar: number
}

export interface BarisBulletCetak {
  nama: string
  rinci?: string
  nilai: string
  target: string
  beda: string
  batang: BatangCetak
  zona?: SelCetak
}

/** Pictures; every length is a part of its scale, 0..1. `alt` says in words what is seen. */
export type GambarCetak =
  | { rupa: 'bullet'; baris: readonly BarisBulletCetak[] }
  | { rupa: 'tiang'; titik: readonly { nama: string; teks: string; isi: number | null; banding: number | null }[]; nama: string; banding?: string; satuan: string }
  | {
      rupa: 'garis'
      skala: readonly { letak: number; teks: string }[]
      /** names under the axis, at their place */
      nama: readonly { letak: number; teks: string; tebal?: boolean }[]
      garis: readonly { gaya: 'utama' | 'target' | 'rencana' | 'lalu' | 'proyeksi'; titik: readonly (readonly [number, number])[] }[]
      /** a line across, with its words */
      batas?: { letak: number; teks: string }
      label: readonly { x: number; y: number; teks: string; kiri?: boolean; atas?: boolean; tebal?: boolean }[]
      legenda: readonly { gaya: 'utama' | 'target' | 'rencana' | 'lalu' | 'proyeksi'; teks: string }[]
    }
  | { rupa: 'tumpuk'; bagian: readonly { nama: string; teks: string; lebar: number }[] }
  | { rupa: 'luas'; baris: readonly { nama: string; teks: string; tebal: number; isi: number; bernama: boolean }[] }
  | { rupa: 'kelompok'; baris: readonly { nama: string; tanda?: Tanda; teks: string; uang: string; isi: number; anggota: string }[] }
  | { rupa: 'deret'; baris: readonly { nama: string; tanda?: Tanda; kata: string; teks: string }[] }
  | { rupa: 'butir'; baris: readonly { nama: string; teks: string }[] }

/** One piece of a printed document. */
export type BagianCetak =
  | { jenis: 'judul'; /** depth as heard: from 1, none skipped */ tingkat: number; /** size as seen */ rupa: 1 | 2 | 3; isi: string }
  | { jenis: 'alinea'; isi: string; rata: 'kiri' | 'tengah' | 'penuh'; tebal?: boolean; redup?: boolean; /** stays with what stands behind it */ rekat?: boolean }
  | { jenis: 'butir'; isi: readonly string[]; bernomor: boolean }
  | { jenis: 'rincian'; isi: readonly { nama: string; nilai: string; /** the value's first word is a mark's */ tanda?: Tanda }[] }
  /** a caption with what stands under it; it never stays behind alone at the foot of a page */
  | { jenis: 'temuan'; judul: string; bacaan?: string; gambar?: { alt: string; isi: GambarCetak }; tabel?: TabelCetak; kosong?: string; sumber: readonly string[] }
  | { jenis: 'tabel'; tabel: TabelCetak }
  | { jenis: 'tandaTangan'; tempat?: string; elektronik: boolean; pihak: readonly { sebutan: string; jabatan: string; nama: string | null; nip: string | null }[] }
  | { jenis: 'kepalaSurat'; kiri: readonly { nama: string; nilai: string }[]; tanggal: string; kepada: readonly string[] }
  | { jenis: 'halamanBaru' }
  /** headings behind it with their pages, as deep as so many levels */
  | { jenis: 'daftarIsi'; judul: string; tingkat: number }
  /** a document of its own begins within this file: on a new page, counted from 1, under its letterhead */
  | { jenis: 'awal'; kop: NaskahCetak['kop'] }

/** A document as it is printed. Equal values give equal bytes. */
export interface NaskahCetak {
  judul: string
  arah: 'tegak' | 'datar'
  /** seconds since 1970: the day that the file says it was made on; null: it says none */
  waktu: number | null
  kop: { baris: readonly string[]; alamat: string } | null
  /** on each page, above everything, where figures are made up */
  peringatan: string | null
  /** at the foot of each page, before "Halaman x dari y" */
  kaki: string
  /** a code at the foot of each page: its line, its path over a square of `sisi` units */
  cap: { teks: string; d: string; sisi: number } | null
  /** type size of running text in points */
  besar: number
  isi: readonly BagianCetak[]
  /** files that the document carries, with their names in it */
  lampiran: readonly { nama: string; tipe: string; uraian: string; isi: string }[]
}
