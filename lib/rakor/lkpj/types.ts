import type { CapSegel } from '@/lib/dasar/segel/types'
import type { DataLkpj } from '@/lib/lihat/panel/lkpj/data'
import type { Panel } from '@/lib/lihat/panel/types'
import type { SetelanNaskah } from '@/lib/rakor/dokumen/types'

/** Which closing of the year a document is of; null: the year is open, and the document provisional. */
export interface AsalLkpj {
  urutan: number
  /** ISO time */
  ditutupPada: string
  sha256: string
}

/** What the LKPJ's documents are made of. */
export interface BahanLkpj {
  data: DataLkpj
  panel: readonly Panel[]
  asal: AsalLkpj | null
  cap: CapSegel | null
  naskah: SetelanNaskah
  contoh: boolean
}
