import type { NilaiBaru } from '../catatan/periksa'

export const KOLOM_INDIKATOR = ['indikator', 'caraUkur', 'tahun', 'tanggal', 'terbit', 'nilai', 'sumber', 'wilayah', 'waktu'] as const
export type KolomIndikator = (typeof KOLOM_INDIKATOR)[number]

/** A row of the sheet as its cells read. */
export type BarisLembar = Record<KolomIndikator, string> & { /** of the sheet, from 1 */ nomor: number }

export interface LembarIndikator {
  baris: BarisLembar[]
  /** heads that mean nothing here */
  asing: string[]
  /** why nothing of it can be read; null: it can */
  ditolak: string | null
}

/** What becomes of a row. Every row of the sheet is one of these; none is dropped. */
export type BarisRencana = { nomor: number; nama: string } & (
  | { keadaan: 'BARU'; deretId: number; deret: string; tulis: string; nilai: NilaiBaru }
  | { keadaan: 'SAMA'; deret: string }
  | { keadaan: 'TANYA'; /** which series it is of, or why a figure stands so far from its neighbour */ tanya: 'deret' | 'kata'; pesan: string; pilihan: { id: number; nama: string }[] }
  | { keadaan: 'SALAH'; pesan: string }
  | { keadaan: 'LEPAS' }
)

export interface RencanaIndikator {
  baris: BarisRencana[]
  asing: string[]
  ditolak: string | null
}

/** "baris.3": the series that row 3 is of, or "lepas"; "kata.3": why its figure is right. */
export type Jawaban = Readonly<Record<string, string>>
