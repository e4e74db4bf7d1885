'use client'

import { Button } from '@/components/dasar/ui/button'
import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { bilangan } from '@/lib/dasar/format/angka'
import { salinPadanan } from '@/lib/lapor/impor/padanan/actions'

/** Copies what can be copied. */
export function FormSalin({ dari, ke, bisa }: { dari: number; ke: number; bisa: number }) {
  const aksi = useAksi(salinPadanan)
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex flex-col gap-3">
      <HasilForm aksi={aksi} berhasil={({ pesan }) => pesan} />
      <input type="hidden" name="dari" value={dari} />
      <input type="hidden" name="ke" value={ke} />
      {bisa > 0 ? <div><Button type="submit" ragam="utama" aria-disabled={aksi.menunggu}>{aksi.menunggu ? 'Menyalin…' : `Salin ${bilangan(bisa)} padanan ke ${ke}`}</Button></div> : null}
    </form>
  )
}
