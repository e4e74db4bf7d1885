import { Button } from '@/components/dasar/ui/button'
import { Select } from '@/components/dasar/ui/field'
import { namaBulan } from '@/lib/dasar/format/tanggal'
import type { DataKesenjangan } from '@/lib/lihat/kesenjangan/types'
import { DISISIHKAN, NAMA_DISISIHKAN, type Disisihkan } from '@/lib/realisasi/disisihkan'
import { tetap } from './alamat'
import { IsianTersembunyi } from './isian-tersembunyi'

/** Boxes of what is left out, for any form of this room. */
export function KotakTanpa({ tanpa }: { tanpa: readonly Disisihkan[] }) {
  return (
    <fieldset className="flex flex-wrap gap-x-4 gap-y-1">
      <legend className="text-sm">Tidak dihitung</legend>
      {NAMA_DISISIHKAN.map((nama) => (
        <label key={`${nama}-${tanpa.includes(nama)}`} className="flex min-h-10 items-center gap-2 text-sm">
          <input type="checkbox" name="tanpa" value={nama} defaultChecked={tanpa.includes(nama)} className="size-5" />
          {DISISIHKAN[nama].nama}
        </label>
      ))}
    </fieldset>
  )
}

interface FormTampilanProps extends Pick<DataKesenjangan, 'kueri' | 'saringan' | 'bulan' | 'dulu'> {
  /** months at whose end a meeting stood, with its name */
  rapat: ReadonlyMap<number, string>
}

/** What is left out and the month to compare with, as one GET form: works without script, and the address is the view. */
export function FormTampilan({ kueri, saringan, bulan, dulu, rapat }: FormTampilanProps) {
  const nama = (satu: number): string => (rapat.has(satu) ? `${namaBulan(satu)} (${rapat.get(satu) ?? ''})` : namaBulan(satu))
  return (
    <form method="get" aria-label="Tampilan" className="cetak-sembunyi flex flex-wrap items-end gap-x-6 gap-y-2">
      <IsianTersembunyi kueri={kueri} isi={tetap(saringan, ['tanpa', 'sejak'])} />
      <KotakTanpa tanpa={saringan.tanpa} />
      {dulu === null ? null : (
        <label className="w-44 text-sm">
          Berubah sejak
          <Select name="sejak" key={dulu.bulan} defaultValue={String(dulu.bulan)} opsi={Array.from({ length: bulan - 1 }, (_, index) => ({ nilai: String(bulan - 1 - index), nama: nama(bulan - 1 - index) }))} />
        </label>
      )}
      <Button type="submit">Terapkan</Button>
    </form>
  )
}
