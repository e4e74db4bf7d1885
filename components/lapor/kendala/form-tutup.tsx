'use client'

import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import type { AksiFormulir } from '@/components/lapor/forms/types'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { Button } from '@/components/dasar/ui/button'
import { TextareaField, TextField } from '@/components/dasar/ui/field'

export type AksiTutup = AksiFormulir<{ pesan: string }>

/** Closes an open obstacle of a month that can no longer be changed, by a dated note of its own. */
export function FormTutupKendala({ aksi: aksiServer, unitId, tahun, id }: { aksi: AksiTutup; unitId: number; tahun: number; id: number }) {
  const aksi = useAksi(aksiServer)
  const salah = aksi.galat?.isian ?? {}
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex max-w-xl flex-col gap-3">
      <HasilForm aksi={aksi} berhasil={({ pesan }) => pesan} />
      {Object.entries({ unitId, tahun, id }).map(([nama, nilai]) => <input key={nama} type="hidden" name={nama} value={nilai} />)}
      <TextField label="Selesai pada tanggal" name="tanggal" type="date" defaultValue={aksi.nilai('tanggal')} error={salah.tanggal} className="max-w-60" />
      <TextareaField label="Bagaimana selesainya" name="uraian" hint="Laporan bulan itu tidak berubah; catatan ini ditambahkan padanya dan tidak dapat dihapus." defaultValue={aksi.nilai('uraian')} error={salah.uraian} />
      <div><Button type="submit" aria-disabled={aksi.menunggu}>{aksi.menunggu ? 'Menutup…' : 'Tutup kendala ini'}</Button></div>
    </form>
  )
}
