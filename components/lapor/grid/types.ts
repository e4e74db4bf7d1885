import type { ReactNode } from 'react'
import type { MilikDraf } from '@/components/lapor/forms/kirim/belum-tersimpan'
import type { Isian } from '@/lib/lapor/pelaporan/types'
import type { KonteksAturan } from '@/lib/lapor/pelaporan/utils'
import type { AksiJawab } from './besaran-sel'
import type { Loncatan } from './bilah-alat'
import type { HakGrid } from './kolom'
import type { AksiLembar, VersiLembar } from './sinkron/types'

export interface LembarKerjaProps {
  isian: Isian
  konteks: KonteksAturan
  hak: HakGrid
  aksi: AksiLembar
  versi: VersiLembar
  /** user, unit, month: whose draft it is */
  milik: MilikDraf
  /** where to sign in again and come back to */
  masukLagi: string
  /** address of the tab of obstacles */
  tautanKendala: string
  /** the verifier's notes that are not settled, in words, with their cells */
  catatan: readonly { kunci: string; kalimat: string }[]
  /** the cell to begin at; null: the first figure of the month */
  tujuan: string | null
  /** the part of the grid to begin at, where no cell is named */
  mulaiDi: Loncatan | null
  /** carrying over from the month before, where that is allowed */
  salin: ReactNode
  /** answers a figure whose magnitude was asked about */
  jawab: AksiJawab
}
