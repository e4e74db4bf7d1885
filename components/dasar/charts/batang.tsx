import { cn } from '@/components/dasar/ui/cn'
import type { Rasio } from '@/lib/realisasi/rasio'
import { lebarCss, letakSkala } from './letak'

interface BatangProps {
  nilai: Rasio
  /** dark tick across the bar */
  target?: Rasio
  /** end of the scale in whole percent */
  maks?: number
  /** background class of the bar: bg-realisasi unless it says something else */
  warna?: string
  className?: string
}

/**
 * A bar from zero with the target as a dark tick; a value beyond the scale breaks the bar at its end. Decorative for
 * assistive technology: the figures stand beside it as text.
 */
export function Batang({ nilai, target, maks = 100, warna = 'bg-realisasi', className }: BatangProps) {
  const isi = letakSkala(nilai, maks)
  const tanda = target ? letakSkala(target, maks) : null
  return (
    <div aria-hidden="true" className={cn('tanda relative h-4 min-w-16 bg-lajur', className)}>
      {isi ? (
        <div className={cn('absolute inset-y-[20%] left-0', warna)} style={{ width: lebarCss(isi.letak) }} />
      ) : null}
      {isi?.lewat ? (
        <div className="absolute inset-y-0 right-2 w-1.5 -skew-x-12 border-x-2 border-latar bg-teks" />
      ) : null}
      {tanda ? (
        <div className="absolute inset-y-0 w-[3px] bg-target" style={{ left: `min(${lebarCss(tanda.letak)}, 100% - 3px)` }} />
      ) : null}
    </div>
  )
}
