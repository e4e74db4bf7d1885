'use client'

import { useEffect, useEffectEvent, useState } from 'react'
import type { AlamatLembar, PerubahanLain, VersiLembar } from './types'

/** Where a line could not be opened (too many listeners, a proxy in between), the server is asked this often. */
const TANYA_MS = 15_000

interface PerubahanSiaran extends PerubahanLain {
  sendiri: boolean
}
interface OpsiSiaran {
  alamat: AlamatLembar
  versi: VersiLembar
  onPerubahan: (perubahan: readonly PerubahanSiaran[]) => void
}

/** Address of the stream of one grid. */
function alamatSiaran({ unitId, tahun, bulan }: AlamatLembar, { apbdVersiId, kasVersiId }: VersiLembar, lain: Record<string, string> = {}): string {
  const versi = { ...(apbdVersiId === null ? {} : { apbd: String(apbdVersiId) }), ...(kasVersiId === null ? {} : { kas: String(kasVersiId) }) }
  const cari = new URLSearchParams({ tahun: String(tahun), bulan: String(bulan), ...versi, ...lain })
  return `/api/entri/${unitId}/siaran?${cari.toString()}`
}

/**
 * Listens to what is stored in a grid while the window is looked at. A hidden window lets go of its line (a browser has six
 * for all its tabs) and asks for what it missed when it is looked at again.
 * @returns who else has the grid open
 */
export function useSiaran({ alamat, versi, onPerubahan }: OpsiSiaran): readonly string[] {
  const [hadir, setHadir] = useState<readonly string[]>([])
  const terima = useEffectEvent((perubahan: readonly PerubahanSiaran[]) => {
    if (perubahan.length > 0) onPerubahan(perubahan)
  })
  const { unitId, tahun, bulan } = alamat
  const { apbdVersiId, kasVersiId } = versi
  useEffect(() => {
    let sejak: string | null = null
    let sumber: EventSource | null = null
    let tanya: ReturnType<typeof setInterval> | null = null
    let selesai = false
    const lanjutan = (): Record<string, string> => (sejak === null ? {} : { sejak })
    const tempat = [{ unitId, tahun, bulan }, { apbdVersiId, kasVersiId }] as const
    const putus = (): void => {
      sumber?.close()
      sumber = null
      if (tanya !== null) clearInterval(tanya)
      tanya = null
    }
    const sekali = async (): Promise<void> => {
      try {
        const jawab = await fetch(alamatSiaran(...tempat, { ...lanjutan(), sekali: '1' }))
        if (!jawab.ok) return
        const isi = (await jawab.json()) as { id: string; perubahan: PerubahanSiaran[] }
        sejak = isi.id
        terima(isi.perubahan)
      } catch {
        // no line: the next time
      }
    }
    const sambung = (): void => {
      if (sumber !== null || selesai || document.visibilityState === 'hidden') return
      if (tanya !== null) clearInterval(tanya)
      tanya = null
      const baru = new EventSource(alamatSiaran(...tempat, lanjutan()))
      sumber = baru
      baru.addEventListener('sel', (event: MessageEvent<string>) => {
        sejak = event.lastEventId
        terima(JSON.parse(event.data) as PerubahanSiaran[])
      })
      baru.addEventListener('hadir', (event: MessageEvent<string>) => setHadir(JSON.parse(event.data) as string[]))
      baru.addEventListener('selesai', () => {
        putus()
        setHadir([])
      })
      baru.addEventListener('error', () => {
        setHadir([])
        // a browser comes back by itself unless the answer was a refusal
        if (baru.readyState !== EventSource.CLOSED) return
        putus()
        tanya = setInterval(() => void sekali(), TANYA_MS)
      })
    }
    const berubah = (): void => {
      if (document.visibilityState === 'hidden') putus()
      else sambung()
    }
    sambung()
    document.addEventListener('visibilitychange', berubah)
    addEventListener('focus', sambung)
    addEventListener('online', sambung)
    return () => {
      selesai = true
      putus()
      document.removeEventListener('visibilitychange', berubah)
      removeEventListener('focus', sambung)
      removeEventListener('online', sambung)
    }
  }, [unitId, tahun, bulan, apbdVersiId, kasVersiId])
  return hadir
}
