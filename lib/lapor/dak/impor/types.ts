import type { CatatanDak, Mekanisme } from '@/lib/realisasi/dak/types'
import type { Sen } from '@/lib/realisasi/rupiah'
import type { JenisDak } from '../types'

/** Columns of a sheet of allocations. salur: without a tahap. serap is read for its sum alone: it is the position's, never typed. */
export const KOLOM_DAK = ['kode', 'bidang', 'subbidang', 'unit', 'mekanisme', 'pagu', 'ndk', 'salur', 'salur0', 'salur1', 'salur2', 'salur3', 'rencana', 'output', 'serap', 'tanggal', 'dokumen'] as const
export type KolomDak = (typeof KOLOM_DAK)[number]
/** Those that hold rupiah. */
export const KOLOM_UANG = ['pagu', 'ndk', 'salur', 'salur0', 'salur1', 'salur2', 'salur3', 'rencana', 'serap'] as const satisfies readonly KolomDak[]
export type KolomUang = (typeof KOLOM_UANG)[number]

export const NAMA_KOLOM: Readonly<Record<KolomDak, string>> = {
  kode: 'kode sumber dana', bidang: 'bidang', subbidang: 'subbidang', unit: 'perangkat daerah', mekanisme: 'mekanisme', pagu: 'alokasi',
  ndk: 'nilai kontrak', salur: 'salur', salur0: 'salur sekaligus', salur1: 'salur tahap I', salur2: 'salur tahap II', salur3: 'salur tahap III',
  rencana: 'rencana penyelesaian', output: 'output', serap: 'serap', tanggal: 'tanggal', dokumen: 'dokumen',
}

/** A row of the sheet as its cells read; undefined: the cell is empty. */
export interface BarisDak {
  /** of the text, from 1 */
  nomor: number
  kode: string
  bidang: string
  subbidang: string
  unit: string
  mekanisme: Mekanisme | null
  uang: Partial<Record<KolomUang, Sen>>
  /** hundredths of a percent */
  output: number | undefined
  /** plain date; null: the cell says nothing */
  tanggal: string | null
  dokumen: string
  salah: string[]
  /** one of its words says that it is a sum */
  berkataJumlah: boolean
}

/** The sheet as it was understood, before anything is held against what stands. */
export interface LembarDak {
  baris: BarisDak[]
  kolom: readonly (KolomDak | null)[]
  /** heads that mean nothing here, with the rupiah below them where they are amounts */
  asing: { kepala: string; jumlah: Sen | null }[]
  /** what the lines above the head say: the year, the day, what one unit of money is */
  tahun: number | null
  hari: string | null
  satuan: number
  /** why nothing of it can be read; null: it can */
  ditolak: string | null
}

/** What a sheet's row is held against. */
export interface AlokasiImpor {
  id: number
  unitId: number
  bidang: string
  subbidang: string
  jenis: JenisDak
  mekanisme: Mekanisme
  sumberKode: string
  sumberNama: string
  pagu: Sen
  catatan: readonly CatatanDak[]
}

/** One figure of a row and what becomes of it. */
export interface UbahanDak {
  butir: string
  nama: string
  lama: string | null
  baru: string
  /** the record of the same day that it takes the place of */
  gantiId: number | null
  catatan: Omit<CatatanDak, 'id' | 'gantiId'>
}

export type BarisRencana = {
  nomor: number
  nama: string
  /** rupiah that go with the row where it is left out */
  uang: Sen
} & (
  | { keadaan: 'BARU'; alokasi: AlokasiRingkas; ubah: UbahanDak[]; catatan: string[] }
  | { keadaan: 'SAMA'; alokasi: AlokasiRingkas; catatan: string[] }
  | { keadaan: 'TANYA'; alasan: string; pilihan: AlokasiRingkas[] }
  | { keadaan: 'SALAH'; salah: string[] }
  | { keadaan: 'LEPAS' }
  | { keadaan: 'JUMLAH'; bukti: string }
)

export interface AlokasiRingkas {
  id: number
  nama: string
}

/** A total row of the sheet that its rows do not add up to. */
export interface SelisihJumlah {
  nomor: number
  kolom: KolomUang
  tertulis: Sen
  dihitung: Sen
}

export interface RencanaDak {
  hari: string
  baris: BarisRencana[]
  selisih: SelisihJumlah[]
  /** the whole sheet cannot be applied, and why */
  ditolak: string | null
  /** money columns that nothing is made of, with their sum */
  tidakDipakai: { nama: string; jumlah: Sen | null }[]
  terbukti: string[]
  /** allocations that the sheet does not speak of; they stay as they are */
  takDisebut: string[]
}
