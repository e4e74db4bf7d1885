'use client'

import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { Button } from '@/components/dasar/ui/button'
import { TextField } from '@/components/dasar/ui/field'
import { rencanakanTenggat } from '@/lib/tahun/penyiapan/actions'

/** Deadlines for the months that have none yet. */
export function FormRencana({ tahun }: { tahun: number }) {
  const aksi = useAksi(rencanakanTenggat)
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex max-w-md flex-col gap-3">
      <HasilForm aksi={aksi} berhasil={(data) => data.pesan} />
      <input type="hidden" name="tahun" value={tahun} />
      <TextField label="Tenggat tiap tanggal" name="hari" inputMode="numeric" defaultValue={aksi.nilai('hari', '10')} error={aksi.galat?.isian.hari} hint="Tanggal 1 sampai 28 bulan berikutnya, pukul 16.00 WIB. Bulan tetap tertutup sampai dibuka; tenggatnya dapat diubah saat membuka." />
      <div><Button type="submit" aria-disabled={aksi.menunggu}>Rencanakan tenggat</Button></div>
    </form>
  )
}
