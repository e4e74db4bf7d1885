'use client'

import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { Button } from '@/components/dasar/ui/button'
import { TextField } from '@/components/dasar/ui/field'
import { simpanSurel } from '@/lib/lapor/pemberitahuan/actions'

/** One's own address for notifications by e-mail. */
export function FormSurel({ surel }: { surel: string | null }) {
  const aksi = useAksi(simpanSurel)
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex flex-col gap-3">
      <HasilForm aksi={aksi} berhasil={(data) => data.pesan} />
      <TextField label="Alamat surel" name="surel" type="email" opsional hint="Kosongkan bila cukup di aplikasi." error={aksi.galat?.isian.surel} defaultValue={aksi.nilai('surel', surel ?? '')} />
      <div><Button type="submit" aria-disabled={aksi.menunggu}>{aksi.menunggu ? 'Menyimpan…' : 'Simpan alamat'}</Button></div>
    </form>
  )
}
