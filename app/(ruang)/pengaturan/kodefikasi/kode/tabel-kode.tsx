import Link from 'next/link'
import { NumTd, RowHead, Table, Td, Th, Tr } from '@/components/dasar/tables/table'
import { Badge } from '@/components/dasar/ui/badge'
import { bilangan } from '@/lib/dasar/format/angka'
import { NAMA_KELOMPOK, NAMA_TINGKAT, NAMA_TINGKAT_REKENING } from '@/lib/tahun/kodefikasi/constants'
import type { BarisNomenklatur, BarisRekening, BarisSumber, Daftar } from '@/lib/tahun/kodefikasi/types'

interface NamaProps {
  daftar: Daftar
  kunci: string | number
  nama: string
  /** what stands above it */
  jalur: readonly string[]
  berakhir: boolean
  indukBerakhir: boolean
}

function Nama({ daftar, kunci, nama, jalur, berakhir, indukBerakhir }: NamaProps) {
  return (
    <Td className="min-w-64 whitespace-normal">
      <Link className="tautan" prefetch={false} href={`/pengaturan/kodefikasi/satu?daftar=${daftar}&kunci=${kunci}`}>{nama}</Link>
      {berakhir ? <> <Badge nada="awas">diakhiri</Badge></> : indukBerakhir ? <> <Badge nada="awas">induk diakhiri</Badge></> : null}
      {jalur.length > 0 ? <div className="line-clamp-2 text-sm text-redup" title={jalur.join(' › ')}>{[...jalur].reverse().join(' ‹ ')}</div> : null}
    </Td>
  )
}

/** Codes of a book with the path of their parents. */
export function TabelNomenklatur({ baris }: { baris: readonly BarisNomenklatur[] }) {
  return (
    <Table caption="Kode program dan kegiatan, induknya, dan jumlah baris anggaran yang memakainya pada semua tahun">
      <thead><tr><Th>Kode</Th><Th>Nama dan induknya</Th><Th>Tingkat</Th><Th angka>Baris anggaran</Th></tr></thead>
      <tbody>
        {baris.map((satu) => (
          <Tr key={satu.id}>
            <RowHead className="tabular-nums">{satu.kode}</RowHead>
            <Nama daftar="buku" kunci={satu.id} jalur={satu.jalur.map(({ nama }) => nama)} nama={satu.nama} berakhir={satu.berakhir} indukBerakhir={satu.indukBerakhir} />
            <Td>{NAMA_TINGKAT[satu.tingkat]}</Td>
            <NumTd>{bilangan(satu.dipakai)}</NumTd>
          </Tr>
        ))}
      </tbody>
    </Table>
  )
}

export function TabelRekening({ baris }: { baris: readonly BarisRekening[] }) {
  return (
    <Table caption="Rekening belanja, kelompok dan jenisnya, dan jumlah baris anggaran yang memakainya pada semua tahun">
      <thead><tr><Th>Kode</Th><Th>Nama dan jenisnya</Th><Th>Tingkat</Th><Th angka>Baris anggaran</Th></tr></thead>
      <tbody>
        {baris.map((satu) => (
          <Tr key={satu.kode}>
            <RowHead className="tabular-nums">{satu.kode}</RowHead>
            <Nama daftar="rekening" kunci={satu.kode} jalur={satu.tingkat > 3 ? [satu.kelompokNama, satu.jenisNama] : satu.tingkat === 3 ? [satu.kelompokNama] : []} nama={satu.nama} berakhir={satu.berakhir} indukBerakhir={satu.indukBerakhir} />
            <Td>{NAMA_TINGKAT_REKENING[satu.tingkat]}</Td>
            <NumTd>{bilangan(satu.dipakai)}</NumTd>
          </Tr>
        ))}
      </tbody>
    </Table>
  )
}

export function TabelSumber({ baris }: { baris: readonly BarisSumber[] }) {
  return (
    <Table caption="Sumber dana, kelompoknya, dan jumlah baris anggaran yang memakainya pada semua tahun">
      <thead><tr><Th>Kode</Th><Th>Nama</Th><Th>Kelompok</Th><Th angka>Baris anggaran</Th></tr></thead>
      <tbody>
        {baris.map((satu) => (
          <Tr key={satu.id}>
            <RowHead className="tabular-nums">{satu.kode}</RowHead>
            <Nama daftar="sumber" kunci={satu.id} jalur={satu.bidangDak ? [`Bidang ${satu.bidangDak}`] : []} nama={satu.nama} berakhir={satu.berakhir} indukBerakhir={false} />
            <Td>{NAMA_KELOMPOK[satu.kelompok]}</Td>
            <NumTd>{bilangan(satu.dipakai)}</NumTd>
          </Tr>
        ))}
      </tbody>
    </Table>
  )
}
