import Form from 'next/form'
import Link from 'next/link'
import { Button } from '@/components/dasar/ui/button'
import { SelectField, TextField } from '@/components/dasar/ui/field'
import { bilangan } from '@/lib/dasar/format/angka'
import { NAMA_DAFTAR, NAMA_KELOMPOK, NAMA_TINGKAT, NAMA_TINGKAT_REKENING } from '@/lib/tahun/kodefikasi/constants'
import type { SaringKode } from '@/lib/tahun/kodefikasi/schema'
import type { Daftar } from '@/lib/tahun/kodefikasi/types'

export interface TempatKode {
  daftar: Daftar
  buku: string | null
  saring: SaringKode
}

const ALAMAT = '/pengaturan/kodefikasi/kode'
const opsi = (nama: Readonly<Record<string, string>>) => [{ nilai: '', nama: 'Semua' }, ...Object.entries(nama).map(([nilai, isi]) => ({ nilai, nama: isi }))]

/** The same list and filter at another page. */
export function alamatKode({ daftar, buku, saring }: TempatKode, { hal }: { hal: number }): string {
  const isi = { daftar, buku: daftar === 'buku' ? buku : null, cari: saring.cari, tingkat: saring.tingkat ?? saring.tingkatRekening, kelompok: saring.kelompok, hal: hal > 1 ? hal : null }
  const ada = Object.entries(isi).filter(([, nilai]) => nilai !== null && nilai !== '')
  return `${ALAMAT}?${new URLSearchParams(ada.map(([nama, nilai]) => [nama, String(nilai)])).toString()}`
}

/** The three lists. */
export function DaftarTab({ tempat: { daftar, buku } }: { tempat: TempatKode }) {
  const tujuan = { buku: `${ALAMAT}${buku ? `?buku=${encodeURIComponent(buku)}` : ''}`, rekening: `${ALAMAT}?daftar=rekening`, sumber: `${ALAMAT}?daftar=sumber` }
  return (
    <nav aria-label="Daftar kode" className="mb-4 flex flex-wrap gap-x-5 border-b border-garis">
      {(Object.keys(NAMA_DAFTAR) as Daftar[]).map((satu) => (
        <Link
          key={satu} href={tujuan[satu]} aria-current={satu === daftar ? 'page' : undefined}
          className="-mb-px flex min-h-11 items-center border-b-2 border-transparent font-medium text-aksen aria-[current]:border-aksen aria-[current]:text-teks"
        >
          {NAMA_DAFTAR[satu]}
        </Link>
      ))}
    </nav>
  )
}

/** Search by code or name, and the level or group; it lives in the address and works without JavaScript. */
export function SaringanKode({ tempat: { daftar, buku, saring } }: { tempat: TempatKode }) {
  return (
    <Form action={ALAMAT} className="mb-4 flex flex-wrap items-end gap-3">
      <input type="hidden" name="daftar" value={daftar} />
      {daftar === 'buku' && buku ? <input type="hidden" name="buku" value={buku} /> : null}
      <TextField label="Cari kode atau nama" name="cari" type="search" required={false} maxLength={100} defaultValue={saring.cari} className="min-w-64 flex-1 sm:max-w-md" placeholder="1.02.02 atau puskesmas" />
      {daftar === 'buku' ? <SelectField label="Tingkat" name="tingkat" required={false} defaultValue={saring.tingkat ?? ''} opsi={opsi(NAMA_TINGKAT)} /> : null}
      {daftar === 'rekening' ? <SelectField label="Tingkat" name="tingkat" required={false} defaultValue={saring.tingkatRekening ?? ''} opsi={opsi(NAMA_TINGKAT_REKENING)} /> : null}
      {daftar === 'sumber' ? <SelectField label="Kelompok" name="kelompok" required={false} defaultValue={saring.kelompok ?? ''} opsi={opsi(NAMA_KELOMPOK)} /> : null}
      <Button type="submit">Cari</Button>
    </Form>
  )
}

/** Leads through the pages of a list; nothing where there is one page. */
export function HalamanTautan({ kini, terakhir, alamat }: { kini: number; terakhir: number; alamat: (halaman: number) => string }) {
  if (terakhir <= 1) return null
  return (
    <nav aria-label="Halaman daftar" className="mt-3 flex flex-wrap gap-x-4 gap-y-1">
      {kini > 1 ? <Link className="tautan" href={alamat(kini - 1)}>Sebelumnya</Link> : null}
      <span>Halaman {bilangan(kini)} dari {bilangan(terakhir)}</span>
      {kini < terakhir ? <Link className="tautan" href={alamat(kini + 1)}>Berikutnya</Link> : null}
    </nav>
  )
}
