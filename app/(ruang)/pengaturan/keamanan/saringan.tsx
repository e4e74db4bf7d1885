import Form from 'next/form'
import { Button } from '@/components/dasar/ui/button'
import { SelectField, TextField } from '@/components/dasar/ui/field'
import { CARA_TANGGAL } from '@/lib/dasar/format/tanggal-baca'
import { NAMA_KELOMPOK, PERISTIWA } from '@/lib/dasar/keamanan/constants'
import type { SaringKeamanan } from '@/lib/dasar/keamanan/schema'

const pesanHari = (teks: string | undefined): string | undefined => (teks === undefined ? undefined : `Belum disaring menurut tanggal ini. ${CARA_TANGGAL}`)
const PERISTIWA_OPSI = [
  { nilai: '', nama: 'Semua' },
  ...Object.entries(NAMA_KELOMPOK).map(([nilai, nama]) => ({ nilai, nama: `Semua: ${nama}` })),
  ...Object.entries(PERISTIWA).map(([nilai, { nama }]) => ({ nilai, nama })),
]

/** The log's filter; it lives in the address and works without JavaScript. */
export function SaringanKeamanan({ saring, salah }: { saring: SaringKeamanan; salah: { dari?: string; sampai?: string } }) {
  return (
    <Form action="/pengaturan/keamanan" className="mb-4 grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
      <SelectField label="Peristiwa" name="peristiwa" required={false} defaultValue={saring.peristiwa ?? ''} opsi={PERISTIWA_OPSI} />
      <TextField label="Siapa: nama atau nama pengguna" name="siapa" required={false} defaultValue={saring.siapa} maxLength={100} type="search" />
      <TextField label="Awal alamat jaringan" name="alamat" required={false} defaultValue={saring.alamat} maxLength={64} type="search" />
      <TextField label="Dari tanggal" name="dari" required={false} type="date" defaultValue={salah.dari ?? saring.dari ?? ''} error={pesanHari(salah.dari)} />
      <TextField label="Sampai tanggal" name="sampai" required={false} type="date" defaultValue={salah.sampai ?? saring.sampai ?? ''} error={pesanHari(salah.sampai)} />
      <div className="flex items-end"><Button type="submit">Tampilkan</Button></div>
    </Form>
  )
}
