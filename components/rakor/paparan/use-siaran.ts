'use client'

import { useEffect, useEffectEvent, useState } from 'react'
import type { JamServer } from './jam'
import { jedaBuka } from './sambung'

/** A line that says nothing for so long is dead, whatever the browser thinks: signs of life come every 20 seconds. */
const DIAM_MS = 50_000

interface OpsiSiaran<Kabar> {
  /** null: nothing to listen to */
  alamat: string | null
  onKabar: (kabar: Kabar) => void
  onIkut?: (jumlah: number) => void
  /** the line was away and is back */
  onSambung?: () => void
}

export interface Siaran {
  /** false also before it was opened the first time */
  tersambung: boolean
  jam: JamServer | null
  /** the server closed it for good, and why */
  selesai: string | null
}

/** Listens to what stands on the screen, and comes back by itself: after a lost network, a sleeping phone, a restarted server. */
export function useSiaran<Kabar extends { kini: number }>({ alamat, onKabar, onIkut, onSambung }: OpsiSiaran<Kabar>): Siaran {
  const [keadaan, setKeadaan] = useState<Siaran>({ tersambung: false, jam: null, selesai: null })
  const terima = useEffectEvent((kabar: Kabar) => onKabar(kabar))
  const ikut = useEffectEvent((jumlah: number) => onIkut?.(jumlah))
  const sambung = useEffectEvent(() => onSambung?.())
  useEffect(() => {
    if (alamat === null) return
    let [sumber, tamat, terakhir, ditolak] = [null as EventSource | null, false, performance.now(), 0]
    let jeda: ReturnType<typeof setTimeout> | undefined
    const dengarKini = (kini: number): void => {
      terakhir = performance.now()
      setKeadaan({ tersambung: true, jam: { kini, saat: terakhir }, selesai: null })
    }
    const putus = (): void => setKeadaan((lama) => (lama.tersambung ? { ...lama, tersambung: false } : lama))
    const buka = (): void => {
      clearTimeout(jeda)
      sumber?.close()
      if (tamat) return
      const baru = new EventSource(alamat)
      sumber = baru
      terakhir = performance.now()
      baru.addEventListener('layar', (event: MessageEvent<string>) => {
        const kabar = JSON.parse(event.data) as Kabar
        ditolak = 0
        dengarKini(kabar.kini)
        terima(kabar)
        sambung()
      })
      baru.addEventListener('detak', (event: MessageEvent<string>) => dengarKini((JSON.parse(event.data) as { kini: number }).kini))
      baru.addEventListener('ikut', (event: MessageEvent<string>) => ikut((JSON.parse(event.data) as { jumlah: number }).jumlah))
      baru.addEventListener('selesai', (event: MessageEvent<string>) => {
        tamat = true
        baru.close()
        setKeadaan((lama) => ({ ...lama, tersambung: false, selesai: (JSON.parse(event.data) as { alasan: string }).alasan }))
      })
      baru.addEventListener('error', () => {
        putus()
        // a browser comes back by itself unless the answer was a refusal
        if (baru.readyState === EventSource.CLOSED && !tamat) jeda = setTimeout(buka, jedaBuka(ditolak++, Math.random()))
      })
    }
    const bangun = (): void => {
      if (document.visibilityState === 'visible' && (sumber?.readyState !== EventSource.OPEN || performance.now() - terakhir > DIAM_MS)) buka()
    }
    const jaga = setInterval(() => { if (performance.now() - terakhir > DIAM_MS) { putus(); buka() } }, 5_000)
    buka()
    addEventListener('online', buka)
    addEventListener('offline', putus)
    document.addEventListener('visibilitychange', bangun)
    return () => {
      tamat = true
      clearInterval(jaga)
      clearTimeout(jeda)
      sumber?.close()
      removeEventListener('online', buka)
      removeEventListener('offline', putus)
      document.removeEventListener('visibilitychange', bangun)
    }
  }, [alamat])
  return keadaan
}
