import { PaketLembar } from './paket-lembar'
import { Button } from '@/components/dasar/ui/button'
import { SelectField } from '@/components/dasar/ui/field'
import { bilangan } from '@/lib/dasar/format/angka'
import { loadPilihanLembar } from '@/lib/rakor/dokumen/lembar/loaders'
import type { Bekuan } from '@/lib/rakor/bekuan/types'
import type { Rapat } from '@/lib/rakor/rapat/types'

/** The evaluation sheets of a frozen position: one unit's, all in one file to print, each as a file of its own. */
export async function BagianLembar({ rapat, bekuan }: { rapat: Rapat; bekuan: Bekuan }) {
  const unit = await loadPilihanLembar(bekuan, rapat.tanggal)
  const alamat = `/api/rakor/${rapat.id}/lembar`
  return (
    <section id="lembar" aria-labelledby="judul-lembar" className="flex flex-col gap-3">
      <h2 id="judul-lembar" className="text-lg">Lembar evaluasi perangkat daerah</h2>
      <p className="max-w-3xl">Satu atau dua halaman F4 untuk tiap unit dari posisi beku ke-{bekuan.urutan}: capaian, kesenjangan, DAK, paket, kendala, komitmen, dan tempat tanda tangan.</p>
      <form method="get" action={alamat} className="flex flex-wrap items-end gap-3">
        <SelectField label="Unit" name="unit" className="max-w-80" opsi={unit.map(({ id, nama }) => ({ nilai: id, nama }))} />
        <Button type="submit">Unduh lembar unit (PDF)</Button>
      </form>
      <PaketLembar alamat={alamat} jumlah={unit.length} />
      <p className="text-sm"><a href={alamat} download className="tautan">Unduh {bilangan(unit.length)} lembar dalam satu PDF untuk dicetak</a></p>
    </section>
  )
}
