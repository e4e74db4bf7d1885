import { NumTd, RowHead, Table, Td, Th, Tr } from '@/components/dasar/tables/table'
import { Badge } from '@/components/dasar/ui/badge'
import { bilangan, rupiahPenuh } from '@/lib/dasar/format/angka'
import { namaBulan, tanggal } from '@/lib/dasar/format/tanggal'
import type { BarisKendala } from '@/lib/lihat/kendala/types'

/** What stands beside the gap: of what it is, and which way; or why there is none. */
export function kataRupiah({ rupiah: { basis, selisih, alasan } }: Pick<BarisKendala, 'rupiah'>): string {
  if (selisih === null) return alasan
  const milik = basis === 'SUB' ? 'sub-kegiatan' : 'seluruh unit'
  return selisih < 0n ? milik : `${milik}, tidak tertinggal`
}

/** The state of a row in words: overdue, open, done with its day or month. */
export function Keadaan({ baris }: { baris: BarisKendala }) {
  const { status, lewat, selesai, sifat, sejak, umur } = baris
  if (sifat === 'DUKUNGAN') return <Badge nada="baik">Pendukung</Badge>
  return (
    <>
      {status === 'SELESAI' ? <Badge nada="baik">Selesai</Badge> : lewat ? <Badge nada="buruk">Lewat tenggat</Badge> : <Badge nada="awas">Terbuka</Badge>}
      <span className="block text-sm text-redup">
        {selesai ? (selesai.tanggal === null ? namaBulan(selesai.bulan) : tanggal(selesai.tanggal)) : `sejak ${namaBulan(sejak)}, bulan ke-${bilangan(umur)}`}
      </span>
    </>
  )
}

/** The register: a row an obstacle, each leading to its history. */
export function TabelKendala({ baris, kueri, caption }: { baris: readonly BarisKendala[]; kueri: string; caption: string }) {
  return (
    <Table caption={caption}>
      <thead>
        <tr>
          <Th>Uraian</Th><Th>Unit</Th><Th>Keadaan</Th><Th angka satuan="Rp">Kekurangan</Th><Th>Rencana dan penanggung jawab</Th><Th>Tenggat</Th><Th angka>Langkah</Th>
        </tr>
      </thead>
      <tbody>
        {baris.map((satu) => (
          <Tr key={satu.asalId}>
            <RowHead className="min-w-60 font-normal">
              <a href={`/kendala/${satu.asalId}?${kueri}`} className="tautan">{satu.uraian}</a>
              <span className="block text-sm text-redup">{satu.kategori.nama}{satu.sub ? ` · ${satu.sub.nama}` : ' · seluruh unit'}</span>
            </RowHead>
            <Td title={satu.unit.nama}>{satu.unit.namaSingkat}</Td>
            <Td className="whitespace-nowrap"><Keadaan baris={satu} /></Td>
            <NumTd>
              {satu.rupiah.selisih === null ? '–' : satu.rupiah.selisih < 0n ? rupiahPenuh(satu.rupiah.selisih).slice(1) : '0'}
              <span className="block text-sm whitespace-normal text-redup">{kataRupiah(satu)}</span>
            </NumTd>
            <Td className="min-w-52">{satu.rencana ?? '–'}{satu.penanggungJawab ? <span className="block text-sm text-redup">{satu.penanggungJawab}</span> : null}</Td>
            <Td className="whitespace-nowrap">{satu.tenggat === null ? '–' : tanggal(satu.tenggat)}</Td>
            <NumTd>{satu.sifat === 'DUKUNGAN' ? '–' : bilangan(satu.langkah)}{satu.langkahTerakhir ? <span className="block text-sm text-redup">{tanggal(satu.langkahTerakhir)}</span> : null}</NumTd>
          </Tr>
        ))}
      </tbody>
    </Table>
  )
}
