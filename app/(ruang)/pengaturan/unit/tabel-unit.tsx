import Link from 'next/link'
import { RowHead, Table, Td, Th, Tr } from '@/components/dasar/tables/table'
import { bilangan } from '@/lib/dasar/format/angka'
import { tanggal } from '@/lib/dasar/format/tanggal'
import { NAMA_KATEGORI } from '@/lib/realisasi/peringkat'
import type { MasaUnit } from '@/lib/tahun/unit/types'

/** Every unit under every name it has had; the one in force leads to its form. */
export function TabelUnit({ unit }: { unit: readonly MasaUnit[] }) {
  return (
    <Table caption={`${bilangan(unit.length)} nama unit dengan masa berlakunya`} tinggi="70vh">
      <thead><tr><Th>Kode</Th><Th>Nama</Th><Th>Kategori</Th><Th>Induk</Th><Th>Asisten</Th><Th>Kepala</Th><Th>Berlaku</Th></tr></thead>
      <tbody>
        {unit.map((satu) => (
          <Tr key={`${satu.unitId}-${satu.berlakuMulai}`}>
            <RowHead className="tabular-nums">{satu.kode}</RowHead>
            <Td>{satu.berlakuSampai ? satu.nama : <Link className="tautan" href={`/pengaturan/unit?unit=${satu.unitId}`}>{satu.nama}</Link>}</Td>
            <Td>{NAMA_KATEGORI[satu.kategori]}</Td>
            <Td>{satu.induk ?? '–'}</Td>
            <Td className="whitespace-nowrap">{satu.asisten ?? '–'}</Td>
            <Td>{satu.kepalaNama ?? satu.kepalaJabatan ?? '–'}</Td>
            <Td>{tanggal(satu.berlakuMulai)} {satu.berlakuSampai ? `sampai ${tanggal(satu.berlakuSampai)}` : 'sampai sekarang'}</Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  )
}
