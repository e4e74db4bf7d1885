import Form from 'next/form'
import { Button } from '@/components/dasar/ui/button'
import { SelectField, TextField } from '@/components/dasar/ui/field'
import { NAMA_TABEL } from '@/lib/lihat/jejak/constants'
import type { SaringJejak } from '@/lib/lihat/jejak/types'
import { CARA_TANGGAL } from '@/lib/dasar/format/tanggal-baca'
import type { PilihanUnit } from '@/lib/tahun/pengguna/types'

interface SaringanJejakProps {
  saring: SaringJejak
  unit: readonly PilihanUnit[]
  tahun: readonly number[]
  /** days that could not be read, as typed */
  salah: { dari?: string; sampai?: string }
}

const pesanHari = (teks: string | undefined): string | undefined => (teks === undefined ? undefined : `Belum disaring menurut tanggal ini. ${CARA_TANGGAL}`)

/** The trail's filter; it lives in the address and works without JavaScript. */
export function SaringanJejak({ saring, unit, tahun, salah }: SaringanJejakProps) {
  const semua = (nama: string) => ({ nilai: '', nama })
  return (
    <Form action="/jejak" className="mb-4 grid gap-3 sm:grid-cols-2 lg:grid-cols-4">
      <TextField label="Kata: unit, kode atau nama kegiatan" name="cari" required={false} defaultValue={saring.cari} maxLength={80} type="search" />
      <SelectField label="Yang berubah" name="tabel" required={false} defaultValue={saring.tabel ?? ''} opsi={[semua('Semua'), ...Object.entries(NAMA_TABEL).map(([nilai, nama]) => ({ nilai, nama }))]} />
      <SelectField label="Perangkat daerah" name="unit" required={false} defaultValue={saring.unitId ?? ''} opsi={[semua('Semua'), ...unit.map(({ id, nama }) => ({ nilai: String(id), nama }))]} />
      <SelectField label="Tahun anggaran" name="tahunJejak" required={false} defaultValue={saring.tahun ?? ''} opsi={[semua('Semua'), ...tahun.map((isi) => ({ nilai: String(isi), nama: String(isi) }))]} />
      <TextField label="Siapa" name="siapa" required={false} defaultValue={saring.siapa} maxLength={100} type="search" />
      <TextField label="Dari tanggal" name="dari" required={false} type="date" defaultValue={salah.dari ?? saring.dari ?? ''} error={pesanHari(salah.dari)} />
      <TextField label="Sampai tanggal" name="sampai" required={false} type="date" defaultValue={salah.sampai ?? saring.sampai ?? ''} error={pesanHari(salah.sampai)} />
      <div className="flex items-end"><Button type="submit">Tampilkan</Button></div>
    </Form>
  )
}
