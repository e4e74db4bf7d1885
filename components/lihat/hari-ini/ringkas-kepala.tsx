import { RowHead, NumTd, Table, Th, Tr } from '@/components/dasar/tables/table'
import { DefinitionList } from '@/components/dasar/ui/definition-list'
import { bilangan, persen, persenRatusan, rupiah, rupiahPenuh, TIADA } from '@/lib/dasar/format/angka'
import { akhiriTitik } from '@/lib/dasar/format/kalimat'
import { bulanTahun, namaBulan, sampaiBulan, tanggal } from '@/lib/dasar/format/tanggal'
import { persenKas, persenPagu, ringkasLaporan } from '@/lib/lapor/pelaporan/utils'
import { perubahanTerbesar } from '@/lib/lihat/hari-ini/utils'
import type { TugasUnit } from '@/lib/lihat/hari-ini/types'

const BANYAK = 5

/** What a head approves: the totals with fisik, what hinders, and what moved most since the month before. */
export function RingkasKepala({ tugas: { lembar: { isian, periode }, kendala } }: { tugas: TugasUnit }) {
  const r = ringkasLaporan(isian)
  const { tahun, bulan } = periode
  const hambatan = kendala.filter(({ sifat }) => sifat === 'KENDALA')
  const perubahan = perubahanTerbesar(isian, BANYAK)
  return (
    <div className="grid gap-x-10 gap-y-6 xl:grid-cols-2">
      <div className="flex flex-col gap-6">
        <section aria-label="Jumlah laporan">
          <h3 className="font-semibold">Berapa jumlahnya?</h3>
          <DefinitionList angka butir={[
            { nama: 'Pagu', nilai: rupiah(r.pagu) },
            { nama: `Realisasi ${bulanTahun(tahun, bulan)}`, nilai: rupiah(r.ini) },
            { nama: `Realisasi ${sampaiBulan(tahun, bulan)}`, nilai: rupiah(r.sampai) },
            { nama: 'Terhadap pagu', nilai: persen(persenPagu(r)) },
            { nama: 'Terhadap anggaran kas', nilai: persen(persenKas(r)) },
            { nama: 'Fisik tertimbang pagu', nilai: persen(r.fisik) },
            { nama: 'Fisik diisi bulan ini', nilai: `${bilangan(r.fisikSub)} dari ${bilangan(r.jumlahSub)} sub-kegiatan` },
          ]} />
        </section>
        <section aria-label="Kendala">
          <h3 className="font-semibold">{hambatan.length === 0 ? 'Tidak ada kendala yang ditulis' : `${bilangan(hambatan.length)} kendala`}</h3>
          <ul className="divide-y divide-garis">
            {hambatan.map((satu) => (
              <li key={satu.id} className="py-1.5">
                {akhiriTitik(satu.uraian)} <span className="text-sm text-redup">{akhiriTitik(satu.sub?.nama ?? 'Seluruh unit')} Rencana: {akhiriTitik(satu.rencana ?? TIADA)}{satu.tenggat ? ` Tenggat ${tanggal(satu.tenggat)}.` : ''} {satu.status === 'SELESAI' ? 'Selesai.' : 'Terbuka.'}</span>
              </li>
            ))}
          </ul>
        </section>
      </div>
      {perubahan.length > 0 ? (
        <Table caption={`Yang paling berubah sejak ${bulan === 1 ? 'awal tahun' : namaBulan(bulan - 1)}`}>
          <thead><tr><Th>Sub-kegiatan</Th><Th angka satuan="Rp">Realisasi bulan ini</Th><Th angka satuan="sebelumnya, kini">Fisik</Th></tr></thead>
          <tbody>
            {perubahan.map((satu) => (
              <Tr key={satu.id}>
                <RowHead><span className="block max-w-72">{satu.nama}</span></RowHead>
                <NumTd>{rupiahPenuh(satu.ini)}</NumTd>
                <NumTd><span className="text-redup">{persenRatusan(satu.fisikLalu)}</span> {persenRatusan(satu.fisik)}{satu.fisik !== null && satu.fisikLalu !== null && satu.fisik < satu.fisikLalu ? <span className="block">turun</span> : null}</NumTd>
              </Tr>
            ))}
          </tbody>
        </Table>
      ) : <p>Belum ada angka bulan ini yang bergerak.</p>}
    </div>
  )
}
