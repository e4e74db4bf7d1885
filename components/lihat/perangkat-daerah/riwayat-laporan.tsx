import { RowHead, Table, Td, Th, Tr } from '@/components/dasar/tables/table'
import { Disclosure } from '@/components/dasar/ui/disclosure'
import { TautanTandaTerima } from '@/components/lapor/tanda-terima/tautan-tanda-terima'
import { ZonaMark } from '@/components/dasar/ui/zona-mark'
import { persen, TIADA } from '@/lib/dasar/format/angka'
import { namaBulan, waktuWib } from '@/lib/dasar/format/tanggal'
import type { BulanRiwayat, LaporanBulan } from '@/lib/lihat/perangkat-daerah/types'
import { namaStatus, StatusMark } from './status-laporan'

function Peristiwa({ laporan, tahun }: { laporan: LaporanBulan; tahun: number }) {
  if (laporan.peristiwa.length === 0) return <span className="text-redup">{TIADA}</span>
  return (
    <Disclosure label={`${laporan.peristiwa.length} peristiwa`} lipat className="-my-1.5">
      <ol className="space-y-1 text-sm">
        {laporan.peristiwa.map((item) => (
          <li key={`${item.pada}${item.ke}`}>
            <strong>{namaStatus(item.ke)}</strong> oleh {item.oleh}, {waktuWib(item.pada)}
            {item.terlambat ? ' (terlambat)' : ''}
            {item.tandaTerima === null ? null : <TautanTandaTerima tanda={{ tahun, nomor: item.tandaTerima }} />}
            {item.catatan ? <q className="block text-redup">{item.catatan}</q> : null}
          </li>
        ))}
      </ol>
    </Disclosure>
  )
}

/** Month by month: what the report went through, when it was due, and the zona at that month's own cut-off. */
export function RiwayatLaporan({ riwayat, tahun, caption }: { riwayat: readonly BulanRiwayat[]; tahun: number; caption: string }) {
  return (
    <Table caption={caption} captionTersembunyi>
      <thead>
        <tr>
          <Th>Bulan</Th><Th>Zona</Th><Th angka satuan="% Angkas">Serapan</Th><Th angka satuan="% pagu">Serapan</Th>
          <Th>Laporan</Th><Th>Sampai di kantor</Th><Th>Tenggat</Th><Th>Perjalanan</Th>
        </tr>
      </thead>
      <tbody>
        {riwayat.map(({ laporan, capaian }) => (
          <Tr key={laporan.bulan}>
            <RowHead className="min-w-28">{namaBulan(laporan.bulan)}</RowHead>
            <Td>{capaian ? <ZonaMark zona={capaian.zona} alasan={capaian.alasanZona} /> : TIADA}</Td>
            <Td className="text-right">{capaian?.melapor ? persen(capaian.serapanAngkas) : TIADA}</Td>
            <Td className="text-right">{capaian?.melapor ? persen(capaian.serapanPagu) : TIADA}</Td>
            <Td>{laporan.periode === 'BELUM_DIBUKA' ? <span className="text-redup">belum dibuka</span> : <StatusMark status={laporan.status} terlambat={laporan.terlambat} />}</Td>
            <Td className="whitespace-nowrap">{laporan.diajukanPada ? waktuWib(laporan.diajukanPada) : TIADA}</Td>
            <Td className="whitespace-nowrap">{waktuWib(laporan.tenggat)}</Td>
            <Td className="min-w-44"><Peristiwa laporan={laporan} tahun={tahun} /></Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  )
}
