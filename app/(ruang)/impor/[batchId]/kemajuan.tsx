'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { bilangan } from '@/lib/dasar/format/angka'

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
    // one question at a time, and none after the end: a page that is asked for again before it has come never comes on a slow line
    let sibuk = false
    const jam = setInterval(() => {
      if (sibuk) return
      sibuk = true
      void fetch(`/api/impor/${batchId}`, { cache: 'no-store' })
        .then(async (jawab) => {
          if (!jawab.ok) return
          const baru = (await jawab.json()) as Kabar
          setKabar(baru)
          if (baru.status === 'MEMBACA') return
          clearInterval(jam)
          router.refresh()
        })
        .catch(() => undefined)
        .finally(() => {
          sibuk = false
        })
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
