'use client'

import { useCallback, useEffect, useMemo, useState, type RefObject } from 'react'
import { flushSync } from 'react-dom'
import { jendelaKolom, jumlahBeku, KOLOM_BEKU, susunTampak, type Kolom, type KolomTampak } from './kolom'

/** Width that is taken for the window's before it is known. */
const LEBAR_AWAL = 800

/**
 * The columns that are in sight. A month has 27, a screen shows seven: drawing only those makes a row cost a third.
 * @returns the same list as long as it stays so, and a way to look again at once, for whoever has scrolled
 */
export function useKolomTampak(grid: RefObject<HTMLDivElement | null>, kolom: readonly Kolom[], aktif: number): { tampak: readonly KolomTampak[]; beku: number; lihat: (wadah: HTMLElement) => void } {
  const [jendela, setJendela] = useState(() => jendelaKolom(kolom, 0, LEBAR_AWAL))
  const [beku, setBeku] = useState(KOLOM_BEKU)
  const lihat = useCallback((wadah: HTMLElement): void => {
    const tetap = jumlahBeku(wadah.clientWidth)
    const terpakai = [...wadah.querySelectorAll<HTMLElement>('[role="columnheader"]')].slice(0, tetap).reduce((lebar, satu) => lebar + satu.offsetWidth, 0)
    const baru = jendelaKolom(kolom, wadah.scrollLeft, wadah.clientWidth - terpakai, tetap)
    setBeku(tetap)
    setJendela((lama) => (lama[0] === baru[0] && lama[1] === baru[1] ? lama : baru))
  }, [kolom])
  useEffect(() => {
    const wadah = grid.current
    if (!wadah) return
    let kiri = wadah.scrollLeft
    const gulung = (): void => {
      if (wadah.scrollLeft === kiri) return
      kiri = wadah.scrollLeft
      // before the frame is painted, as the rows do
      flushSync(() => lihat(wadah))
    }
    const ukuran = new ResizeObserver(() => lihat(wadah))
    ukuran.observe(wadah)
    wadah.addEventListener('scroll', gulung, { passive: true })
    return () => {
      ukuran.disconnect()
      wadah.removeEventListener('scroll', gulung)
    }
  }, [grid, lihat])
  const [awal, akhir] = jendela
  const diLuar = aktif < awal || aktif > akhir ? aktif : -1
  const tampak = useMemo(() => susunTampak(kolom, [awal, akhir], diLuar, beku), [kolom, awal, akhir, diLuar, beku])
  return { tampak, beku, lihat }
}
