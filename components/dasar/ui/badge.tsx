import type { ReactNode } from 'react'
import { cn } from './cn'

export type NadaBadge = 'netral' | 'aksen' | 'baik' | 'awas' | 'buruk'

const NADA: Record<NadaBadge, string> = {
  netral: 'bg-abu-alas text-teks',
  aksen: 'bg-aksen-alas text-aksen',
  baik: 'bg-hijau-alas text-hijau',
  awas: 'bg-kuning-alas text-kuning',
  buruk: 'bg-merah-alas text-merah',
}

/** A short word about a state. The word carries the meaning; the colour only helps to find it. */
export function Badge({ nada = 'netral', children, className }: { nada?: NadaBadge; children: ReactNode; className?: string }) {
  return (
    <span className={cn('inline-block rounded-sm px-1.5 text-sm font-medium whitespace-nowrap', NADA[nada], className)}>
      {children}
    </span>
  )
}
