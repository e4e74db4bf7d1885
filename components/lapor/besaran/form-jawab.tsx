'use client'

import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import type { AksiFormulir } from '@/components/lapor/forms/types'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { Button } from '@/components/dasar/ui/button'
import { TextareaField } from '@/components/dasar/ui/field'

export type AksiJawab = AksiFormulir<{ pesan: string }>

interface FormJawabProps {
  aksi: AksiJawab
  alamat: { tahun: number; bulan: number; unitId: number }
  aturan: string
  kunci: string
  /** canonical value that the answer stands for */
  nilai: string
}

/** Why a figure is right although its magnitude is asked about. It stands for this value alone. */
export function FormJawab({ aksi, alamat, aturan, kunci, nilai }: FormJawabProps) {
  const pakai = useAksi(aksi)
  return (
    <form action={pakai.formAction} onSubmit={pakai.onSubmit} className="flex max-w-2xl flex-col gap-2">
      <HasilForm aksi={pakai} berhasil={(data) => data.pesan} />
      {Object.entries({ ...alamat, aturan, kunci, nilai }).map(([nama, isi]) => <input key={nama} type="hidden" name={nama} value={isi} />)}
      <TextareaField label="Mengapa angka ini benar?" name="alasan" rows={2} minLength={10} maxLength={500} defaultValue={pakai.nilai('alasan')} error={pakai.galat?.isian.alasan} hint="Dibaca pemeriksa di samping angkanya. Bila angkanya keliru, perbaiki saja di lembar kerja." />
      <div><Button type="submit" kecil aria-disabled={pakai.menunggu}>{pakai.menunggu ? 'Menyimpan…' : 'Simpan sebabnya'}</Button></div>
    </form>
  )
}
