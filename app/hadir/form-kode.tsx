'use client'

import { Button } from '@/components/dasar/ui/button'
import { TextField } from '@/components/dasar/ui/field'
import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { bukaDenganKode } from '@/lib/rakor/kehadiran/actions'

/** For who cannot scan: the short code of the screen; works without JavaScript. */
export function FormKode() {
  const aksi = useAksi(bukaDenganKode)
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex flex-col gap-4">
      {aksi.galat && !aksi.galat.isian.kode ? <HasilForm aksi={aksi} /> : null}
      <p>Pindai kode QR di layar pintu ruang dengan kamera ponsel, atau ketik kodenya.</p>
      <TextField label="Kode di layar" name="kode" autoComplete="off" autoCapitalize="none" spellCheck={false} placeholder="k7mp-x2wn" error={aksi.galat?.isian.kode} />
      <Button type="submit" ragam="utama" aria-disabled={aksi.menunggu}>{aksi.menunggu ? 'Memeriksa…' : 'Lanjut'}</Button>
    </form>
  )
}
