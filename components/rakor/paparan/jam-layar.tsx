'use client'

import { useEffect, useState } from 'react'
import { cn } from '@/components/dasar/ui/cn'
import type { JamLayar } from '@/lib/rakor/paparan/types'
import { bacaJam, kiniServer, type JamServer } from './jam'

/** The server's time, each second. */
export function useKini(jam: JamServer): number {
  const [sekarang, setSekarang] = useState(jam.saat)
  useEffect(() => {
    const detak = setInterval(() => setSekarang(performance.now()), 500)
    return () => clearInterval(detak)
  }, [])
  return kiniServer(jam, Math.max(sekarang, jam.saat))
}

/** A running clock: what of, how long, and beyond its time in red with a word. Not announced: it changes each second. */
export function JamJalan({ nama, jalan, jam, className }: { nama: string; jalan: JamLayar; jam: JamServer; className?: string }) {
  const { teks, lewat, kata } = bacaJam(jalan, useKini(jam))
  return (
    <span role="timer" aria-live="off" className={cn('tabular-nums', lewat ? 'font-semibold text-merah' : 'text-teks', className)}>
      {nama} {teks}{kata === null ? null : <span>, {kata}</span>}
    </span>
  )
}
