'use client'

import { AlamatRapat, pengisian } from '../isian'
import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { Button } from '@/components/dasar/ui/button'
import { SelectField, TextField } from '@/components/dasar/ui/field'
import { ASISTEN } from '@/lib/posisi/constants'
import { simpanAcara } from '@/lib/rakor/rapat/actions'
import type { Acara, Rapat } from '@/lib/rakor/rapat/types'

export interface PilihanUnit { id: string; nama: string }

/** One item of the agenda; the same form adds one and changes one. */
export function FormAcara({ rapat, unit, semula }: { rapat: Rapat; unit: readonly PilihanUnit[]; semula: Acara | null }) {
  const aksi = useAksi(simpanAcara, { kosongkan: semula === null })
  const isi = pengisian(aksi)
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex max-w-4xl flex-col gap-3">
      <HasilForm aksi={aksi} berhasil={(data) => data.pesan} />
      <AlamatRapat rapatId={rapat.id} versi={rapat.versi} />
      <input type="hidden" name="acaraId" value={semula?.id ?? ''} />
      <div className="grid gap-3 sm:grid-cols-[2fr_7rem_1fr]">
        <TextField label="Acara" {...isi('judul', semula?.judul)} />
        <TextField label="Menit" inputMode="numeric" autoComplete="off" {...isi('menit', semula?.menit)} />
        <SelectField label="Giliran" opsional {...isi('giliran', semula?.unitId ?? semula?.asisten)} opsi={[{ nilai: '', nama: 'Tidak khusus' }, ...ASISTEN.map((nama) => ({ nilai: nama, nama })), ...unit.map(({ id, nama }) => ({ nilai: id, nama }))]} />
      </div>
      <div><Button type="submit" aria-disabled={aksi.menunggu}>{aksi.menunggu ? 'Menyimpan…' : semula === null ? 'Tambah acara' : 'Simpan acara'}</Button></div>
    </form>
  )
}
