import type { Temuan } from '@/lib/dasar/segel/types'

/** How far a check is: which part, and of the trail how many rows of how many. */
export interface Kemajuan {
  bagian: string
  sudah: number
  semua: number
}

export interface HasilPeriksa {
  temuan: Temuan[]
  /** trail rows that were read */
  baris: number
  /** links of the chain */
  segel: string
  /** witnesses that were held against it */
  jangkar: number
}

/** A check that was asked for on the page. */
export interface Pemeriksaan {
  mulai: Date
  selesai: Date | null
  namaOleh: string | null
  bagian: string
  sudah: number
  semua: number
  /** null: it still runs, or was broken off */
  hasil: HasilPeriksa | null
  /** why it was broken off */
  galat: string | null
}

/** What a paper says, held against the chain. */
export interface UjiKertas {
  keadaan: 'cocok' | 'lain' | 'tiada' | 'tak-terbaca'
  nomor: bigint | null
  /** when the link was made, where there is one */
  waktu: Date | null
}
