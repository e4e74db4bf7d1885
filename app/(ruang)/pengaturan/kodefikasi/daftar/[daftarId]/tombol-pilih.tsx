'use client'

import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { Button } from '@/components/dasar/ui/button'
import { Select } from '@/components/dasar/ui/field'
import { NAMA_KELOMPOK } from '@/lib/tahun/kodefikasi/constants'
import { pilihDaftar } from '@/lib/tahun/kodefikasi/daftar/actions'

interface TombolProps {
  id: string
  urut: number | 'semua'
}

/** Takes the file's name for a code, or keeps the one that stands here. */
export function TombolNama({ id, urut, pilih, kata, kode }: TombolProps & { pilih: 'berkas' | 'simpan'; kata: string; kode?: string }) {
  const aksi = useAksi(pilihDaftar)
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit}>
      {aksi.galat ? <HasilForm aksi={aksi} /> : null}
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="urut" value={urut} />
      <input type="hidden" name="pilih" value={pilih} />
      <Button type="submit" kecil aria-disabled={aksi.menunggu}>{kata}{kode ? <span className="sr-only"> untuk {kode}</span> : null}</Button>
    </form>
  )
}

/** The group of a source of funds. */
export function TombolKelompok({ id, urut, label }: TombolProps & { label: string }) {
  const aksi = useAksi(pilihDaftar)
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex flex-wrap items-center gap-2">
      {aksi.galat ? <HasilForm aksi={aksi} /> : null}
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="urut" value={urut} />
      <Select name="pilih" aria-label={label} required defaultValue="" className="max-w-72" opsi={[{ nilai: '', nama: 'Pilih kelompok' }, ...Object.entries(NAMA_KELOMPOK).map(([nilai, nama]) => ({ nilai, nama }))]} />
      <Button type="submit" kecil aria-disabled={aksi.menunggu}>Tetapkan</Button>
    </form>
  )
}
