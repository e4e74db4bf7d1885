'use client'

import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import type { AksiFormulir } from '@/components/lapor/forms/types'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { Button } from '@/components/dasar/ui/button'
import { TextareaField, TextField } from '@/components/dasar/ui/field'

/** Writes a dated step about an open obstacle. */
export function FormLangkah({ aksi: aksiServer, unitId, asalId }: { aksi: AksiFormulir<{ pesan: string }>; unitId: number; asalId: number }) {
  const aksi = useAksi(aksiServer, { kosongkan: true })
  const salah = aksi.galat?.isian ?? {}
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex max-w-xl flex-col gap-3">
      <HasilForm aksi={aksi} berhasil={({ pesan }) => pesan} />
      {Object.entries({ unitId, asalId }).map(([nama, nilai]) => <input key={nama} type="hidden" name={nama} value={nilai} />)}
      <TextField label="Tanggal langkah" name="tanggal" type="date" defaultValue={aksi.nilai('tanggal')} error={salah.tanggal} className="max-w-60" />
      <TextareaField label="Apa yang dilakukan" name="uraian" hint="Langkah tidak dapat diubah atau dihapus; yang keliru diluruskan dengan langkah berikutnya." defaultValue={aksi.nilai('uraian')} error={salah.uraian} />
      <div><Button type="submit" aria-disabled={aksi.menunggu}>{aksi.menunggu ? 'Mencatat…' : 'Catat langkah'}</Button></div>
    </form>
  )
}
