'use client'

import { pengisian } from '../../isian'
import { Button } from '@/components/dasar/ui/button'
import { TextField } from '@/components/dasar/ui/field'
import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { tambahTamu } from '@/lib/rakor/kehadiran/actions'

/** Somebody who came without an invitation: present at once. */
export function FormTamu({ rapatId }: { rapatId: number }) {
  const aksi = useAksi(tambahTamu, { kosongkan: true })
  const isian = pengisian(aksi)
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex max-w-3xl flex-col gap-3">
      <HasilForm aksi={aksi} berhasil={(data) => data.pesan} />
      <input type="hidden" name="rapatId" value={rapatId} />
      <div className="grid gap-3 sm:grid-cols-3">
        <TextField label="Instansi atau unit" autoComplete="off" {...isian('instansi', '')} />
        <TextField label="Jabatan" autoComplete="off" {...isian('jabatan', '')} />
        <TextField label="Nama" opsional autoComplete="off" {...isian('nama', '')} />
      </div>
      <div><Button type="submit" aria-disabled={aksi.menunggu}>{aksi.menunggu ? 'Mencatat…' : 'Catat hadir'}</Button></div>
    </form>
  )
}
