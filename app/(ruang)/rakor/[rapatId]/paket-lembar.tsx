'use client'

import { Button } from '@/components/dasar/ui/button'
import { usePaket } from '@/components/lihat/rfk/kemajuan-paket'
import { bilangan } from '@/lib/dasar/format/angka'

/** The sheets of all units as a zip: a plain form that the browser answers with a download, and how far it is. */
export function PaketLembar({ alamat, jumlah }: { alamat: string; jumlah: number }) {
  const { kerja, jalan, mulai, kemajuan } = usePaket('unit')
  return (
    <>
      <form method="get" action={`${alamat}/paket`} onSubmit={mulai}>
        <input type="hidden" name="kerja" value={kerja} />
        <Button type="submit" aria-disabled={jalan}>{jalan ? 'Menyusun…' : `Unduh ${bilangan(jumlah)} lembar (zip)`}</Button>
      </form>
      {kemajuan}
    </>
  )
}
