/** A workbook ("buku") as the product reads and writes it. The library behind it is known only inside this room. */

/** How a written cell looks; one name a meaning, so that every document looks the same. */
export type Rupa =
  | 'judul' | 'judulLipat' | 'subjudul' | 'subjudulLipat' | 'keterangan' | 'kepala' | 'kepalaKecil'
  | 'teks' | 'teksTebal' | 'kode' | 'kodeTebal' | 'bilangan' | 'bilanganTebal' | 'volume' | 'volumeTebal'
  | 'teksMerah' | 'teksKuning' | 'teksHijau' | 'teksUngu' | 'teksAbu'
  | 'rupiah' | 'rupiahTebal' | 'persen' | 'persenTebal' | 'poin' | 'poinTebal' | 'tanggal'
  | 'isianRupiah' | 'isianPersen' | 'isianTeks' | 'isianTanggal'

export interface SelTulis {
  /** rupiah as a number with at most two decimals (exact below 9e13); percent as hundredths of one (0.3828 shows 38,28%) */
  isi: string | number | null
  /** formula without "="; `isi` is then the value it gives now, so that a reader that does not calculate shows it too */
  rumus?: string
  rupa?: Rupa
  /** may be changed where the sheet is protected */
  terbuka?: boolean
  /** how many columns and rows the cell spans */
  lebar?: number
  tinggi?: number
}

export interface Validasi {
  /** "D5:D200" */
  rentang: string
  /** rupiahBertanda: may be below nought, as a correction is */
  jenis: 'rupiah' | 'rupiahBertanda' | 'persen' | 'teks' | 'tanggal' | 'daftar'
  /** of a list: its values (short, without commas), or the cells that hold them ("'Pilihan'!$A$4:$A$9") */
  daftar?: readonly string[] | string
  /** most characters of a text; 300 unless told */
  maks?: number
  pesan: string
}

export interface LembarTulis {
  nama: string
  /** width in characters; `sembunyi` hides the column */
  kolom: readonly { lebar: number; sembunyi?: boolean }[]
  /** row by row; null leaves a cell out (also the cells that a span covers) */
  baris: readonly (readonly (SelTulis | null)[])[]
  bekuBaris?: number
  bekuKolom?: number
  /** cannot be shown from Excel's menu */
  sangatTersembunyi?: boolean
  /** only `terbuka` cells can be changed */
  dilindungi?: boolean
  validasi?: readonly Validasi[]
  /** F4 (215 x 330 mm); rows repeated on every page, 1-based */
  cetak?: {
    arah: 'tegak' | 'mendatar'
    barisJudul?: readonly [number, number]
    /** how many pages wide; 1 unless told */
    lebarHalaman?: number
    /** how many columns from the left are repeated on every page */
    kolomJudul?: number
  }
}

export interface BukuTulis {
  judul: string
  lembar: readonly LembarTulis[]
  /** the head of the trail's chain: in the foot of every printed page, and as a code beside the heading of every printed sheet */
  segel?: { teks: string; png: Uint8Array } | null
}

/** A read cell: exact text for text, number for numbers, true/false, a date as "YYYY-MM-DD", null for empty. */
export type NilaiBaca = string | number | boolean | null

export interface SelRumus {
  /** 0-based */
  baris: number
  kolom: number
  rumus: string
  /** its stored value is an empty text; without this an empty cell with a formula has no stored value at all */
  teksKosong?: true
}

export interface LembarBaca {
  nama: string
  tersembunyi: boolean
  baris: readonly (readonly NilaiBaca[])[]
  /** cells that hold a formula; `baris` has their stored values */
  rumus: readonly SelRumus[]
  /** by row, as Excel counts: columns, 0-based, whose number is shown as a percentage */
  persen?: ReadonlyMap<number, readonly number[]>
  /** rows, as Excel counts, that the workbook does not show; told of an .xlsx alone */
  sembunyi?: ReadonlySet<number>
  /** merged areas, 0-based, both ends included */
  gabung: readonly { baris: number; kolom: number; sampaiBaris: number; sampaiKolom: number }[]
}

/** html: a table of a web page, whatever its file is called; docx, pdf, txt: running text (`readNaskah`) */
export type FormatBuku = 'xlsx' | 'xls' | 'ods' | 'csv' | 'html' | 'docx' | 'pdf' | 'txt'

export interface BukuBaca {
  format: FormatBuku
  lembar: readonly LembarBaca[]
}

/** Why a file was refused, with the sentence for the person who sent it. */
export class BukuDitolak extends Error {
  constructor(readonly kode: string, pesan: string) {
    super(pesan)
    this.name = 'BukuDitolak'
  }
}

export interface BatasBuku {
  /** bytes of the file as sent; 25 MB unless told */
  maksByte?: number
  maksBaris?: number
  maksKolom?: number
  /** cells, and characters of all cells together (a text that many cells share counts for each) */
  maksSel?: number
  maksHuruf?: number
  /** heap of the process that reads, in MB, and how long it may take in ms */
  maksHeapMb?: number
  waktuMs?: number
}

export interface KemajuanBaca {
  baris: number
  /** 0..1 of the bytes, where it is known */
  bagian: number | null
}
