'use client'

import { useEffect, useState } from 'react'
import { bacaKode } from '@/lib/rakor/bekuan/utils'
import type { Dek } from '@/lib/rakor/paparan/types'

const ULANG_MS = 2_000

/** The data file of an address, loaded once and tried again until it is there; the one before stays on the screen meanwhile. */
export function useDek(alamat: string | null): Dek | null {
  const [dek, setDek] = useState<Dek | null>(null)
  useEffect(() => {
    if (alamat === null) return
    const batal = new AbortController()
    let jam: ReturnType<typeof setTimeout> | undefined
    const muat = async (): Promise<void> => {
      try {
        const jawab = await fetch(alamat, { signal: batal.signal })
        if (!jawab.ok) throw new Error(`${jawab.status}`)
        setDek(bacaKode(await jawab.text()) as Dek)
      } catch {
        if (!batal.signal.aborted) jam = setTimeout(() => void muat(), ULANG_MS)
      }
    }
    void muat()
    return () => {
      batal.abort()
      clearTimeout(jam)
    }
  }, [alamat])
  return dek
}
