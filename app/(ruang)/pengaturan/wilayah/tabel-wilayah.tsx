import Link from 'next/link'
import { NumTd, RowHead, Table, Td, Th, Tr } from '@/components/dasar/tables/table'
import { Badge } from '@/components/dasar/ui/badge'
import { Disclosure } from '@/components/dasar/ui/disclosure'
import { bilangan, TIADA } from '@/lib/dasar/format/angka'
import { NAMA_TINGKAT } from '@/lib/tahun/wilayah/constants'
import type { Wilayah } from '@/lib/tahun/wilayah/types'

const Nama = ({ satu }: { satu: Wilayah }) => <><Link href={`/pengaturan/wilayah?wilayah=${satu.id}`} prefetch={false} className="tautan">{satu.nama}</Link>{satu.berakhir ? <Badge nada="awas">berakhir</Badge> : null}</>

/** The kecamatan with their codes, tiles and offices; what stands under each behind one tap. */
export function TabelWilayah({ wilayah, unit }: { wilayah: readonly Wilayah[]; unit: readonly { id: number; nama: string }[] }) {
  const kecamatan = wilayah.filter(({ tingkat }) => tingkat === 'KECAMATAN')
  const di = (id: number) => wilayah.filter(({ indukId }) => indukId === id)
  return (
    <>
      <Table caption="Kecamatan menurut kode Kemendagri">
        <thead><tr><Th>Kecamatan</Th><Th>Kode Kemendagri</Th><Th>Kode BPS</Th><Th angka>Petak (baris, kolom)</Th><Th>Kantor kecamatan</Th><Th angka>Pekon dan kelurahan</Th></tr></thead>
        <tbody>
          {kecamatan.map((satu) => (
            <Tr key={satu.id}>
              <RowHead><Nama satu={satu} /></RowHead><Td>{satu.kode}</Td><Td>{satu.kodeBps ?? TIADA}</Td>
              <NumTd>{satu.petakBaris === null ? TIADA : `${satu.petakBaris}, ${satu.petakKolom}`}</NumTd>
              <Td>{unit.find(({ id }) => id === satu.unitId)?.nama ?? (satu.unitId === null ? 'belum dipilih' : 'unit yang sudah berakhir')}</Td><NumTd>{bilangan(di(satu.id).length)}</NumTd>
            </Tr>
          ))}
        </tbody>
      </Table>
      <Disclosure label="Pekon dan kelurahan" className="mt-4">
        <div className="flex flex-col gap-4">
          {kecamatan.filter(({ id }) => di(id).length > 0).map((satu) => (
            <section key={satu.id} aria-label={`Kecamatan ${satu.nama}`}>
              <h3 className="font-semibold">{satu.nama}</h3>
              <ul className="columns-2 gap-6 text-sm sm:columns-4">{di(satu.id).map((bawah) => <li key={bawah.id} className="break-inside-avoid"><Nama satu={bawah} /> <span className="text-redup">{NAMA_TINGKAT[bawah.tingkat].toLowerCase()} {bawah.kode.slice(-4)}</span></li>)}</ul>
            </section>
          ))}
        </div>
      </Disclosure>
    </>
  )
}
