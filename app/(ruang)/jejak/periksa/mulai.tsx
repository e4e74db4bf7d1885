'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { Button } from '@/components/dasar/ui/button'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { galatHasil } from '@/lib/dasar/akses/hasil'
import { mulaiPeriksa } from '@/lib/lihat/periksa/actions'

const SEGARKAN_MS = 2_000

/** Starts the check, and looks again while one runs. */
export function MulaiPeriksa({ berjalan }: { berjalan: boolean }) {
  const router = useRouter()
  const { hasil, menunggu, formAction: kirim, onSubmit } = useAksi(mulaiPeriksa)
  useEffect(() => {
    if (!berjalan) return
    const jam = setInterval(() => router.refresh(), SEGARKAN_MS)
    return () => clearInterval(jam)
  }, [berjalan, router])
  const galat = galatHasil(hasil)
  return (
    <form action={kirim} onSubmit={onSubmit} className="cetak-sembunyi">
      <Button type="submit" ragam="utama" aria-disabled={menunggu || berjalan}>{berjalan ? 'Sedang memeriksa …' : 'Periksa sekarang'}</Button>
      {galat ? <p role="alert" className="mt-1 text-sm text-merah">{galat.pesan}</p> : null}
    </form>
  )
}
