'use client'

import { useLayoutEffect, useRef, useState, type RefObject } from 'react'

/** A table that shows fewer rows than this says nothing. */
const MIN_BARIS = 2

/**
 * How many rows of a slide fit on this screen: as many as it has for a hall, fewer where they would run out of it. Measured, because what a
 * row takes depends on words.
 * @param kunci what is drawn; another one is measured anew
 */
export function useMuat<Isi extends HTMLElement>(kunci: string, maks: number): { wadah: RefObject<Isi | null>; baris: number } {
  const wadah = useRef<Isi>(null)
  const [ukuran, setUkuran] = useState('')
  const [batas, setBatas] = useState({ kunci, baris: maks })
  const kini = `${kunci}|${ukuran}`
  if (batas.kunci !== kini) setBatas({ kunci: kini, baris: maks })
  useLayoutEffect(() => {
    const isi = wadah.current
    if (isi === null || isi.scrollHeight <= isi.clientHeight + 1 || batas.baris <= MIN_BARIS) return
    setBatas((lama) => (lama.kunci === batas.kunci && lama.baris === batas.baris ? { ...lama, baris: lama.baris - 1 } : lama))
  }, [batas])
  useLayoutEffect(() => {
    const isi = wadah.current
    if (isi === null) return
    // fonts that arrive, a foot that grows by a line, another window: measured anew
    const amati = new ResizeObserver(() => setUkuran(`${isi.clientWidth}x${isi.clientHeight}`))
    amati.observe(isi)
    return () => amati.disconnect()
  }, [])
  return { wadah, baris: batas.baris }
}
