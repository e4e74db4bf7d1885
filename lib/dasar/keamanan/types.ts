import type { HasilKeamanan, PeristiwaKeamanan } from './constants'

/** One event to be kept. Without `alamat` the address of the request under way is taken, if there is one. */
export interface CatatanKeamanan {
  peristiwa: PeristiwaKeamanan
  penggunaId?: string | undefined
  /** the name that was typed where nobody is signed in; else it is found by `penggunaId` */
  username?: string | undefined
  alamat?: string | undefined
  /** what exactly, in a few words; never a secret, never a figure */
  rincian?: string | undefined
}

/** A row of the log: one event, or the repeated ones of a minute. */
export interface BarisKeamanan {
  peristiwa: PeristiwaKeamanan
  hasil: HasilKeamanan
  penggunaId: string | null
  username: string | null
  alamat: string | null
  rincian: string | null
  jumlah: number
  /** when the first of them happened */
  sejak: Date
}

/** A row as the page shows it. */
export interface LogKeamanan {
  id: string
  /** ISO time */
  pada: string
  sejak: string
  jumlah: number
  peristiwa: string
  nama: string
  hasil: string
  username: string | null
  orang: string | null
  alamat: string | null
  rincian: string | null
}
