'use client'

import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { Button, LinkButton } from '@/components/dasar/ui/button'
import { CheckField } from '@/components/dasar/ui/field'
import { bilangan } from '@/lib/dasar/format/angka'
import { kunciPeriode } from '@/lib/lapor/pelaporan/actions'

interface FormKunciProps {
  tahun: number
  bulan: number
  /** stands for the list of reports on the page */
  tanda: string
  nama: string
}

/** Locks the month, after a tick. */
export function FormKunci({ tahun, bulan, tanda, nama }: FormKunciProps) {
  const aksi = useAksi(kunciPeriode)
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex flex-col gap-3">
      <HasilForm aksi={aksi} berhasil={({ terkunci }) => `${nama} terkunci, ${bilangan(terkunci)} laporan ikut terkunci.`} />
      <input type="hidden" name="tahun" value={tahun} />
      <input type="hidden" name="bulan" value={bulan} />
      <input type="hidden" name="tanda" value={tanda} />
      <CheckField name="paham" value="ya" required label={`Saya sudah memeriksa daftar di atas dan mengunci ${nama}.`} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" ragam="bahaya" aria-disabled={aksi.menunggu}>{aksi.menunggu ? 'Mengunci…' : `Kunci ${nama}`}</Button>
        <LinkButton href="/pengaturan/periode">Batal</LinkButton>
      </div>
    </form>
  )
}
