import Link from 'next/link'
import { NumTd, RowHead, Table, Td, Th, Tr } from '@/components/dasar/tables/table'
import { bilangan, TIADA } from '@/lib/dasar/format/angka'
import { waktuWib } from '@/lib/dasar/format/tanggal'
import { NAMA_MACAM } from '@/lib/lapor/impor/constants'
import type { IsiPadanan } from '@/lib/lapor/impor/padanan/loaders'

/** One page of mappings; each leads to its form and to the file upon which it was decided. */
export function TabelPadanan({ daftar, tahun, jumlah }: { daftar: IsiPadanan['daftar']; tahun: number; jumlah: number }) {
  return (
    <Table caption={`${bilangan(daftar.length)} dari ${bilangan(jumlah)} padanan, yang terakhir diputuskan lebih dulu`}>
      <thead><tr><Th>Dalam berkas</Th><Th>Macam</Th><Th>Artinya</Th><Th>Berlaku untuk</Th><Th>Diputuskan</Th><Th angka>Baris</Th></tr></thead>
      <tbody>
        {daftar.map((satu) => (
          <Tr key={satu.id}>
            <RowHead className="font-normal sm:min-w-48">
              <Link className="tautan" href={`/pengaturan/padanan?tahunPadanan=${tahun}&id=${satu.id}`}>{satu.kunci}</Link>
              {satu.nama && satu.nama !== satu.kunci ? <span className="block text-sm text-redup">{satu.nama}</span> : null}
            </RowHead>
            <Td>{NAMA_MACAM[satu.macam]}</Td>
            <Td className="min-w-56">{satu.tujuan === null ? <>diabaikan: {satu.alasan}</> : (satu.tujuanNama ?? <span className="font-medium">{satu.tujuan} (tidak ada lagi)</span>)}</Td>
            <Td>{satu.unit ?? 'Semua unit'}</Td>
            <Td className="min-w-44">{satu.oleh}<span className="block text-sm text-redup">{waktuWib(satu.pada)}{satu.batchId === null ? null : <>, <Link className="tautan" href={`/impor/${satu.batchId}`}>{satu.batchNama}</Link></>}</span></Td>
            <NumTd>{satu.baris === 0 ? TIADA : bilangan(satu.baris)}{satu.batch > 0 ? <span className="block text-sm text-redup">{bilangan(satu.batch)} berkas</span> : null}</NumTd>
          </Tr>
        ))}
      </tbody>
    </Table>
  )
}
