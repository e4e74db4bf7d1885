'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { bilangan } from '@/lib/format/angka'

interface Kabar {
  status: string
  dibaca: number
  bagian: number | null
  sisaDetik: number | null
}

/** Tells how far the reading is, and shows the page anew when it has ended. Without script the page is reloaded by hand. */
export function Kemajuan({ batchId, awal }: { batchId: number; awal: number }) {
  const router = useRouter()
  const [kabar, setKabar] = useState<Kabar | null>(null)
  useEffect(() => {
    const jam = setInterval(() => {
      void fetch(`/api/impor/${batchId}`, { cache: 'no-store' })
        .then(async (jawab) => {
          if (!jawab.ok) return
          const baru = (await jawab.json()) as Kabar
          setKabar(baru)
          if (baru.status !== 'MEMBACA') router.refresh()
        })
        .catch(() => undefined)
    }, 1000)
    return () => clearInterval(jam)
  }, [batchId, router])
  const bagian = kabar?.bagian ?? null
  return (
    <div className="flex max-w-xl flex-col gap-2">
      <progress className="h-3 w-full" aria-label="Kemajuan membaca berkas" {...(bagian === null ? {} : { value: Math.round(bagian * 100), max: 100 })} />
      <p role="status">{bilangan(kabar?.dibaca ?? awal)} baris dibaca{kabar?.sisaDetik ? `, kira-kira ${bilangan(kabar.sisaDetik)} detik lagi` : ''}.</p>
      <noscript><a className="tautan" href={`/impor/${batchId}`}>Muat ulang untuk melihat kemajuan</a></noscript>
    </div>
  )
}
