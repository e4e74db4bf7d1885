'use client'

import { Button } from '@/components/dasar/ui/button'
import { CheckField } from '@/components/dasar/ui/field'
import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { terbitkanTerbuka } from '@/lib/rakor/terbuka/actions'

/** Publishes what the preview shows. */
export function FormTerbit({ sumber, urutan, ditolak }: { sumber: string; urutan: number; ditolak: boolean }) {
  const aksi = useAksi(terbitkanTerbuka, { kosongkan: true })
  const { menunggu, formAction, onSubmit, galat } = aksi
  if (ditolak) return null
  return (
    <form action={formAction} onSubmit={onSubmit} className="mt-6 flex max-w-3xl flex-col gap-4">
      <HasilForm aksi={aksi} berhasil={({ pesan }) => pesan} />
      <input type="hidden" name="sumber" value={sumber} />
      <input type="hidden" name="urutan" value={urutan} />
      <CheckField label="Saya sudah melihat pratinjau ini; angkanya boleh dibaca semua orang" name="paham" value="ya" aria-invalid={galat?.isian.paham === undefined ? undefined : true} hint={galat?.isian.paham} />
      <div><Button type="submit" ragam="utama" aria-disabled={menunggu}>{menunggu ? 'Menerbitkan…' : `Terbitkan (ke-${urutan})`}</Button></div>
    </form>
  )
}
