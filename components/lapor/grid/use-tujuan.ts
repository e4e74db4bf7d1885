'use client'

import { useEffect, useEffectEvent, useRef, type RefObject } from 'react'
import type { AlamatLembar } from './sinkron/types'

/** The cell that a link on this very page leads to; null: it leads elsewhere, or is opened in a new window. */
function selDiTautan(event: MouseEvent, { tahun, bulan }: AlamatLembar): string | null {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || !(event.target instanceof Element)) return null
  const href = event.target.closest<HTMLAnchorElement>('a[href*="sel="]')?.href
  if (href === undefined) return null
  const { pathname, searchParams } = new URL(href)
  const sama = pathname === location.pathname && searchParams.get('bagian') === 'lembar' && searchParams.get('tahun') === String(tahun) && searchParams.get('bulan') === String(bulan)
  return sama ? searchParams.get('sel') : null
}

/**
 * Leads to the cell that the address asks for, and to those that links on the page name, without asking the server for a
 * page that is there already.
 * @param keSel makes the cell active with the keyboard on it; false: there is no such cell
 * @returns where the grid stands together with what is said about its cell
 */
export function useTujuan(tujuan: string | null, alamat: AlamatLembar, keSel: (kunci: string) => boolean): RefObject<HTMLDivElement | null> {
  const tempat = useRef<HTMLDivElement>(null)
  const tuju = useEffectEvent((kunci: string): boolean => {
    const ada = keSel(kunci)
    if (ada) tempat.current?.scrollIntoView({ block: 'nearest' })
    return ada
  })
  const klik = useEffectEvent((event: MouseEvent): void => {
    const kunci = selDiTautan(event, alamat)
    if (kunci !== null && tuju(kunci)) event.preventDefault()
  })
  useEffect(() => {
    if (tujuan !== null) tuju(tujuan)
  }, [tujuan])
  useEffect(() => {
    const dengar = (event: MouseEvent): void => klik(event)
    document.addEventListener('click', dengar, { capture: true })
    return () => document.removeEventListener('click', dengar, { capture: true })
  }, [])
  return tempat
}
