'use client'

import type { FormEvent } from 'react'
import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { Button } from '@/components/dasar/ui/button'
import { SelectField, TextField } from '@/components/dasar/ui/field'
import { namaBulan } from '@/lib/dasar/format/tanggal'
import { bukaPeriode, ubahTenggat } from '@/lib/lapor/pelaporan/actions'

interface FormPeriodeProps {
  tahun: number
  bulan: number
  /** ISO; null: the tenth of the next month, 16.00 WIB */
  tenggat: string | null
  jenis: 'buka' | 'tenggat'
  /** where the month itself may be chosen */
  daftarTahun?: readonly number[]
  /** deadlines that are planned already, by "2023-8": the month that is chosen keeps its own */
  rencana?: Readonly<Record<string, string>>
}

const WIB_MS = 7 * 60 * 60 * 1000
/** An instant as the date-time field of the office writes it, WIB. */
const keLokal = (iso: string): string => new Date(new Date(iso).getTime() + WIB_MS).toISOString().slice(0, 16)
const usul = (tahun: number, bulan: number): string => new Date(Date.UTC(tahun, bulan, 10, 16)).toISOString().slice(0, 16)

/** A deadline: for opening a month, or moved while it is open. */
export function FormPeriode({ tahun, bulan, tenggat, jenis, daftarTahun, rencana = {} }: FormPeriodeProps) {
  const aksi = useAksi(jenis === 'buka' ? bukaPeriode : ubahTenggat)
  const salah = aksi.galat?.isian ?? {}
  const ikutiRencana = (event: FormEvent<HTMLFormElement>): void => {
    if (!(event.target instanceof HTMLSelectElement)) return
    const { tahun: t, bulan: b, tenggat: isian } = Object.fromEntries([...event.currentTarget.elements].map((satu) => [satu.getAttribute('name') ?? '', satu]))
    if (!(t instanceof HTMLSelectElement) || !(b instanceof HTMLSelectElement) || !(isian instanceof HTMLInputElement)) return
    const ada = rencana[`${t.value}-${b.value}`]
    isian.value = ada ? keLokal(ada) : usul(Number(t.value), Number(b.value))
  }
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} onChange={daftarTahun ? ikutiRencana : undefined} className="flex flex-col gap-3">
      <HasilForm aksi={aksi} berhasil={(data) => data.pesan} />
      {daftarTahun ? (
        <div key={`${tahun}-${bulan}`} className="grid grid-cols-2 gap-3">
          <SelectField label="Tahun" name="tahun" defaultValue={aksi.nilai('tahun', String(tahun))} error={salah.tahun} opsi={daftarTahun.map((satu) => ({ nilai: String(satu), nama: String(satu) }))} />
          <SelectField label="Bulan" name="bulan" defaultValue={aksi.nilai('bulan', String(bulan))} error={salah.bulan} opsi={Array.from({ length: 12 }, (_, i) => ({ nilai: String(i + 1), nama: namaBulan(i + 1) }))} />
        </div>
      ) : (
        <>
          <input type="hidden" name="tahun" value={tahun} />
          <input type="hidden" name="bulan" value={bulan} />
        </>
      )}
      <TextField label="Tenggat (WIB)" name="tenggat" type="datetime-local" defaultValue={aksi.nilai('tenggat', tenggat ? keLokal(tenggat) : usul(tahun, bulan))} error={salah.tenggat} />
      <div><Button type="submit" ragam={jenis === 'buka' ? 'utama' : 'biasa'} aria-disabled={aksi.menunggu}>{jenis === 'buka' ? 'Buka periode' : 'Simpan tenggat'}</Button></div>
    </form>
  )
}
