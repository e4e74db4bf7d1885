'use client'

import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { Button } from '@/components/dasar/ui/button'
import { TextField } from '@/components/dasar/ui/field'
import { hapusTahun } from '@/lib/tahun/tahun-anggaran/actions'

/** Deletes an empty year, after its number was typed once more. */
export function FormHapus({ tahun }: { tahun: number }) {
  const aksi = useAksi(hapusTahun)
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex max-w-md flex-col gap-3">
      <HasilForm aksi={aksi} />
      <input type="hidden" name="tahun" value={tahun} />
      <TextField label={`Tulis ${tahun} untuk menghapusnya`} name="ulang" inputMode="numeric" autoComplete="off" defaultValue={aksi.nilai('ulang')} error={aksi.galat?.isian.ulang} />
      <div><Button type="submit" ragam="bahaya" aria-disabled={aksi.menunggu}>{aksi.menunggu ? 'Menghapus…' : `Hapus tahun ${tahun}`}</Button></div>
    </form>
  )
}
