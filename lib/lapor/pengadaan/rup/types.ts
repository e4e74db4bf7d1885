import type { JenisPengadaan, Metode } from '@/lib/realisasi/pengadaan/tahap'

/** What became of a row of the file while it was read. */
export type KelasRup = 'PAKET' | 'LEWAT' | 'RUSAK'

/** A row as the file has it. Empty cells are null: they say nothing, and change nothing. */
export interface BarisRup {
  /** in the file, from 1 */
  urut: number
  lembar: string
  /** as Excel counts */
  nomor: number
  kelas: KelasRup
  /** why it counts nothing, or could not be read */
  sebab: string | null
  kodeRup: string | null
  nama: string
  /** canonical rupiah; of a row that could not be read what is known of it */
  pagu: string | null
  hps: string | null
  jenis: JenisPengadaan | null
  metode: Metode | null
  sumberDana: string | null
  lokasi: string | null
  pemilihan: number | null
  kontrak: number | null
  selesai: number | null
  /** day of its announcement, where the file tells it */
  diumumkan: string | null
  /** withdrawn, cancelled or deleted by what the file says */
  batal: boolean
  unitKode: string
  unitNama: string
  subKode: string
  subNama: string
  /** a mark of the cells that are not taken (account, component): rows that differ in them are no twins */
  sidik?: number
  /** what of the row was not taken, in words */
  catatan: string[]
}

/** One sheet as it was understood. */
export interface PahamanLembar {
  nama: string
  dipakai: boolean
  alasan: string
  barisKepala: number[]
  /** column letter, words of its head, what it means; null: not used */
  kolom: { huruf: string; kepala: string; peran: string | null; keterangan: string | null }[]
}

/** Something that the file says of itself, held against its rows. */
export interface BuktiRup {
  kalimat: string
  terpenuhi: boolean
  /** canonical; by how much a total differs from its rows */
  selisih: string | null
}

/** What was understood of a file before any package. */
export interface PahamanRup {
  lembar: PahamanLembar[]
  bukti: BuktiRup[]
  /** what one unit of its money is, by its own words: 1, 1000, 1000000 */
  satuan: number
  catatan: string[]
}

export interface HasilBacaRup {
  baris: BarisRup[]
  pahaman: PahamanRup
  /** nothing of the file can be used: why */
  ditolak: string | null
}
