'use client'

import { lazy, Suspense, useEffect, useRef, useState, type ReactNode } from 'react'
import type { TitikKurva } from './kurva-recharts'

const KurvaRecharts = lazy(() => import('./kurva-recharts'))

/**
 * Lays the interactive reading over the server-drawn curve when the reader comes near it. Until its code has arrived,
 * and without script, the drawing says the same. The box has one height, so nothing moves.
 */
export function KurvaHidup({ titik, maks, judul, children }: {
  titik: readonly TitikKurva[]
  maks: number
  judul: string
  children: ReactNode
}) {
  const box = useRef<HTMLDivElement>(null)
  const [dekat, setDekat] = useState(false)
  useEffect(() => {
    const target = box.current
    if (!target || !('IntersectionObserver' in window)) return
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return
      setDekat(true)
      observer.disconnect()
    })
    observer.observe(target)
    return () => observer.disconnect()
  }, [])
  return (
    <div ref={box} className="relative h-72 print:h-48">
      {children}
      {dekat ? (
        <div className="cetak-sembunyi absolute inset-0">
          <Suspense fallback={null}>
            <KurvaRecharts titik={titik} maks={maks} judul={judul} />
          </Suspense>
        </div>
      ) : null}
    </div>
  )
}
