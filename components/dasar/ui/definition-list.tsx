import type { ReactNode } from 'react'
import { cn } from './cn'

export interface Butir {
  nama: ReactNode
  nilai: ReactNode
}

/** Name and value, in two columns on wide screens. `angka` aligns the values right, for figures of one unit. */
export function DefinitionList({ butir, angka, className }: { butir: readonly Butir[]; angka?: boolean; className?: string }) {
  return (
    <dl className={cn('divide-y divide-garis', className)}>
      {butir.map(({ nama, nilai }, index) => (
        <div key={index} className="flex flex-wrap justify-between gap-x-6 py-1.5 sm:flex-nowrap">
          <dt className="text-redup">{nama}</dt>
          <dd className={cn('font-medium', angka && 'ml-auto text-right whitespace-nowrap')}>{nilai}</dd>
        </div>
      ))}
    </dl>
  )
}
