import type { IsiTulis } from '../mutations-indikator'
import type { SimpulUnit } from '../types'

/** Columns of a sheet of indicators. rp*: money of the Renstra, of the node. */
export const KOLOM_KINERJA = ['kode', 'simpul', 'tujuan', 'sasaran', 'indikator', 'satuan', 'jenis', 'rumus', 'targetRenstra', 'rpRenstra', 'lalu', 'rpLalu', 'target'] as const
export type KolomKinerja = (typeof KOLOM_KINERJA)[number]

export const NAMA_KOLOM: Readonly<Record<KolomKinerja, string>> = {
  kode: 'Kode', simpul: 'Program/Kegiatan/Sub-kegiatan', tujuan: 'Tujuan', sasaran: 'Sasaran', indikator: 'Indikator kinerja', satuan: 'Satuan', jenis: 'Jenis', rumus: 'Rumus',
  targetRenstra: 'Target Renstra (K)', rpRenstra: 'Target Renstra (Rp)', lalu: 'Realisasi s.d. tahun lalu (K)', rpLalu: 'Realisasi s.d. tahun lalu (Rp)', target: 'Target tahun ini (K)',
}

export type BarisSel = Partial<Record<KolomKinerja, string>> & {
  /** of the text, from 1 */
  nomor: number
}

export interface LembarKinerja {
  baris: BarisSel[]
  kolom: readonly KolomKinerja[]
  /** heads that mean nothing here */
  asing: string[]
  /** why nothing of it can be read; null: it can */
  ditolak: string | null
}

export interface Ubahan {
  nama: string
  lama: string | null
  baru: string
}

/** Money of the Renstra that a row writes for its node. */
export interface UangBaris {
  nomenklaturId: number
  target: string | null
  lalu: string | null
}

export type BarisRencana = { nomor: number; nama: string } & (
  | { keadaan: 'BARU'; simpul: SimpulUnit; isi: IsiTulis | null; uang: UangBaris | null; ubah: Ubahan[] }
  | { keadaan: 'UBAH'; simpul: SimpulUnit; indikatorId: number; isi: IsiTulis; uang: UangBaris | null; ubah: Ubahan[] }
  | { keadaan: 'SAMA'; simpul: SimpulUnit }
  | { keadaan: 'TANYA'; alasan: string; pilihan: SimpulUnit[] }
  | { keadaan: 'SALAH'; salah: string[] }
  | { keadaan: 'LEPAS' }
)

export interface RencanaKinerja {
  baris: BarisRencana[]
  ditolak: string | null
  /** nodes of the template that nobody wrote an indicator beside */
  kosong: number
}
