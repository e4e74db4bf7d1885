'use client'

import { useEffect, useRef, useState } from 'react'
import { useRouter } from 'next/navigation'
import { bilangan } from '@/lib/dasar/format/angka'
import type { IsiLayar } from '@/lib/rakor/kehadiran/types'

/** How soon it is asked again where no answer came (ms). */
const ULANG_MS = 3_000
/** Counts in between, so that people see themselves counted (ms). */
const TIAP_MS = 5_000
/** Reading the page counts as activity: a screen that is looked at all morning is not an idle session (ms). */
const HIDUP_MS = 20 * 60_000

type Keadaan = { isi: IsiLayar | null; putus: boolean; tutup: boolean }

/** Fetches the code of each window from the server, on and on; a code that has run out is taken off the screen. */
function useLayar(rapatId: number): Keadaan {
  const [kini, setKini] = useState<Keadaan>({ isi: null, putus: false, tutup: false })
  const jam = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => {
    let jalan = true
    let habis = 0
    const ambil = async (): Promise<void> => {
      const jawaban = await fetch(`/api/rakor/${rapatId}/kehadiran/kode`).catch(() => null)
      const isi = jawaban?.ok ? ((await jawaban.json().catch(() => null)) as IsiLayar | null) : null
      if (!jalan) return
      if (isi) habis = performance.now() + isi.sisaMs
      const tutup = jawaban?.status === 400 || jawaban?.status === 401 || jawaban?.status === 403
      setKini((lalu) => ({ isi: isi ?? (performance.now() < habis ? lalu.isi : null), putus: isi === null && !tutup, tutup }))
      jam.current = setTimeout(() => void ambil(), isi ? Math.min(TIAP_MS, isi.sisaMs + 50) : ULANG_MS)
    }
    void ambil()
    return () => { jalan = false; clearTimeout(jam.current) }
  }, [rapatId])
  return kini
}

/** Keeps the screen from going dark where the browser can, and the session alive while it is shown. */
function useNyala(): void {
  const router = useRouter()
  useEffect(() => {
    let kunci: WakeLockSentinel | null = null
    const minta = (): void => { if (!document.hidden && 'wakeLock' in navigator) navigator.wakeLock.request('screen').then((baru) => { kunci = baru }, () => undefined) }
    minta()
    document.addEventListener('visibilitychange', minta)
    const jam = setInterval(() => router.refresh(), HIDUP_MS)
    return () => { document.removeEventListener('visibilitychange', minta); clearInterval(jam); void kunci?.release() }
  }, [router])
}

/** The code, large; how to use it; how many have come. Says when the line is lost, and goes on by itself. */
export function LayarKode({ rapatId }: { rapatId: number }) {
  const { isi, putus, tutup } = useLayar(rapatId)
  useNyala()
  return (
    <div className="grid flex-1 items-center gap-[3vw] md:grid-cols-[auto_1fr]">
      <div className="flex aspect-square w-[min(76vh,92vw)] items-center justify-center border border-garis bg-white md:w-[min(76vh,56vw)]">
        {isi ? (
          <svg role="img" aria-label="Kode QR kehadiran; berganti sendiri" viewBox={`0 0 ${isi.jalur.sisi} ${isi.jalur.sisi}`} shapeRendering="crispEdges" className="size-full"><path d={isi.jalur.d} className="fill-black" /></svg>
        ) : <p className="px-6 text-center text-[clamp(1.25rem,1.9vw,2.25rem)] text-black">{putus ? 'Kode tidak tersedia: sambungan terputus.' : tutup ? 'Kode tidak tersedia.' : 'Menyiapkan kode…'}</p>}
      </div>
      <div className="flex flex-col gap-[2vh]">
        <p className="text-[clamp(1.5rem,2.6vw,3rem)] leading-snug font-semibold">Pindai kode ini dengan kamera ponsel untuk mencatat kehadiran</p>
        {isi ? (
          <>
            <p className="text-[clamp(1.25rem,1.9vw,2.25rem)]">Tanpa kamera: buka <span className="font-semibold break-all">{isi.alamat}</span> lalu ketik</p>
            <p data-kode className="font-mono text-[clamp(2.5rem,6vw,7rem)] leading-none font-bold tracking-wider whitespace-nowrap">{isi.pendek}</p>
            <p className="text-[clamp(1.25rem,1.6vw,1.75rem)] text-redup">Kode berganti sendiri tiap beberapa detik; kode lama tidak berlaku.</p>
            <p className="text-[clamp(1.5rem,2.6vw,3rem)]"><span data-hadir className="font-bold tabular-nums">{bilangan(isi.hadir)}</span> dari {bilangan(isi.undangan)} undangan tercatat</p>
          </>
        ) : null}
        <div role="status" className="text-[clamp(1.25rem,1.9vw,2.25rem)]">
          {putus ? <p className="border-l-4 border-kuning bg-kuning-alas px-4 py-2">◆ Sambungan ke server terputus. Dicoba lagi sendiri; sementara itu catat di meja panitia.</p> : null}
          {tutup ? <p className="border-l-4 border-merah bg-merah-alas px-4 py-2">Kehadiran tidak dicatat lagi di layar ini: rapat ditutup atau sesi berakhir. Muat ulang halaman ini.</p> : null}
        </div>
      </div>
    </div>
  )
}
