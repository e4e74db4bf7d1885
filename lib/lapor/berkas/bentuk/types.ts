import type { JenisBerkas } from '../types'
import type { Versi, Waktu } from '../kepala/arti'

/** One meaning of a column: how it is called, in tiers: a later tier counts only where no column fits an earlier one. */
export interface KataPeran {
  nama: string
  kata: readonly (readonly string[])[]
  /** wanted first to last; nothing: the words must not speak of a part of the year */
  waktu?: readonly Waktu[]
  versi?: readonly Versi[]
  /** hundredths, not rupiah */
  persen?: boolean | 'bebas'
}

/** A kind of file, declared: what its columns are called, which must be there, which of them is the money, what proves it. */
export interface Bentuk {
  jenis: JenisBerkas
  nama: string
  /** its own columns, beside those that every kind may have */
  peran: Readonly<Record<string, KataPeran>>
  /** meanings without which it is not this kind; of a list in the list one is enough */
  wajib: readonly (string | readonly string[])[]
  /** column of the money, and of what is taken off it; null: a column a month */
  tambah: string | null
  kurang?: string
  /** months as columns: what they are called beside the month; '' stands for the month alone */
  bulanan?: { pokok: RegExp; semua: boolean; polos: 'ya' | 'menurut-judul' }
  /** a column that has to be the sum of its months, or of the others: shown as proof */
  bukti?: readonly { jumlah: string; dari: 'bulan' | readonly string[] }[]
  /** how a row says its month: by a date, not at all, or by the form as a whole */
  waktu: 'tanggal' | 'tanpa' | 'formulir'
  /** accounts of belanja alone count, of which rows are these */
  lawan?: string
  /** may stand without any account: a sum per unit */
  tanpaRekening?: boolean
  /** the figures are percentages of sub-kegiatan, of the plan or of what was done */
  persen?: 'TARGET' | 'REALISASI'
  /** only where nothing else is looked for */
  sendiri?: boolean
}
