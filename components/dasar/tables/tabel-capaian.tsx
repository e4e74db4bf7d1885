import Link from 'next/link'
import { ZonaMark } from '@/components/dasar/ui/zona-mark'
import { persen, poin, rupiahPenuh } from '@/lib/dasar/format/angka'
import type { Capaian } from '@/lib/realisasi/capaian'
import { NumTd, RowHead, Table, Td, Th, TotalRow, Tr } from './table'

interface TabelCapaianProps {
  caption: string
  /** head of the first column: "Unit", "Jenis belanja" */
  judulKolom: string
  daftar: readonly Capaian[]
  /** the whole, as its own position: never summed here */
  jumlah?: Capaian
  /** address of a row's own page */
  hrefBaris?: (capaian: Capaian) => string
  /** units have a zona; groupings of money have none */
  zona?: boolean
}

function Angka({ capaian, zona }: { capaian: Capaian; zona?: boolean }) {
  const { posisi } = capaian
  return (
    <>
      <NumTd>{rupiahPenuh(posisi.pagu)}</NumTd>
      <NumTd>{rupiahPenuh(posisi.angkas)}</NumTd>
      <NumTd>{rupiahPenuh(posisi.realisasi)}</NumTd>
      <NumTd>{persen(capaian.serapanPagu)}</NumTd>
      <NumTd>{persen(capaian.target)}</NumTd>
      <NumTd>{poin(capaian.deviasi).replace(' poin', '')}</NumTd>
      <NumTd>{persen(capaian.serapanAngkas)}</NumTd>
      <NumTd>{rupiahPenuh(capaian.selisih)}</NumTd>
      <NumTd>{persen(capaian.fisik)}</NumTd>
      {zona ? <Td><ZonaMark zona={capaian.zona} alasan={capaian.alasanZona} sementara={capaian.sementara} /></Td> : null}
    </>
  )
}

/** The figures behind any chart of positions, in full rupiah: where people check. */
export function TabelCapaian({ caption, judulKolom, daftar, jumlah, hrefBaris, zona }: TabelCapaianProps) {
  return (
    <Table caption={`${caption}. Deviasi dan selisih negatif berarti tertinggal.`} tinggi="32rem">
      <thead>
        <tr>
          <Th>{judulKolom}</Th>
          <Th angka satuan="Rp">Pagu</Th>
          <Th angka satuan="Rp, s.d. bulan">Anggaran kas</Th>
          <Th angka satuan="Rp, s.d. bulan">Realisasi</Th>
          <Th angka satuan="% pagu">Serapan</Th>
          <Th angka satuan="% pagu">Target</Th>
          <Th angka satuan="poin">Deviasi</Th>
          <Th angka satuan="% anggaran kas">Serapan</Th>
          <Th angka satuan="Rp">Selisih</Th>
          <Th angka satuan="% tertimbang">Fisik</Th>
          {zona ? <Th>Zona</Th> : null}
        </tr>
      </thead>
      <tbody>
        {daftar.map((capaian) => (
          <Tr key={capaian.posisi.kunci}>
            <RowHead>
              {hrefBaris ? <Link href={hrefBaris(capaian)} prefetch={false} className="tautan">{capaian.posisi.nama}</Link> : capaian.posisi.nama}
            </RowHead>
            <Angka capaian={capaian} zona={zona} />
          </Tr>
        ))}
        {jumlah ? <TotalRow><RowHead>Jumlah</RowHead><Angka capaian={jumlah} zona={zona} /></TotalRow> : null}
      </tbody>
    </Table>
  )
}
