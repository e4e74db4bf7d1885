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
