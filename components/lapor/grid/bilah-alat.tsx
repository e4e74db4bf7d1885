'use client'

import type { ReactNode } from 'react'
import { Button } from '@/components/dasar/ui/button'

/** Parts of the grid that a button leads to. */
const LONCATAN = [['pagu', 'Pagu'], ['kas', 'Anggaran kas'], ['target', 'Target fisik'], ['realisasi', 'Realisasi'], ['fisik', 'Fisik']] as const
export type Loncatan = (typeof LONCATAN)[number][0]

interface BilahAlatProps {
  onLoncat: (jenis: Loncatan) => void
  hanyaSub: boolean
  onHanyaSub: () => void
  /** null: the active cell has no history */
  onRiwayat: (() => void) | null
  /** where the saving stands, at the right of the first row */
  keadaan: ReactNode
  /** a second row of tools */
  children: ReactNode
}

/** The tools above the grid: where to go, what to show, the history of a cell, and what the page adds. */
export function BilahAlat({ onLoncat, hanyaSub, onHanyaSub, onRiwayat, keadaan, children }: BilahAlatProps) {
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <div role="group" aria-label="Loncat ke kolom" className="flex flex-wrap gap-1">
          {LONCATAN.map(([jenis, nama]) => <Button key={jenis} kecil onClick={() => onLoncat(jenis)}>{nama}</Button>)}
          <Button kecil ragam={hanyaSub ? 'utama' : 'biasa'} aria-pressed={hanyaSub} onClick={onHanyaSub}>Hanya sub-kegiatan</Button>
          <Button kecil ragam="halus" aria-disabled={onRiwayat === null} onClick={() => onRiwayat?.()}>Riwayat sel ini</Button>
        </div>
        <div className="ml-auto flex flex-wrap items-center gap-x-4 gap-y-1">{keadaan}</div>
      </div>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">{children}</div>
    </>
  )
}
