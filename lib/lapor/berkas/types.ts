/**
 * A file with figures as the product understands it: the one reader for imports and reconciliation. Pure values, no database. A figure is
 * believed only when the file itself proves it; what is not proven is asked, and what is dropped is named with its rupiah.
 */

/** What a file can be. The first six are applied or compared by the import, SP2D by the reconciliation alone. */
export type JenisBerkas = 'REALISASI' | 'ANGGARAN' | 'KAS' | 'JURNAL' | 'SPJ' | 'LRA' | 'SP2D' | 'FISIK' | 'TARGET_FISIK'

/** What became of a row of the file while it was read. */
export type KelasBaris =
  /** a figure that counts */
  | 'ANGKA'
  /** no figure, or one that is proven to add up others: never counted */
  | 'LEWAT'
  /** money that could not be read or not be placed: stands on the list "tidak terbaca" */
  | 'RUSAK'

/** A row as it was taken from the file; texts trimmed, amounts canonical ("1234.50"). Nothing else of the row is kept. */
export interface BarisBerkas {
  /** index of the sheet in the workbook, from 0 */
  lembar: number
  /** as Excel counts, from 1 */
  nomor: number
  /** 1..12; 0: the row speaks of no month */
  bulan: number
  unitKode: string
  unitNama: string
  subKode: string
  rekening: string
  sumber: string
  dokumen: string
  /** rupiah (percent for FISIK and TARGET_FISIK), and what is taken off it */
  nilai: string
  kurang: string
  kelas: KelasBaris
  sebab: string | null
}

/** A code of the file with the name that the file gives it, so that an office can take its own codes over. */
export interface KodeBerkas {
  macam: 'URUSAN' | 'BIDANG' | 'PROGRAM' | 'KEGIATAN' | 'SUB' | 'REKENING' | 'SUMBER' | 'UNIT'
  kode: string
  nama: string
  /** code of the parent as the file has it; '' where the file does not say */
  induk: string
  /** rows that carry it */
  baris: number
}

/** One column as it was understood. */
export interface PahamKolom {
  /** 0-based */
  nomor: number
  /** "C" */
  huruf: string
  /** the words of its head rows, joined with " / " */
  kepala: string
  /** what it means to the product: a key of the layout's columns ("rekening", "realisasi", "bulan-7"); null: not used */
  peran: string | null
  /** that meaning in Indonesian; "tidak dipakai", "orang: tidak disimpan" */
  namaPeran: string
  /** up to three values of it, as they stand; empty for columns with persons */
  contoh: string[]
}

/** Rows of one kind with their rupiah, canonical. */
export interface PahamKelas {
  kelas: KelasBaris
  /** "baris jumlah, terbukti", "tidak terbaca", … */
  sebab: string | null
  baris: number
  nilai: string
}

export interface PahamLembar {
  nomor: number
  nama: string
  tersembunyi: boolean
  dipakai: boolean
  /** why it is used or not, in Indonesian */
  alasan: string
  jenis: JenisBerkas | null
  /** rows of the head, as Excel counts */
  barisKepala: number[]
  kolom: PahamKolom[]
  kelas: PahamKelas[]
  /** the first rows as they stand, persons masked, for mapping columns by hand: at most 20 rows of at most 60 columns of 80 characters */
  awal: { nomor: number; sel: string[] }[]
}

/** Something that the file says about itself, held against its rows. */
export interface Bukti {
  kunci: string
  /** "Jumlah pada baris 57 sama dengan jumlah 42 baris di atasnya: Rp1.000." */
  kalimat: string
  terpenuhi: boolean
  /** rows concerned, as Excel counts; at most 20 */
  baris: number[]
  /** by how much it differs, canonical; null when it holds or has no amount */
  selisih: string | null
}

/** What was understood of the file, shown before any figure. */
export interface Pahaman {
  jenis: JenisBerkas | null
  lembar: PahamLembar[]
  /** as the file names them; null: it does not */
  tahun: { nilai: number; asal: string } | null
  bulan: { nilai: number; asal: string } | null
  tahap: { nilai: string; asal: string } | null
  /** what one unit of the file's money is: 1, 1000, 1000000 */
  satuanUang: number
  /** how numbers written as text are read, with the proof */
  bacaAngka: { cara: 'indonesia' | 'inggris' | 'angka'; asal: string }
  bacaTanggal: { cara: 'hari-bulan' | 'bulan-hari' | 'serial' | 'tanpa'; asal: string }
  bukti: Bukti[]
  /** the file's own total, where a row of it gives one that adds up */
  jumlahBerkas: { nilai: string; asal: string } | null
}

/** Something that only a person can say. Until it is answered nothing of the file can be applied. */
export interface Pertanyaan {
  /** stable for the same file and layout: "lembar", "kolom:realisasi", "satuan", "kembar", "bentuk", … */
  kunci: string
  judul: string
  /** what was seen, with the figures */
  uraian: string
  /** pilih: one of the options. banyak: some of them, joined by ",". petakan: the columns by hand (a PetaKolom as JSON) */
  cara: 'pilih' | 'banyak' | 'petakan'
  pilihan: { nilai: string; nama: string; akibat?: string }[]
}

/** Answers by the key of their question. */
export type Jawaban = Readonly<Record<string, string>>

/** Columns as a person has mapped them; kept for the next file with the same head. */
export interface PetaKolom {
  jenis: JenisBerkas
  lembar: number
  /** rows of the head, as Excel counts */
  barisKepala: number[]
  /** meaning -> column, 0-based */
  kolom: Record<string, number>
}

/** What is known before the file is opened. */
export interface TempatBaca {
  tahun: number
  /** the month that was chosen; null: the file has to say it */
  bulan: number | null
  /** name of the stage that was chosen ("APBD murni", "Perubahan I"); null: none */
  tahap: string | null
  /** kinds that are looked for; every other is named and refused */
  jenis: readonly JenisBerkas[]
  jawaban: Jawaban
  /** mappings made by hand before, by the fingerprint of the head that they fit */
  petaDikenal: ReadonlyMap<string, PetaKolom>
}

/** The end of a reading. `ditolak`: nothing of the file can be used, with the sentence. */
export interface HasilBerkas {
  pahaman: Pahaman
  pertanyaan: Pertanyaan[]
  kode: KodeBerkas[]
  ditolak: string | null
  /** columns with persons that were left out */
  kolomOrang: string[]
  /** fingerprint of the used head, under which a mapping by hand is remembered */
  sidikKepala: string | null
  dibaca: number
}
