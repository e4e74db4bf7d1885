import Form from 'next/form'
import Link from 'next/link'
import { Button } from '@/components/dasar/ui/button'
import { SelectField, TextField } from '@/components/dasar/ui/field'
import { bilangan } from '@/lib/dasar/format/angka'
import { MACAM, NAMA_MACAM } from '@/lib/lapor/impor/constants'
import { SEMUA_UNIT } from '@/lib/lapor/impor/padanan/constants'
import type { IsiPadanan } from '@/lib/lapor/impor/padanan/loaders'
import type { SaringPadanan } from '@/lib/lapor/impor/padanan/schema'

/** The list's filter; it lives in the address. */
export function SaringanPadanan({ saring, isi }: { saring: SaringPadanan; isi: IsiPadanan }) {
  return (
    <Form action="/pengaturan/padanan" className="mb-4 grid gap-3 sm:grid-cols-2 lg:grid-cols-5">
      <SelectField label="Tahun anggaran" name="tahunPadanan" defaultValue={String(isi.tahun)} opsi={isi.daftarTahun.map(({ tahun, jumlah }) => ({ nilai: String(tahun), nama: `${tahun} (${bilangan(jumlah)})` }))} />
      <SelectField label="Macam" name="macam" defaultValue={saring.macam ?? ''} required={false} opsi={[{ nilai: '', nama: 'Semua' }, ...MACAM.map((nilai) => ({ nilai, nama: NAMA_MACAM[nilai] }))]} />
      <SelectField label="Berlaku untuk" name="unit" defaultValue={saring.unit === null ? '' : String(saring.unit)} required={false}
        opsi={[{ nilai: '', nama: 'Semua padanan' }, { nilai: SEMUA_UNIT, nama: 'Semua unit' }, ...isi.unit.map(({ id, nama }) => ({ nilai: String(id), nama }))]} />
      <TextField label="Cari kode, nama, alasan" name="cari" type="search" required={false} defaultValue={saring.cari} maxLength={100} />
      <div className="flex items-end"><Button type="submit">Tampilkan</Button></div>
    </Form>
  )
}

/** Leads through the pages of the list. */
export function HalamanPadanan({ saring, isi: { tahun, halaman, terakhir } }: { saring: SaringPadanan; isi: IsiPadanan }) {
  if (terakhir <= 1) return null
  const alamat = (ke: number): string => `/pengaturan/padanan?${new URLSearchParams({
    tahunPadanan: String(tahun), ...(saring.macam ? { macam: saring.macam } : {}), ...(saring.unit === null ? {} : { unit: String(saring.unit) }), ...(saring.cari ? { cari: saring.cari } : {}), halaman: String(ke),
  }).toString()}`
  return (
    <nav aria-label="Halaman padanan" className="mt-4 flex flex-wrap gap-x-4 gap-y-1">
      {halaman > 1 ? <Link className="tautan" href={alamat(halaman - 1)}>Sebelumnya</Link> : null}
      <span>Halaman {bilangan(halaman)} dari {bilangan(terakhir)}</span>
      {halaman < terakhir ? <Link className="tautan" href={alamat(halaman + 1)}>Berikutnya</Link> : null}
    </nav>
  )
}
