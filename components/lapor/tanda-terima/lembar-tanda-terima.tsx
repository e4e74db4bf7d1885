import { DefinitionList } from '@/components/dasar/ui/definition-list'
import { KANTOR } from '@/lib/dasar/identitas/constants'
import { bilangan, persenRatusan, rupiah } from '@/lib/dasar/format/angka'
import { bulanTahun, sampaiBulan, waktuWib } from '@/lib/dasar/format/tanggal'
import type { TandaTerima } from '@/lib/lapor/pelaporan/tanda-terima/types'
import { nomorTampil, sidikTampil } from '@/lib/lapor/pelaporan/tanda-terima/utils'

/** The sheet itself: what was handed in, by whom, when, to whom. One page of paper. */
export function LembarTandaTerima({ tanda }: { tanda: TandaTerima }) {
  const s = sampaiBulan(tanda.tahun, tanda.bulan)
  return (
    <div className="surat max-w-3xl">
      <DefinitionList
        butir={[
          { nama: 'Nomor', nilai: <span className="tabular-nums">{nomorTampil(tanda)}</span> },
          { nama: 'Perangkat daerah', nilai: tanda.unit },
          { nama: 'Laporan', nilai: `Realisasi fisik dan keuangan ${bulanTahun(tanda.tahun, tanda.bulan)}` },
          { nama: 'Dikirim oleh', nilai: tanda.penyampai },
          { nama: 'Diterima', nilai: `${waktuWib(tanda.pada)}${tanda.terlambat ? ', sesudah tenggat' : ', sebelum tenggat'}` },
          { nama: 'Disampaikan kepada', nilai: tanda.ke === 'DIAJUKAN' ? KANTOR : 'Kepala perangkat daerah, untuk disetujui' },
        ]}
      />
      <h2 className="mt-6 text-lg">Apa yang dikirim?</h2>
      <DefinitionList
        angka
        butir={[
          { nama: 'Pagu', nilai: rupiah(tanda.pagu) },
          { nama: `Realisasi ${bulanTahun(tanda.tahun, tanda.bulan)}`, nilai: tanda.realisasiBulan === null ? 'tidak diisi' : rupiah(tanda.realisasiBulan) },
          { nama: `Realisasi ${s}`, nilai: tanda.realisasiSampai === null ? 'tidak diisi' : rupiah(tanda.realisasiSampai) },
          { nama: 'Fisik tertimbang pagu', nilai: persenRatusan(tanda.fisik) },
          { nama: 'Sub-kegiatan dengan fisik bulan ini', nilai: `${bilangan(tanda.fisikSub)} dari ${bilangan(tanda.jumlahSub)}` },
          { nama: 'Kendala', nilai: bilangan(tanda.jumlahKendala) },
        ]}
      />
      <h2 className="mt-6 text-lg">Sidik isi</h2>
      <p className="mt-1 font-mono text-sm break-words">{sidikTampil(tanda.sidik)}</p>
      <p className="mt-1 text-sm text-redup">SHA-256 atas realisasi, fisik, dan kendala bulan ini sebagaimana tersimpan saat dikirim, tanpa nama orang. Satu angka saja berubah, sidiknya lain.</p>
    </div>
  )
}
