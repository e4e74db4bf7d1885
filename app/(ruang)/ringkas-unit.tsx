import { DefinitionList } from '@/components/dasar/ui/definition-list'
import { persen, rupiah } from '@/lib/dasar/format/angka'
import { sampaiBulan } from '@/lib/dasar/format/tanggal'
import { jumlahkanBaris, persenKas, persenPagu } from '@/lib/lapor/pelaporan/utils'
import type { Isian } from '@/lib/lapor/pelaporan/types'

/** The figures of a unit's report in a few lines. */
export function RingkasUnit({ isian }: { isian: Isian }) {
  const h = jumlahkanBaris(isian.sub.flatMap((sub) => sub.baris), isian.bulan)
  const s = sampaiBulan(isian.tahun, isian.bulan)
  return (
    <DefinitionList
      angka
      className="max-w-2xl"
      butir={[
        { nama: 'Pagu', nilai: rupiah(h.pagu) },
        { nama: `Anggaran kas ${s}`, nilai: rupiah(h.kasSampai) },
        { nama: `Realisasi ${s}`, nilai: rupiah(h.sampai) },
        { nama: 'Realisasi bulan ini', nilai: rupiah(h.ini) },
        { nama: 'Serapan terhadap pagu', nilai: persen(persenPagu(h)) },
        { nama: 'Serapan terhadap anggaran kas', nilai: persen(persenKas(h)) },
      ]}
    />
  )
}
