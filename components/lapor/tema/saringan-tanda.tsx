import Link from 'next/link'
import { Button } from '@/components/dasar/ui/button'
import { Input, Select, type Opsi } from '@/components/dasar/ui/field'
import { KEADAAN_SARING, NAMA_SARING, type SaringTanda } from '@/lib/lapor/tema/schema'
import type { Tema } from '@/lib/lapor/tema/types'
import { paramTanda } from './alamat'

interface SaringanTandaProps {
  periode: { tahun: number; bulan: number; versi: number | 'berlaku' }
  saring: SaringTanda
  tema: readonly Tema[]
  /** units of the list; one alone needs no choice */
  unit: readonly { id: number; nama: string }[]
}

function Pilih({ label, name, nilai, opsi }: { label: string; name: string; nilai: string; opsi: readonly Opsi[] }) {
  return <label className="text-sm sm:w-52">{label}<Select name={name} key={nilai} defaultValue={nilai} opsi={opsi} /></label>
}

/** What the list shows, as one GET form: works without script, and the address is the view. */
export function SaringanTanda({ periode, saring, tema, unit }: SaringanTandaProps) {
  return (
    <form method="get" action="/tema/tanda" role="search" aria-label="Saring sub-kegiatan" className="cetak-sembunyi mb-3 grid grid-cols-1 items-end gap-2 sm:flex sm:flex-wrap">
      {(['tahun', 'bulan', 'versi'] as const).map((nama) => <input key={nama} type="hidden" name={nama} value={periode[nama]} />)}
      <Pilih label="Tema" name="tema" nilai={saring.tema} opsi={tema.map(({ kode, nama }) => ({ nilai: kode, nama }))} />
      <Pilih label="Keadaan" name="keadaan" nilai={saring.keadaan} opsi={KEADAAN_SARING.map((nilai) => ({ nilai, nama: NAMA_SARING[nilai] }))} />
      {unit.length > 1 ? <Pilih label="Unit" name="unit" nilai={String(saring.unit ?? '')} opsi={[{ nilai: '', nama: 'Semua' }, ...unit.map(({ id, nama }) => ({ nilai: String(id), nama }))]} /> : null}
      <label className="text-sm sm:w-60">Cari unit, kode, atau kata<Input type="search" name="cari" key={saring.cari} defaultValue={saring.cari} maxLength={80} /></label>
      <Button type="submit">Terapkan</Button>
      {Object.keys(paramTanda({ ...saring, tema: '', halaman: 1 })).length > 0 ? <Link href={`/tema/tanda?tahun=${periode.tahun}&bulan=${periode.bulan}&versi=${periode.versi}&tema=${saring.tema}`} className="tautan inline-flex min-h-10 items-center">Hapus saringan</Link> : null}
    </form>
  )
}
