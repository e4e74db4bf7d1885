import type { PetaKetikan } from './draf'
import type { KonteksAturan } from '@/lib/lapor/pelaporan/utils'
import type { Isian, SubIsian } from '@/lib/lapor/pelaporan/types'
import type { Lembar } from './use-lembar'

/** What every entry table gets. */
export interface TabelProps {
  /** stored figures */
  dasar: Isian
  /** figures with everything that is typed, for the sums */
  kini: Isian
  perSub: Lembar['perSub']
  konteks: KonteksAturan
  galatServer: Readonly<Record<string, string>>
  hanyaBaca: boolean
  onKetik: Lembar['onKetik']
  /** months 1..n of anggaran kas that are history */
  terkunciSampai: number
  /** months of the physical plan that are history */
  targetTutup: readonly number[]
  /** of the pagu table: the address that asks about removing a line, to which its name ("B12") is added; null: not offered */
  hapus: string | null
}

/** What the rows of one sub-kegiatan get; equal props = no new drawing. */
export interface GrupProps extends Omit<TabelProps, 'dasar' | 'kini' | 'perSub'> {
  sub: SubIsian
  ketikan: PetaKetikan
}

export const TANPA_KETIKAN: PetaKetikan = new Map()
