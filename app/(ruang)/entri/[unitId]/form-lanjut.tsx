'use client'

import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { Button } from '@/components/dasar/ui/button'
import { namaBulan } from '@/lib/dasar/format/tanggal'
import { salinKendala } from '@/lib/lapor/kendala/actions'

interface FormLanjutProps {
  /** what the boxes beside the obstacles name as their form */
  id: string
  alamat: { tahun: number; bulan: number; unitId: number }
}

/** Carries the ticked obstacles on into the open month. */
export function FormLanjut({ id, alamat }: FormLanjutProps) {
  const aksi = useAksi(salinKendala)
  return (
    <form id={id} action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex flex-col gap-2">
      <HasilForm aksi={aksi} berhasil={({ pesan }) => pesan} />
      {Object.entries(alamat).map(([nama, nilai]) => <input key={nama} type="hidden" name={nama} value={nilai} />)}
      <div><Button type="submit" ragam="utama" aria-disabled={aksi.menunggu}>{aksi.menunggu ? 'Menyalin…' : `Salin yang dicentang ke ${namaBulan(alamat.bulan)}`}</Button></div>
    </form>
  )
}
