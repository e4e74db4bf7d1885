'use client'

import { useState, type ChangeEvent, type SubmitEvent } from 'react'
import { HasilForm } from '@/components/forms/hasil-aksi'
import { useAksi } from '@/components/forms/use-aksi'
import { Button } from '@/components/ui/button'
import { Field, Input } from '@/components/ui/field'
import { unggahTemplat } from '@/lib/templat/actions'
import { MAKS_BERKAS } from '@/lib/templat/constants'

interface FormUnggahProps {
  alamat: { unitId: number; tahun: number; bulan: number }
  /** another file may follow the one that is shown above */
  lagi: boolean
}

const TERLALU_BESAR = `Berkas ini lebih dari ${MAKS_BERKAS / 1000} kB. Unggah berkas templatnya saja, tanpa gambar atau lembar tambahan.`

/** Sends a filled template in. A file that is too large is said at once, before it travels. */
export function FormUnggah({ alamat, lagi }: FormUnggahProps) {
  const aksi = useAksi(unggahTemplat)
  const [besar, setBesar] = useState(false)
  const pilih = (event: ChangeEvent<HTMLInputElement>): void => setBesar((event.target.files?.[0]?.size ?? 0) > MAKS_BERKAS)
  const kirim = (event: SubmitEvent<HTMLFormElement>): void => (besar ? event.preventDefault() : aksi.onSubmit(event))
  return (
    <form action={aksi.formAction} onSubmit={kirim} className="flex max-w-3xl flex-col gap-3 border-t border-garis pt-4">
      <h2 className="text-lg">{lagi ? 'Unggah berkas lain' : 'Unggah berkas yang sudah diisi'}</h2>
      <HasilForm aksi={aksi} />
      {Object.entries(alamat).map(([nama, nilai]) => <input key={nama} type="hidden" name={nama} value={nilai} />)}
      <Field label="Berkas templat" name="berkas" hint="Berkas .xlsx yang diunduh dari halaman ini; boleh disimpan dengan LibreOffice. Belum ada yang disimpan ke server pada langkah ini." error={besar ? TERLALU_BESAR : undefined}>
        {(kaitan) => <Input type="file" required accept=".xlsx,.ods" onChange={pilih} className="py-1.5" {...kaitan} />}
      </Field>
      <div><Button type="submit" ragam={lagi ? 'biasa' : 'utama'} aria-disabled={aksi.menunggu}>{aksi.menunggu ? 'Membaca berkas…' : 'Unggah dan lihat perbedaan'}</Button></div>
    </form>
  )
}
