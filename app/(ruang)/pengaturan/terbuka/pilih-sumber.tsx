import { Button } from '@/components/dasar/ui/button'
import { SelectField } from '@/components/dasar/ui/field'
import { bulanTahun } from '@/lib/dasar/format/tanggal'
import type { HalamanTerbuka } from '@/lib/rakor/terbuka/loaders'
import { namaRapat } from '@/lib/rakor/terbuka/nama'

/** What is to be published: a locked month under the version in force or another, or what a meeting froze. A plain form: it only looks. */
export function PilihSumber({ bulan, rapat, kini }: Pick<HalamanTerbuka, 'bulan' | 'rapat'> & { kini: string }) {
  const opsi = [
    ...bulan.flatMap(({ tahun, bulan: satu, rekonsiliasi, versi }) => {
      const nama = `${bulanTahun(tahun, satu)}${rekonsiliasi ? ', sudah direkonsiliasi' : ', belum direkonsiliasi'}`
      return [{ nilai: `${tahun}-${satu}`, nama: `${nama} (versi yang berlaku)` }, ...(versi.length < 2 ? [] : versi.map((v) => ({ nilai: `${tahun}-${satu}-${v.urutan}`, nama: `${nama} (${v.nama})` })))]
    }),
    ...rapat.map((satu) => ({ nilai: `rapat-${satu.bekuanId}`, nama: `Posisi beku ${namaRapat(satu)}, s.d. ${bulanTahun(satu.tahun, satu.bulan)}` })),
  ]
  return (
    <form method="get" className="flex max-w-3xl flex-wrap items-end gap-3">
      <SelectField key={kini} label="Yang diterbitkan" name="lihat" opsi={opsi} defaultValue={kini === '' ? opsi[0]?.nilai : kini} />
      <Button type="submit">Lihat pratinjau</Button>
    </form>
  )
}
