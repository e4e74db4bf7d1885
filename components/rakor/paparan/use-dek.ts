'use client'

import { useEffect, useState } from 'react'
import { bacaKode } from '@/lib/rakor/bekuan/utils'
import type { Dek } from '@/lib/rakor/paparan/types'

const ULANG_MS = 2_000

/** The text of a packed file; unpacked here, or by the server for a browser that cannot. */
async function unduh(alamat: string, signal: AbortSignal): Promise<string> {
  const bisa = typeof DecompressionStream !== 'undefined'
  const jawab = await fetch(bisa ? alamat : `${alamat}&polos=1`, { signal })
  if (!jawab.ok || jawab.body === null) throw new Error(`${jawab.status}`)
  return (bisa ? new Response(jawab.body.pipeThrough(new DecompressionStream('gzip'))) : jawab).text()
}

/** The data file of an address, loaded once and tried again until it is there; the one before stays on the screen meanwhile. */
export function useDek(alamat: string | null): Dek | null {
  const [dek, setDek] = useState<Dek | null>(null)
  useEffect(() => {
    if (alamat === null) return
    const batal = new AbortController()
    let jam: ReturnType<typeof setTimeout> | undefined
    const muat = async (): Promise<void> => {
      try {
        setDek(bacaKode(await unduh(alamat, batal.signal)) as Dek)
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
