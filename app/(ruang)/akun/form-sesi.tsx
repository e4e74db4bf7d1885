'use client'

import { Button } from '@/components/dasar/ui/button'
import { Notice } from '@/components/dasar/ui/notice'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { galatHasil, type HasilAksi } from '@/lib/dasar/akses/hasil'
import { akhiriSesi, akhiriSesiLain } from '@/lib/dasar/akses/sesi-saya/actions'

function Hasil({ hasil }: { hasil: HasilAksi<{ pesan: string }> }) {
  const galat = galatHasil(hasil)
  if (galat) return <Notice nada="galat" umumkan>{galat.pesan}</Notice>
  return hasil.data ? <Notice nada="berhasil" umumkan>{hasil.data.pesan}</Notice> : null
}

/** Ends one session. */
export function AkhiriSesi({ id, nama }: { id: string; nama: string }) {
  const { hasil, menunggu, formAction: kirim, onSubmit } = useAksi(akhiriSesi)
  return (
    <form action={kirim} onSubmit={onSubmit} className="flex flex-col items-start gap-1">
      <input type="hidden" name="id" value={id} />
      <Button type="submit" kecil aria-disabled={menunggu} aria-label={`Akhiri sesi ${nama}`}>Akhiri</Button>
      <Hasil hasil={hasil} />
    </form>
  )
}

/** Ends all sessions but this one. */
export function AkhiriLain() {
  const { hasil, menunggu, formAction: kirim, onSubmit } = useAksi(akhiriSesiLain)
  return (
    <form action={kirim} onSubmit={onSubmit} className="flex flex-col items-start gap-3">
      <Button type="submit" aria-disabled={menunggu}>Akhiri semua sesi lain</Button>
      <Hasil hasil={hasil} />
    </form>
  )
}
