'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useEffectEvent, useState } from 'react'
import type { MilikDraf } from '@/components/lapor/forms/kirim/belum-tersimpan'
import { dengarPanggilan } from './saluran'

interface OpsiTinggal {
  milik: MilikDraf
  /** cells that are typed and not stored */
  belum: number
  /** closes the cell that is open, so that its text counts as typed; true: one was open */
  tutupSel: () => boolean
  /** saves and waits; how many cells are still not stored */
  tuntas: () => Promise<number>
}

/** A place that the person wants to go to while some cells cannot be saved. */
export interface Tinggal {
  /** null: nobody is leaving */
  tujuan: string | null
  /** saving before the page is left */
  menyimpan: boolean
  pergi: () => void
  tetap: () => void
}

/** Where a click on a link leads in this window, inside the application; null: elsewhere, or to this very page. */
function tujuanKlik(event: MouseEvent): string | null {
  if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || !(event.target instanceof Element)) return null
  const tautan = event.target.closest<HTMLAnchorElement>('a[href]')
  if (!tautan || (tautan.target !== '' && tautan.target !== '_self') || tautan.hasAttribute('download')) return null
  const ke = new URL(tautan.href)
  if (ke.origin !== location.origin || ke.pathname.startsWith('/api/')) return null
  const sama = ke.pathname === location.pathname && ke.search === location.search
  return sama ? null : `${ke.pathname}${ke.search}${ke.hash}`
}

const jeda = (): Promise<void> => new Promise((lanjut) => setTimeout(lanjut, 0))

/** The tabs of the same report name what is not stored themselves; every other place would leave it out of sight. */
const sebagian = (ke: string, { unitId }: MilikDraf): boolean => new URL(ke, location.origin).pathname === `/entri/${unitId}`

/**
 * Nobody leaves the worksheet with a figure that only she has seen: a link waits until what is typed is saved, and asks where
 * it cannot be; the browser's own ways out close the open cell first, and a window is asked before it is closed.
 */
export function useTinggal({ milik, belum, tutupSel, tuntas }: OpsiTinggal): Tinggal {
  const router = useRouter()
  const [tujuan, setTujuan] = useState<string | null>(null)
  const [menyimpan, setMenyimpan] = useState(false)
  const simpan = useEffectEvent(async (): Promise<number> => {
    // two turns: the closed cell's text reaches the queue with the next drawing
    if (tutupSel()) await jeda()
    await jeda()
    return tuntas()
  })
  const klik = useEffectEvent((event: MouseEvent): void => {
    const ke = tujuanKlik(event)
    if (ke === null || (!tutupSel() && belum === 0)) return
    event.preventDefault()
    event.stopPropagation()
    if (menyimpan) return
    setMenyimpan(true)
    void simpan().then((sisa) => {
      setMenyimpan(false)
      if (sisa === 0 || sebagian(ke, milik)) router.push(ke)
      else setTujuan(ke)
    })
  })
  const tutup = useEffectEvent((event: BeforeUnloadEvent): void => {
    if (!tutupSel() && belum === 0) return
    event.preventDefault()
    void tuntas()
  })
  const mundur = useEffectEvent((): void => void tutupSel())
  useEffect(() => {
    const saatKlik = (event: MouseEvent): void => klik(event)
    const saatTutup = (event: BeforeUnloadEvent): void => tutup(event)
    const saatMundur = (): void => mundur()
    document.addEventListener('click', saatKlik, { capture: true })
    addEventListener('beforeunload', saatTutup)
    addEventListener('popstate', saatMundur, { capture: true })
    return () => {
      document.removeEventListener('click', saatKlik, { capture: true })
      removeEventListener('beforeunload', saatTutup)
      removeEventListener('popstate', saatMundur, { capture: true })
    }
  }, [])
  const { penggunaId, unitId, tahun, bulan } = milik
  useEffect(() => dengarPanggilan({ penggunaId, unitId, tahun, bulan }, () => simpan()), [penggunaId, unitId, tahun, bulan])
  return {
    tujuan, menyimpan,
    tetap: () => setTujuan(null),
    pergi: () => {
      if (tujuan !== null) router.push(tujuan)
    },
  }
}
