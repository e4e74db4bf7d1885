import type { PilihanBaris } from '@/lib/lapor/anggaran/types'
import type { NilaiSel } from '@/lib/lapor/entri/utils'
import type { KategoriKendala, Kendala } from '@/lib/lapor/kendala/types'
import type { LembarUnit } from '@/lib/lapor/pelaporan/loaders'

/** What a template is made of: the unit's month as its entry page shows it, with its notes. */
export interface LembarTemplat extends LembarUnit {
  kendala: Kendala[]
  kategori: KategoriKendala[]
  /** what new lines are made of; null: this person adds none */
  pilihan: PilihanBaris | null
}

/** What the hidden sheet of a template carries: where it belongs, and what every cell held when it was written. */
export interface KunciTemplat {
  v: 1
  unitId: number
  unitNama: string
  tahun: number
  bulan: number
  apbdVersiId: number | null
  kasVersiId: number | null
  /** ISO time of the download */
  dibuat: string
  /** per row ("B12" a budget line, "S3" a sub-kegiatan): the values of its cells, in the order of `selBaris` */
  baris: [id: string, nilai: NilaiSel[]][]
  /** name of this download: the rows for new notes are known by it again; templates of before have none */
  id?: string
  /** the plan of twelve months has a sheet; templates of before have the month's target among the figures of the month */
  target?: true
  /** the notes (kendala) by their id, values in the order of `KOLOM_CATATAN`; templates of before have none */
  kendala?: [id: number, nilai: NilaiSel[]][]
}

/** Whose value a cell gets: what stands on the server, or what the file says. */
export type Isi = 'server' | 'berkas'

/** baru: was empty; dikosongkan: is empty now */
export type JenisBeda = 'baru' | 'berubah' | 'dikosongkan'

/** A cell of the file that differs from what the template held. */
export interface SelBeda {
  /** name of the cell, as everywhere (kunciSel) */
  kunci: string
  /** "Isian!I9" */
  alamat: string
  /** "5.1.02 Belanja Barang (DAU)" */
  baris: string
  /** "Realisasi RKUD" */
  kolom: string
  sebelum: NilaiSel
  sesudah: NilaiSel
  jenis: JenisBeda
  /** its value is the one that a formula stored */
  dariRumus?: true
}

/** Somebody stored something else since the download. */
export interface SelBentrok extends SelBeda {
  tersimpan: NilaiSel
  oleh: string | null
  /** ISO time */
  pada: string | null
}

/** A cell that cannot be taken, with what stands in it and why. */
export interface SelTolak {
  alamat: string
  baris: string
  kolom: string
  nilai: string
  kalimat: string
}

/** A new budget line as the file has it. Values are canonical. */
export interface BarisTemplat {
  /** row of the sheet, 1-based, and the address of its first cell */
  nomor: number
  alamat: string
  sub: { kode: string; nama: string }
  rekening: { kode: string; nama: string }
  sumberDana: { id: number; nama: string }
  pagu: string
  /** twelve months; null: not filled in */
  kas: NilaiSel[]
}

/** What an uploaded template would do. */
export interface BedaTemplat {
  beda: SelBeda[]
  bentrok: SelBentrok[]
  tolak: SelTolak[]
  /** cells that the server holds already as the file wants them */
  sama: number
  /** cells read in all */
  dibaca: number
  /** what is worth knowing and stops nothing: missing rows, missing columns */
  catatan: string[]
  /** lines that the unit has not yet; uploads of before have none */
  barisBaru?: BarisTemplat[]
  /** new notes by their row in the file ("N9"): the download and row that they are known by again */
  asalCatatan?: Record<string, string>
}

/** An upload between preview and apply. */
export interface Unggahan extends BedaTemplat {
  namaBerkas: string
  /** ISO time of the template's download */
  dibuat: string
  apbdVersiId: number | null
  kasVersiId: number | null
  /** the file was refused as a whole: why */
  ditolak?: string
  /** what was chosen: when it was applied, or before somebody changed cells behind the preview, without those cells */
  pilihan?: { satu: Record<string, Isi>; semua?: Isi | null; lewati: readonly string[] }
  /** cells that are asked again for that reason */
  ulang?: string[]
}

export interface UnggahanTersimpan extends Unggahan {
  id: string
  unitId: number
  tahun: number
  bulan: number
  /** ISO; null: not applied */
  diterapkanPada: string | null
  jumlahDiterapkan: number | null
}
