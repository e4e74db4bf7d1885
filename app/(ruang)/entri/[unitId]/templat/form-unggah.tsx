'use client'

import { useState, type ChangeEvent, type SubmitEvent } from 'react'
import { Button } from '@/components/dasar/ui/button'
import { Field, Input } from '@/components/dasar/ui/field'
import { MAKS_BERKAS, TERLALU_BESAR } from '@/lib/lapor/templat/constants'

interface FormUnggahProps {
  alamat: { unitId: number; tahun: number; bulan: number }
  /** another file may follow the one that is shown above */
  lagi: boolean
  /** the file that was sent last was too large */
  terlaluBesar: boolean
  /** why it was not taken in else */
  galat: string | undefined
}

/** Sends a filled template in, as a plain form. A file that is too large is said at once, before it travels. */
export function FormUnggah({ alamat: { unitId, tahun, bulan }, lagi, terlaluBesar, galat }: FormUnggahProps) {
  const [besar, setBesar] = useState(terlaluBesar)
  const [berjalan, setBerjalan] = useState(false)
  const pilih = (event: ChangeEvent<HTMLInputElement>): void => setBesar((event.target.files?.[0]?.size ?? 0) > MAKS_BERKAS)
  const kirim = (event: SubmitEvent<HTMLFormElement>): void => (besar || berjalan ? event.preventDefault() : setBerjalan(true))
  return (
    <form method="post" action={`/api/entri/${unitId}/templat?tahun=${tahun}&bulan=${bulan}`} encType="multipart/form-data" onSubmit={kirim} className="flex max-w-3xl flex-col gap-3 border-t border-garis pt-4">
      <h2 className="text-lg">{lagi ? 'Unggah berkas lain' : 'Unggah berkas yang sudah diisi'}</h2>
      <Field label="Berkas templat" name="berkas" hint="Berkas .xlsx yang diunduh dari halaman ini; boleh disimpan dengan LibreOffice. Belum ada yang disimpan ke server pada langkah ini." error={besar ? TERLALU_BESAR : galat}>
        {(kaitan) => <Input type="file" required accept=".xlsx,.ods" onChange={pilih} className="py-1.5" {...kaitan} />}
      </Field>
      <div><Button type="submit" ragam={lagi ? 'biasa' : 'utama'} aria-disabled={berjalan}>{berjalan ? 'Membaca berkas…' : 'Unggah dan lihat perbedaan'}</Button></div>
    </form>
  )
}
