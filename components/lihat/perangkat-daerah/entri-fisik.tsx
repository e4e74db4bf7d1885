import { NumTd, RowHead, Table, Td, Th, Tr } from '@/components/dasar/tables/table'
import { persenRatusan, TIADA } from '@/lib/dasar/format/angka'
import { namaBulan } from '@/lib/dasar/format/tanggal'
import type { FisikBulan } from '@/lib/lihat/perangkat-daerah/types'
import { Pencatat } from './entri-baris'

/** Physical target and progress by month, cumulative, with who entered each. */
export function EntriFisik({ fisik, bulan, bulanLapor }: { fisik: readonly FisikBulan[]; bulan: number; bulanLapor: ReadonlySet<number> }) {
  const kosong = (month: number): string => (bulanLapor.has(month) ? 'tidak diisi' : month <= bulan ? 'belum lapor' : TIADA)
  return (
    <Table caption="Target dan realisasi fisik kumulatif per bulan" captionTersembunyi>
      <thead>
        <tr>
          <Th>Bulan</Th><Th angka satuan="%">Target</Th><Th>Dientri oleh</Th>
          <Th angka satuan="%">Realisasi</Th><Th>Alasan koreksi, dientri oleh</Th>
        </tr>
      </thead>
      <tbody>
        {fisik.map((row) => (
          <Tr key={row.bulan}>
            <RowHead className="min-w-28">{namaBulan(row.bulan)}</RowHead>
            <NumTd>{row.target ? persenRatusan(row.target.persen) : TIADA}</NumTd>
            <Td className="min-w-56">{row.target ? <Pencatat oleh={row.target.oleh} pada={row.target.pada} /> : TIADA}</Td>
            <NumTd>
              {row.realisasi ? persenRatusan(row.realisasi.persen) : <span className="text-redup">{kosong(row.bulan)}</span>}
            </NumTd>
            <Td className="min-w-56">
              {row.realisasi?.alasanKoreksi ? <span className="block">{row.realisasi.alasanKoreksi}</span> : null}
              {row.realisasi ? <Pencatat oleh={row.realisasi.oleh} pada={row.realisasi.pada} /> : TIADA}
            </Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  )
}
