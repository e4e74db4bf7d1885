'use client'

import { Button } from '@/components/dasar/ui/button'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { galatHasil } from '@/lib/dasar/akses/hasil'
import { cabutToken } from '@/lib/tahun/token/actions'

/** Ends one token at once. */
export function CabutToken({ id, nama }: { id: number; nama: string }) {
  const { hasil, menunggu, formAction: kirim, onSubmit } = useAksi(cabutToken)
  const galat = galatHasil(hasil)
  return (
    <form action={kirim} onSubmit={onSubmit}>
      <input type="hidden" name="id" value={id} />
      <Button type="submit" ragam="bahaya" kecil aria-disabled={menunggu} aria-label={`Cabut token ${nama}`}>Cabut</Button>
      {galat ? <p role="alert" className="text-sm text-merah">{galat.pesan}</p> : null}
    </form>
  )
}
