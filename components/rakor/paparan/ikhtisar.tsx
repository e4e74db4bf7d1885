'use client'

import { cn } from '@/components/dasar/ui/cn'
import type { SlideDek } from '@/lib/rakor/paparan/types'

interface IkhtisarProps {
  slide: readonly SlideDek[]
  kini: string
  onPilih: (kunci: string) => void
}

/** All slides by number and title; units stand behind them, by the name that people call them. */
export function Ikhtisar({ slide, kini, onPilih }: IkhtisarProps) {
  const [bernomor, unit] = [slide.filter((satu) => satu.unit === undefined), slide.filter((satu) => satu.unit !== undefined)]
  const tombol = (satu: SlideDek) => (
    <button type="button" onClick={() => onPilih(satu.kunci)} {...(satu.kunci === kini ? { 'aria-current': 'true' as const } : {})} className={cn('flex min-h-8 w-full gap-2 px-1 py-0.5 text-left hover:bg-aksen-alas', satu.kunci === kini && 'bg-aksen-alas font-semibold')}>
      <span className="w-8 shrink-0 text-right tabular-nums text-redup">{satu.nomor}</span>
      <span>{satu.judul}{satu.tersembunyi === true && satu.unit === undefined ? <span className="text-redup"> (tersembunyi)</span> : null}</span>
    </button>
  )
  return (
    <section aria-label="Ikhtisar slide" className="flex h-full flex-col gap-3 overflow-auto text-sm">
      <h1 className="text-lg">Ikhtisar</h1>
      <ol className="gap-x-6 sm:columns-2">{bernomor.map((satu) => <li key={satu.kunci} className="break-inside-avoid">{tombol(satu)}</li>)}</ol>
      {unit.length === 0 ? null : (
        <>
          <h2 className="text-base">Unit</h2>
          <ol className="gap-x-6 sm:columns-3 xl:columns-4">{unit.map((satu) => <li key={satu.kunci} className="break-inside-avoid">{tombol(satu)}</li>)}</ol>
        </>
      )}
    </section>
  )
}
