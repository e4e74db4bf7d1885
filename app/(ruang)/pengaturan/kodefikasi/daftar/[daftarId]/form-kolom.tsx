'use client'

import { useState } from 'react'
import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { RowHead, Table, Td, Th, Tr } from '@/components/dasar/tables/table'
import { Button } from '@/components/dasar/ui/button'
import { SelectField, TextField } from '@/components/dasar/ui/field'
import { aturKolom } from '@/lib/tahun/kodefikasi/daftar/actions'
import { hurufKolom, type TempatDaftar } from '@/lib/tahun/kodefikasi/daftar/kolom'
import type { Pahaman } from '@/lib/tahun/kodefikasi/daftar/unggahan'

/** Columns of code and name, chosen by hand beside the first rows of the sheet. */
export function FormKolom({ id, lembar, semula }: { id: string; lembar: Pahaman['lembar']; semula: TempatDaftar | undefined }) {
  const aksi = useAksi(aturKolom)
  const [dipilih, setDipilih] = useState(semula?.lembar ?? lembar[0]?.nama ?? '')
  const contoh = lembar.find(({ nama }) => nama === dipilih)?.contoh ?? []
  const lebar = Math.max(2, ...contoh.map((sel) => sel.length - 1))
  const opsi = Array.from({ length: lebar }, (_, i) => ({ nilai: String(i), nama: hurufKolom(i) }))
  const salah = aksi.galat?.isian ?? {}
  const pasangan = semula?.pasangan[0]
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex flex-col gap-3">
      <HasilForm aksi={aksi} berhasil={(data) => data.pesan} />
      <input type="hidden" name="id" value={id} />
      <div className="grid max-w-4xl gap-3 sm:grid-cols-3 lg:grid-cols-5">
        <SelectField label="Lembar" name="lembar" value={dipilih} onChange={(event) => setDipilih(event.target.value)} error={salah.lembar} opsi={lembar.map(({ nama }) => ({ nilai: nama, nama }))} />
        <SelectField label="Kolom kode" name="kolomKodefikasi" defaultValue={String(pasangan?.kode ?? 0)} error={salah.kolomKodefikasi} opsi={opsi} />
        <SelectField label="Kolom kode terakhir" name="kodeSampai" defaultValue={String(pasangan?.kodeSampai ?? 0)} error={salah.kodeSampai} opsi={opsi} />
        <SelectField label="Kolom nama" name="kolomNama" defaultValue={String(pasangan?.nama ?? 1)} error={salah.kolomNama} opsi={opsi} />
        <TextField label="Baris data pertama" name="mulai" inputMode="numeric" defaultValue={aksi.nilai('mulai', String((semula?.mulai ?? 1) + 1))} error={salah.mulai} />
      </div>
      <p className="text-sm text-redup">Kode yang terpisah dalam beberapa kolom disambung dengan titik, dari kolom kode sampai kolom kode terakhir.</p>
      <Table caption={`Baris pertama lembar ${dipilih}`} tinggi="18rem">
        <thead><tr><Th>Baris</Th>{opsi.map(({ nilai, nama }) => <Th key={nilai}>{nama}</Th>)}</tr></thead>
        <tbody>
          {contoh.map(([nomor = '', ...sel]) => <Tr key={nomor}><RowHead>{nomor}</RowHead>{opsi.map(({ nilai }) => <Td key={nilai}>{sel[Number(nilai)] ?? ''}</Td>)}</Tr>)}
        </tbody>
      </Table>
      <div><Button type="submit" aria-disabled={aksi.menunggu}>{aksi.menunggu ? 'Membaca…' : 'Baca dengan kolom ini'}</Button></div>
    </form>
  )
}
