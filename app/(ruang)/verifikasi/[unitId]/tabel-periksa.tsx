import { RowHead, NumTd, Table, Th, TotalRow } from '@/components/dasar/tables/table'
import { namaBulan, sampaiBulan } from '@/lib/dasar/format/tanggal'
import { jumlahkanBaris } from '@/lib/lapor/pelaporan/utils'
import { Angka } from './angka-baris'
import { BarisSub } from './baris-sub'
import { GerakSel } from './gerak-sel'
import type { KonteksSel } from './sel-catatan'

/** Up to so many lines every sub-kegiatan shows its own; beyond, one at a time. */
const RINCI_SEMUA = 150

interface TabelPeriksaProps {
  konteks: KonteksSel
  /** a sub-kegiatan whose lines are asked for */
  rinci: number | null
  bolehSelesai: boolean
  /** the page with nothing picked */
  alamat: string
}

/** The report per sub-kegiatan and line; each figure can be noted where it stands, and the notes stand under it. */
export function TabelPeriksa({ konteks, rinci, bolehSelesai, alamat }: TabelPeriksaProps) {
  const { isian } = konteks
  const bulan = namaBulan(isian.bulan)
  const semua = isian.sub.flatMap((sub) => sub.baris)
  return (
    <GerakSel>
      <Table caption={`Isian per sub-kegiatan ${sampaiBulan(isian.tahun, isian.bulan)}, rupiah dan persen${konteks.alamat ? '. Klik angka (atau Enter) untuk mencatat pada selnya; panah berpindah sel' : ''}`}>
        <thead>
          <tr>
            <Th>Sub-kegiatan, rekening</Th><Th angka>Pagu</Th><Th angka>Anggaran kas s.d. {bulan}</Th><Th angka>Realisasi {bulan}</Th><Th angka>Realisasi s.d. {bulan}</Th>
            <Th angka satuan="% pagu">Serapan</Th><Th angka satuan="% anggaran kas">Serapan</Th><Th angka>Target fisik</Th><Th angka>Fisik</Th>
          </tr>
        </thead>
        <tbody>
          {isian.sub.map((sub) => <BarisSub key={sub.id} sub={sub} konteks={konteks} buka={semua.length <= RINCI_SEMUA || rinci === sub.id} bolehSelesai={bolehSelesai} alamat={alamat} />)}
        </tbody>
        <tfoot>
          <TotalRow>
            <RowHead>Jumlah unit</RowHead>
            <Angka h={jumlahkanBaris(semua, isian.bulan)} masuk={konteks.masuk} />
            <NumTd /><NumTd />
          </TotalRow>
        </tfoot>
      </Table>
    </GerakSel>
  )
}
