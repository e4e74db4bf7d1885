import Link from 'next/link'
import { Button } from '@/components/dasar/ui/button'
import { Input, Select } from '@/components/dasar/ui/field'
import { NAMA_METODE, NAMA_TAHAP } from '@/lib/lihat/panel/pengadaan/nama'
import { NAMA_TANDA, TANDA } from '@/lib/lihat/pengadaan/schema'
import type { SaringPaket as Saring } from '@/lib/lihat/pengadaan/types'

interface SaringPaketProps {
  saring: Saring
  periode: { tahun: number; bulan: number; versi: number | 'berlaku' }
  unit: readonly { id: number; nama: string }[]
  kueri: string
}

const opsi = (nama: Readonly<Record<string, string>>, semua: string) => [{ nilai: '', nama: semua }, ...Object.entries(nama).map(([nilai, kata]) => ({ nilai, nama: kata }))]

/** The choice of packages as one GET form: works without script, and the address is the view. */
export function SaringPaket({ saring, periode, unit, kueri }: SaringPaketProps) {
  const { q, tahap, metode, tanda } = saring
  return (
    <form method="get" action="/pengadaan#pengadaan-daftar" role="search" aria-label="Saring paket" className="cetak-sembunyi mb-3 grid grid-cols-2 items-end gap-2 sm:flex sm:flex-wrap">
      <input type="hidden" name="tahun" value={periode.tahun} /><input type="hidden" name="bulan" value={periode.bulan} /><input type="hidden" name="versi" value={periode.versi} />
      <label className="text-sm max-sm:col-span-2 sm:w-56">Cari paket, unit, kode, penyedia<Input type="search" name="q" key={q} defaultValue={q} maxLength={100} /></label>
      {unit.length > 1 ? <label className="text-sm sm:w-44">Unit<Select name="unit" key={saring.unit} defaultValue={saring.unit ?? ''} opsi={[{ nilai: '', nama: 'Semua unit' }, ...unit.map(({ id, nama }) => ({ nilai: String(id), nama }))]} /></label> : null}
      <label className="text-sm sm:w-40">Tahap<Select name="tahap" key={tahap} defaultValue={tahap ?? ''} opsi={opsi(NAMA_TAHAP, 'Semua tahap')} /></label>
      <label className="text-sm sm:w-40">Metode<Select name="metode" key={metode} defaultValue={metode ?? ''} opsi={opsi(NAMA_METODE, 'Semua metode')} /></label>
      <label className="text-sm sm:w-52">Tanda<Select name="tanda" key={tanda} defaultValue={tanda ?? ''} opsi={[{ nilai: '', nama: 'Semua paket' }, ...TANDA.map((nilai) => ({ nilai, nama: NAMA_TANDA[nilai] }))]} /></label>
      <Button type="submit">Tampilkan</Button>
      {q !== '' || saring.unit !== null || tahap !== null || metode !== null || tanda !== null ? <Link href={`/pengadaan?${kueri}#pengadaan-daftar`} className="tautan min-h-10 content-center text-sm">Hapus saringan</Link> : null}
    </form>
  )
}
