'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { Notice } from '@/components/dasar/ui/notice'

const TIAP_MS = 4_000
/** So many questions without an answer, and it is said. */
const PUTUS = 3

/** Reads the list anew when somebody was ticked elsewhere; says when the server cannot be reached. */
export function Segarkan({ rapatId, tanda, jalan }: { rapatId: number; tanda: string; jalan: boolean }) {
  const router = useRouter()
  const [gagal, setGagal] = useState(0)
  useEffect(() => {
    if (!jalan) return
    const tanya = async (): Promise<void> => {
      const jawaban = await fetch(`/api/rakor/${rapatId}/kehadiran`).catch(() => null)
      setGagal((lalu) => (jawaban?.ok ? 0 : lalu + 1))
      if (jawaban?.ok && ((await jawaban.json()) as { tanda: string }).tanda !== tanda) router.refresh()
    }
    const jam = setInterval(() => { if (!document.hidden) void tanya() }, TIAP_MS)
    return () => clearInterval(jam)
  }, [rapatId, tanda, jalan, router])
  return gagal < PUTUS ? null : <Notice nada="peringatan" umumkan className="mb-4">Sambungan ke server terputus; daftar ini mungkin sudah berubah. Dicoba lagi sendiri.</Notice>
}
