'use client'

import { Button } from '@/components/dasar/ui/button'
import { TextareaField } from '@/components/dasar/ui/field'
import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { tarikTerbuka } from '@/lib/rakor/terbuka/actions'

/** Withdraws a publication: for good, with a reason that everybody reads. */
export function FormTarik({ terbitanId, nama }: { terbitanId: number; nama: string }) {
  const aksi = useAksi(tarikTerbuka)
  const { menunggu, formAction, onSubmit, galat, nilai } = aksi
  return (
    <details>
      <summary className="lipatan">Tarik terbitan ini</summary>
      <form action={formAction} onSubmit={onSubmit} className="flex max-w-2xl flex-col gap-3 py-2">
        <HasilForm aksi={aksi} berhasil={({ pesan }) => pesan} />
        <input type="hidden" name="terbitanId" value={terbitanId} />
        <TextareaField key={galat === undefined ? 'awal' : 'galat'} label={`Alasan menarik ${nama}`} name="alasan" defaultValue={nilai('alasan')} error={galat?.isian.alasan} hint="Tampil untuk umum di alamat terbitan ini. Tidak dapat dibatalkan." />
        <div><Button type="submit" ragam="bahaya" aria-disabled={menunggu}>{menunggu ? 'Menarik…' : 'Tarik'}</Button></div>
      </form>
    </details>
  )
}
