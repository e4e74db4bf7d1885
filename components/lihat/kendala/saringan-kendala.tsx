import Link from 'next/link'
import { Button } from '@/components/dasar/ui/button'
import { Input, Select, type Opsi } from '@/components/dasar/ui/field'
import { NAMA_SIFAT, SIFAT, type KategoriKendala } from '@/lib/lapor/kendala/types'
import { NAMA_STATUS, NAMA_URUT } from '@/lib/lihat/kendala/constants'
import { STATUS_SARING, URUT_KENDALA, type SaringanKendala } from '@/lib/lihat/kendala/schema'
import type { UnitKendala } from '@/lib/lihat/kendala/types'
import { NAMA_KATEGORI } from '@/lib/realisasi/peringkat'
import { KATEGORI } from '@/lib/realisasi/posisi'
import type { AlamatPeriode } from '../perangkat-daerah/alamat'
import { paramKendala } from './alamat'

interface SaringanProps {
  periode: AlamatPeriode
  saringan: SaringanKendala
  sebab: readonly KategoriKendala[]
  /** units that wrote something this year; one alone needs no choice */
  unit: readonly UnitKendala[]
}

const semua: Opsi = { nilai: '', nama: 'Semua' }

function Pilih({ label, name, nilai, opsi }: { label: string; name: string; nilai: string; opsi: readonly Opsi[] }) {
  return <label className="text-sm sm:w-44">{label}<Select name={name} key={nilai} defaultValue={nilai} opsi={opsi} /></label>
}

/** What the register shows, as one GET form: works without script, and the address is the view. */
export function SaringanDaftar({ periode, saringan, sebab, unit }: SaringanProps) {
  const kategori = KATEGORI.filter((satu) => unit.some((milik) => milik.kategori === satu))
  const asisten = [...new Set(unit.flatMap((milik) => milik.asisten ?? []))].sort()
  return (
    <form method="get" action="/kendala#daftar" role="search" aria-label="Saring kendala" className="cetak-sembunyi mb-3 grid grid-cols-2 items-end gap-2 sm:flex sm:flex-wrap">
      {(['tahun', 'bulan', 'versi'] as const).map((nama) => <input key={nama} type="hidden" name={nama} value={periode[nama]} />)}
      <label className="text-sm max-sm:col-span-2 sm:w-60">Cari unit, kegiatan, atau kata<Input type="search" name="cari" key={saringan.cari} defaultValue={saringan.cari} maxLength={80} /></label>
      <Pilih label="Sifat" name="sifat" nilai={saringan.sifat} opsi={SIFAT.map((nilai) => ({ nilai, nama: nilai === 'KENDALA' ? NAMA_SIFAT[nilai] : 'Faktor pendukung' }))} />
      {saringan.sifat === 'KENDALA' ? <Pilih label="Keadaan" name="status" nilai={saringan.status} opsi={STATUS_SARING.map((nilai) => ({ nilai, nama: NAMA_STATUS[nilai] }))} /> : null}
      <Pilih label="Penyebab atau faktor" name="sebab" nilai={saringan.sebab ?? ''} opsi={[semua, ...sebab.map(({ kode, nama }) => ({ nilai: kode, nama }))]} />
      {unit.length > 1 ? <Pilih label="Unit" name="unit" nilai={String(saringan.unit ?? '')} opsi={[semua, ...unit.map(({ id, namaSingkat }) => ({ nilai: String(id), nama: namaSingkat }))]} /> : null}
      {kategori.length > 1 ? <Pilih label="Kategori unit" name="kategori" nilai={saringan.kategori ?? ''} opsi={[semua, ...kategori.map((nilai) => ({ nilai, nama: NAMA_KATEGORI[nilai] }))]} /> : null}
      {asisten.length > 0 ? <Pilih label="Asisten" name="asisten" nilai={saringan.asisten ?? ''} opsi={[semua, ...asisten.map((nilai) => ({ nilai, nama: nilai }))]} /> : null}
      <Pilih label="Dukungan rapat" name="dukungan" nilai={saringan.dukungan ?? ''} opsi={[semua, { nilai: 'ya', nama: 'Unit yang meminta' }]} />
      <Pilih label="Urut menurut" name="urut" nilai={saringan.urut} opsi={URUT_KENDALA.map((nilai) => ({ nilai, nama: NAMA_URUT[nilai] }))} />
      <Button type="submit">Terapkan</Button>
      {Object.keys(paramKendala({ ...saringan, halaman: 1 })).length > 0 ? <Link href={`/kendala?tahun=${periode.tahun}&bulan=${periode.bulan}&versi=${periode.versi}#daftar`} className="tautan inline-flex min-h-10 items-center">Hapus saringan</Link> : null}
    </form>
  )
}
