'use client'

import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { kataKirim } from '@/components/lapor/forms/pengisian'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { Button } from '@/components/dasar/ui/button'
import { muatIndikatorAwal } from '@/lib/lapor/indikator/actions'

/** Lays down the definitions of the starter list; those that are there already stay as they are. */
export function FormMuat({ utama }: { utama: boolean }) {
  const aksi = useAksi(muatIndikatorAwal)
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex flex-col items-start gap-2">
      <HasilForm aksi={aksi} berhasil={(data) => data.pesan} />
      <Button type="submit" ragam={utama ? 'utama' : 'biasa'} aria-disabled={aksi.menunggu}>{kataKirim(aksi.menunggu, 'Muat daftar awal')}</Button>
    </form>
  )
}
