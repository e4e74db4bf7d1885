'use client'

import { pengisian } from '../../isian'
import { Button } from '@/components/dasar/ui/button'
import { TextareaField } from '@/components/dasar/ui/field'
import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { tambahLuar } from '@/lib/rakor/kehadiran/actions'

/** Offices outside, and further posts of a unit, a line each. */
export function FormLuar({ rapatId }: { rapatId: number }) {
  const aksi = useAksi(tambahLuar, { kosongkan: true })
  const isian = pengisian(aksi)
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex max-w-3xl flex-col gap-3">
      <HasilForm aksi={aksi} berhasil={(data) => data.pesan} />
      <input type="hidden" name="rapatId" value={rapatId} />
      <TextareaField label="Instansi dan jabatan" rows={4} hint="Satu undangan satu baris: instansi; jabatan. Nama unit sendiri, juga singkatannya, dikenali." placeholder={'Kantor Pertanahan; Kepala\nDPUPR; Kepala Bidang Bina Marga'} {...isian('luar', '')} />
      <div><Button type="submit" aria-disabled={aksi.menunggu}>{aksi.menunggu ? 'Menyimpan…' : 'Tambah undangan'}</Button></div>
    </form>
  )
}
