'use client'

import { useEffect, useState } from 'react'
import type { Saran } from '@/lib/lapor/anggaran/types'

/** How long a pause in typing is waited for, in ms. */
const JEDA = 150

export type KeadaanSaran = { keadaan: 'menunggu' | 'gagal'; saran: null } | { keadaan: 'ada'; saran: Saran }
const MENUNGGU: KeadaanSaran = { keadaan: 'menunggu', saran: null }

/** Suggestions from the server for what is typed; a later answer never overwrites that of a later question. @param url null: nothing is asked */
export function useSaran(url: string | null): KeadaanSaran {
  const [jawaban, setJawaban] = useState<{ url: string; isi: KeadaanSaran } | null>(null)
  useEffect(() => {
    if (url === null) return
    const henti = new AbortController()
    const waktu = setTimeout(() => {
      fetch(url, { signal: henti.signal })
        .then(async (balas) => (balas.ok ? { keadaan: 'ada' as const, saran: (await balas.json()) as Saran } : { keadaan: 'gagal' as const, saran: null }))
        .catch(() => ({ keadaan: 'gagal' as const, saran: null }))
        .then((isi) => {
          if (!henti.signal.aborted) setJawaban({ url, isi })
        })
    }, JEDA)
    return () => {
      clearTimeout(waktu)
      henti.abort()
    }
  }, [url])
  return jawaban?.url === url ? jawaban.isi : MENUNGGU
}
