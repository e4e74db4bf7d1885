'use client'

import { useEffect, useState } from 'react'
import { MIN_HURUF } from '@/lib/lihat/cari/constants'
import type { KelompokCari } from '@/lib/lihat/cari/types'

/** How long a pause in typing is waited for, in ms. */
const JEDA = 150

export type KeadaanCari = { q: string; keadaan: 'diam' | 'menunggu' | 'gagal' | 'keluar'; hasil: KelompokCari[] } | { q: string; keadaan: 'ada'; hasil: KelompokCari[] }

/** Asks the server for what is typed. An answer to older words is dropped; what was found stays until the new answer is there. */
export function useCari(q: string, kueri: string): KeadaanCari {
  const [jawab, setJawab] = useState<KeadaanCari>({ q: '', keadaan: 'diam', hasil: [] })
  const kata = q.trim()
  useEffect(() => {
    if (kata.length < MIN_HURUF) return
    const henti = new AbortController()
    const waktu = setTimeout(() => {
      fetch(`/api/cari?q=${encodeURIComponent(kata)}${kueri}`, { signal: henti.signal })
        .then(async (balas): Promise<KeadaanCari> => {
          if (balas.status === 401) return { q: kata, keadaan: 'keluar', hasil: [] }
          return balas.ok ? { q: kata, keadaan: 'ada', hasil: ((await balas.json()) as { hasil: KelompokCari[] }).hasil } : { q: kata, keadaan: 'gagal', hasil: [] }
        })
        .catch((): KeadaanCari => ({ q: kata, keadaan: 'gagal', hasil: [] }))
        .then((isi) => {
          if (!henti.signal.aborted) setJawab(isi)
        })
    }, JEDA)
    return () => {
      clearTimeout(waktu)
      henti.abort()
    }
  }, [kata, kueri])
  if (kata.length < MIN_HURUF) return { q: kata, keadaan: 'diam', hasil: [] }
  return jawab.q === kata ? jawab : { q: kata, keadaan: 'menunggu', hasil: jawab.hasil }
}
