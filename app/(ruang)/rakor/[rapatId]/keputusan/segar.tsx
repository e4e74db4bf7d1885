'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef } from 'react'

const TIAP_MS = 3_000

/** Draws the page anew when somebody else has recorded something; what is being typed here stays. Rests while the page is not looked at. */
export function Segar({ rapatId }: { rapatId: number }) {
  const router = useRouter()
  const terakhir = useRef<string | null>(null)
  useEffect(() => {
    const tanya = async (): Promise<void> => {
      if (document.hidden) return
      const jawaban = await fetch(`/api/rakor/${rapatId}/keputusan`).catch(() => null)
      if (!jawaban?.ok) return
      const { sidik } = (await jawaban.json()) as { sidik: string }
      if (terakhir.current !== null && terakhir.current !== sidik) router.refresh()
      terakhir.current = sidik
    }
    void tanya()
    const jam = setInterval(() => void tanya(), TIAP_MS)
    return () => clearInterval(jam)
  }, [rapatId, router])
  return null
}
