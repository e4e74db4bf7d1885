'use client'

import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { Button } from '@/components/dasar/ui/button'
import { Disclosure } from '@/components/dasar/ui/disclosure'
import { TextareaField } from '@/components/dasar/ui/field'

interface FormTarikProps {
  aksi: Parameters<typeof useAksi<{ pesan: string }>>[0]
  /** what is taken back, for those who hear the page */
  nama: string
  /** numbers that say which one */
  isian: Readonly<Record<string, number>>
  hint: string
}

/** Takes back a file that was sent by mistake: once, with the reason. */
export function FormTarik({ aksi: kirim, nama, isian, hint }: FormTarikProps) {
  const aksi = useAksi(kirim)
  return (
    <Disclosure label={<>Tarik<span className="sr-only"> {nama}</span></>}>
      <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="cetak-sembunyi flex max-w-2xl flex-col gap-3">
        <HasilForm aksi={aksi} berhasil={({ pesan }) => pesan} />
        {Object.entries(isian).map(([kunci, nilai]) => <input key={kunci} type="hidden" name={kunci} value={nilai} />)}
        <TextareaField label="Alasan menarik" name="alasan" maxLength={500} hint={hint} defaultValue={aksi.nilai('alasan')} error={aksi.galat?.isian.alasan} />
        <div><Button type="submit" aria-disabled={aksi.menunggu}>{aksi.menunggu ? 'Menarik…' : 'Tarik berkas ini'}</Button></div>
      </form>
    </Disclosure>
  )
}
