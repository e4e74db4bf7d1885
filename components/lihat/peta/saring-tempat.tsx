import { Button } from '@/components/dasar/ui/button'
import { Input, Select } from '@/components/dasar/ui/field'
import type { HalamanTempat } from '@/lib/lihat/peta/types'

const KEADAAN = [['usul', 'Ada usulan, belum ditetapkan'], ['belum', 'Belum ditempatkan'], ['satu', 'Di satu kecamatan'], ['lintas', 'Lintas kecamatan'], ['semua', 'Semua']] as const

/** The choice of rows as one GET form: works without script, and the address is the view. */
export function SaringTempat({ saring, periode, unit, wilayah }: Pick<HalamanTempat, 'saring' | 'periode' | 'unit' | 'wilayah'>) {
  return (
    <form method="get" action="/peta/tempat" role="search" aria-label="Saring baris" className="cetak-sembunyi mb-4 grid grid-cols-2 items-end gap-2 sm:flex sm:flex-wrap">
      <input type="hidden" name="tahun" value={periode.tahun} /><input type="hidden" name="bulan" value={periode.bulan} /><input type="hidden" name="versi" value={periode.versi} />
      <label className="text-sm max-sm:col-span-2 sm:w-56">Cari nama, kode, lokasi<Input type="search" name="q" key={saring.q} defaultValue={saring.q} maxLength={100} /></label>
      <label className="text-sm sm:w-60">Keadaan<Select name="keadaan" key={saring.keadaan} defaultValue={saring.keadaan} opsi={KEADAAN.map(([nilai, nama]) => ({ nilai, nama }))} /></label>
      <label className="text-sm sm:w-40">Apa<Select name="jenis" key={saring.jenis} defaultValue={saring.jenis ?? ''} opsi={[{ nilai: '', nama: 'Semua' }, { nilai: 'SUB', nama: 'Sub-kegiatan' }, { nilai: 'PAKET', nama: 'Paket' }]} /></label>
      <label className="text-sm sm:w-44">Kecamatan<Select name="kecamatan" key={saring.kecamatan} defaultValue={saring.kecamatan ?? ''} opsi={[{ nilai: '', nama: 'Semua kecamatan' }, ...wilayah.filter(({ tingkat }) => tingkat === 'KECAMATAN').map(({ id, nama }) => ({ nilai: String(id), nama }))]} /></label>
      {unit.length > 1 ? <label className="text-sm sm:w-44">Unit<Select name="unit" key={saring.unit} defaultValue={saring.unit ?? ''} opsi={[{ nilai: '', nama: 'Semua unit' }, ...unit.map(({ id, nama }) => ({ nilai: String(id), nama }))]} /></label> : null}
      <Button type="submit">Tampilkan</Button>
    </form>
  )
}
