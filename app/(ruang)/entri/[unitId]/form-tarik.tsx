'use client'

import { Button } from '@/components/dasar/ui/button'
import { Disclosure } from '@/components/dasar/ui/disclosure'
import { TextareaField } from '@/components/dasar/ui/field'
import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { tarikLaporan } from '@/lib/lapor/pelaporan/actions'

interface FormTarikProps {
  alamat: { tahun: number; bulan: number; unitId: number }
  versi: number
  /** the deadline has passed */
  lewat: boolean
}

/** Taking a report back before anybody has taken it up, with what that costs said beforehand. */
export function FormTarik({ alamat, versi, lewat }: FormTarikProps) {
  const aksi = useAksi(tarikLaporan)
  return (
    <Disclosure label="Ada yang salah? Tarik kembali laporan ini">
      <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex max-w-2xl flex-col gap-2">
        <HasilForm aksi={aksi} />
        {Object.entries({ ...alamat, versi }).map(([nama, nilai]) => <input key={nama} type="hidden" name={nama} value={nilai} />)}
        <p>
          Laporan menjadi draf dan dapat diisi lagi; kirim ulang setelah diperbaiki. Pengiriman yang ditarik dianggap belum pernah sampai:{' '}
          <strong>{lewat ? 'tenggat sudah lewat, jadi laporan ini menjadi terlambat.' : 'kirim lagi sebelum tenggat agar tetap tepat waktu.'}</strong>
        </p>
        <TextareaField label="Alasan, agar penerima tahu" name="catatan" maxLength={1000} opsional defaultValue={aksi.nilai('catatan')} error={aksi.galat?.isian.catatan} />
        <div><Button type="submit" ragam="bahaya" aria-disabled={aksi.menunggu}>{aksi.menunggu ? 'Menarik…' : 'Tarik kembali'}</Button></div>
      </form>
    </Disclosure>
  )
}
