import Link from 'next/link'
import { NumTd, RowHead, Table, Td, Th, TotalRow, Tr } from '@/components/dasar/tables/table'
import { persen, persenRatusan, rupiahPenuh } from '@/lib/dasar/format/angka'
import { namaBulan, sampaiBulan } from '@/lib/dasar/format/tanggal'
import { belumSelesai, jumlahkanBaris, persenKas, persenPagu, subSel, targetBulan, targetLalu, type Hitungan } from '@/lib/lapor/pelaporan/utils'
import type { CatatanSel, Isian } from '@/lib/lapor/pelaporan/types'

function Angka({ h }: { h: Hitungan }) {
  return (
    <>
      <NumTd>{rupiahPenuh(h.pagu)}</NumTd>
      <NumTd>{rupiahPenuh(h.kasSampai)}</NumTd>
      <NumTd>{rupiahPenuh(h.ini)}</NumTd>
      <NumTd>{rupiahPenuh(h.sampai)}</NumTd>
      <NumTd>{persen(persenPagu(h))}</NumTd>
      <NumTd>{persen(persenKas(h))}</NumTd>
    </>
  )
}

interface TabelPeriksaProps {
  isian: Isian
  catatan: readonly CatatanSel[]
  /** where a cell of a sub-kegiatan is noted; null: the report is not in the office */
  alamatCatat: ((subId: number) => string) | null
}

/** The report per sub-kegiatan, money beside physical progress, with the notes that are open. */
export function TabelPeriksa({ isian, catatan, alamatCatat }: TabelPeriksaProps) {
  const bulan = namaBulan(isian.bulan)
  const terbuka = belumSelesai(catatan).map(({ kunci }) => subSel(isian, kunci)?.id)
  return (
    <Table caption={`Isian per sub-kegiatan ${sampaiBulan(isian.tahun, isian.bulan)}, rupiah dan persen`}>
      <thead>
        <tr>
          <Th>Sub-kegiatan</Th><Th angka>Pagu</Th><Th angka>Anggaran kas s.d. {bulan}</Th><Th angka>Realisasi {bulan}</Th><Th angka>Realisasi s.d. {bulan}</Th>
          <Th angka satuan="% pagu">Serapan</Th><Th angka satuan="% anggaran kas">Serapan</Th><Th angka>Target fisik</Th><Th angka>Fisik</Th><Th>Catatan</Th>
        </tr>
      </thead>
      <tbody>
        {isian.sub.map((sub) => (
          <Tr key={sub.id}>
            <RowHead className="font-normal sm:min-w-72"><span className="text-redup tabular-nums">{sub.kode}</span> {sub.nama}</RowHead>
            <Angka h={jumlahkanBaris(sub.baris, isian.bulan)} />
            <NumTd>{persenRatusan(targetBulan(sub.fisik) ?? targetLalu(sub.fisik))}</NumTd>
            <NumTd>{sub.fisik.persen === null ? 'belum lapor' : persenRatusan(sub.fisik.persen)}</NumTd>
            <Td className="whitespace-nowrap">
              {terbuka.includes(sub.id) ? <span className="mr-2 font-medium">{terbuka.filter((id) => id === sub.id).length} terbuka</span> : null}
              {alamatCatat ? <Link className="tautan whitespace-nowrap" href={alamatCatat(sub.id)} aria-label={`Catat sel pada ${sub.kode} ${sub.nama}`}>Catat sel</Link> : null}
            </Td>
          </Tr>
        ))}
      </tbody>
      <tfoot>
        <TotalRow>
          <RowHead>Jumlah unit</RowHead>
          <Angka h={jumlahkanBaris(isian.sub.flatMap((sub) => sub.baris), isian.bulan)} />
          <NumTd /><NumTd /><NumTd />
        </TotalRow>
      </tfoot>
    </Table>
  )
}
