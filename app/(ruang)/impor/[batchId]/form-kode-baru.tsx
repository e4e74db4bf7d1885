'use client'

import type { ReactNode } from 'react'
import { Button } from '@/components/dasar/ui/button'
import { SelectField } from '@/components/dasar/ui/field'
import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { bilangan } from '@/lib/dasar/format/angka'
import { ambilKodeBaru } from '@/lib/lapor/impor/padanan/actions'
import { OPSI_KELOMPOK } from './opsi-kelompok'

interface Isi {
  batchId: number
  tanda: string
  /** codes that can be taken over as they stand, parents that go along, codes that cannot */
  bisa: number
  induk: number
  tersisa: number
  /** rupiah of the rows that find their place then */
  bebas: string
  tanpaKelompok: readonly { kunci: string; nama: string }[]
  children: ReactNode
}

/** Takes all new codes over, or those that are ticked in the table. */
export function FormKodeBaru({ batchId, tanda, bisa, induk, tersisa, bebas, tanpaKelompok, children }: Isi) {
  const aksi = useAksi(ambilKodeBaru)
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex flex-col gap-3">
      <HasilForm aksi={aksi} berhasil={({ pesan }) => pesan} />
      <input type="hidden" name="batchId" value={batchId} />
      <input type="hidden" name="tanda" value={tanda} />
      {tanpaKelompok.map(({ kunci, nama }) => (
        <SelectField key={kunci} className="max-w-md" label={`Kelompok sumber dana "${nama}"`} name={`kelompok.${kunci}`} required={false} opsi={OPSI_KELOMPOK} defaultValue={aksi.nilai(`kelompok.${kunci}`)}
          error={aksi.galat?.isian[`kelompok.${kunci}`]} hint="Namanya tidak mengatakan kelompoknya." />
      ))}
      <div className="flex flex-wrap items-center gap-3">
        {bisa > 0 ? <Button type="submit" name="cara" value="semua" ragam="utama" aria-disabled={aksi.menunggu}>{aksi.menunggu ? 'Mengambil…' : `Ambil semua ${bilangan(bisa)} kode (${bebas})`}</Button> : null}
        {bisa > 0 ? <Button type="submit" name="cara" value="pilih" aria-disabled={aksi.menunggu}>Ambil yang dicentang</Button> : null}
        <span className="text-sm text-redup">
          {induk > 0 ? `${bilangan(induk)} kode induk ikut diambil. ` : ''}{tersisa > 0 ? `${bilangan(tersisa)} kode belum dapat diambil; sebabnya tertulis di barisnya.` : ''}
        </span>
      </div>
      {children}
    </form>
  )
}
