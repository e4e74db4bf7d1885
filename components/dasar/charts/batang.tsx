import type { CSSProperties } from 'react'
import { cn } from '@/components/dasar/ui/cn'
import type { Rasio } from '@/lib/realisasi/rasio'
import { lebarCss, letakSkala } from './letak'

interface BatangProps {
  nilai: Rasio
  /** dark tick across the bar */
  target?: Rasio
  /** end of the scale in whole percent */
  maks?: number
  className?: string
}

/** Lengths of a bar, as its looks (`.batang`) read them. */
type Panjang = CSSProperties & { '--n'?: string; '--t'?: string }

/**
 * A bar from zero with the target as a dark tick; a value beyond the scale breaks the bar at its end. One element, because a page
 * draws a hundred. Decorative for assistive technology: the figures stand beside it as text.
 */
export function Batang({ nilai, target, maks = 100, className }: BatangProps) {
  const isi = letakSkala(nilai, maks)
  const tanda = target ? letakSkala(target, maks) : null
  const panjang: Panjang = { ...(isi ? { '--n': lebarCss(isi.letak) } : {}), ...(tanda ? { '--t': lebarCss(tanda.letak) } : {}) }
  return <div aria-hidden="true" className={cn('batang', isi?.lewat && 'batang-lewat', tanda && 'batang-target', className)} style={panjang} />
}
