import Link from 'next/link'
import { NumTd, RowHead, Table, Td, Th, Tr } from '@/components/dasar/tables/table'
import { bilangan, TIADA } from '@/lib/dasar/format/angka'
import { NAMA_TINGKAT, TINGKAT } from '@/lib/tahun/kodefikasi/constants'
import type { Buku } from '@/lib/tahun/kodefikasi/types'

/** The books with the number of codes at each level and the years that use them. */
export function TabelBuku({ buku }: { buku: readonly Buku[] }) {
  return (
    <Table caption="Jumlah kode menurut tingkat, dan tahun yang memakainya">
      <thead>
        <tr><Th>Kodefikasi</Th><Th>Mulai tahun</Th>{TINGKAT.map((tingkat) => <Th key={tingkat} angka>{NAMA_TINGKAT[tingkat]}</Th>)}<Th angka>Diakhiri</Th><Th>Dipakai tahun</Th></tr>
      </thead>
      <tbody>
        {buku.map((satu) => (
          <Tr key={satu.kode}>
            <RowHead className="min-w-56">
              <Link className="tautan" href={`/pengaturan/kodefikasi/kode?buku=${encodeURIComponent(satu.kode)}`}>{satu.kode}</Link>
              <div className="line-clamp-2 max-w-md text-sm font-normal text-redup" title={satu.nama}>{satu.nama}</div>
            </RowHead>
            <Td className="tabular-nums">{satu.mulaiTahun ?? TIADA}</Td>
            {TINGKAT.map((tingkat) => <NumTd key={tingkat}>{bilangan(satu.jumlah[tingkat])}</NumTd>)}
            <NumTd>{bilangan(satu.berakhir)}</NumTd>
            <Td className="tabular-nums">{satu.tahun.length > 0 ? satu.tahun.join(', ') : 'belum dipakai'}</Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  )
}
