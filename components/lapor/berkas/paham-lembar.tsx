import { NumTd, RowHead, Table, Td, Th, Tr } from '@/components/dasar/tables/table'
import { Badge } from '@/components/dasar/ui/badge'
import { Disclosure } from '@/components/dasar/ui/disclosure'
import { bilangan, rupiahPenuh, TIADA } from '@/lib/dasar/format/angka'
import { senFromText } from '@/lib/realisasi/rupiah'
import type { KelasBaris, PahamLembar } from '@/lib/lapor/berkas/types'

const NAMA_KELAS: Record<KelasBaris, string> = { ANGKA: 'dihitung', LEWAT: 'tidak dihitung', RUSAK: 'tidak terbaca' }
const NADA_KELAS = { ANGKA: 'baik', LEWAT: 'netral', RUSAK: 'buruk' } as const
const deret = (baris: readonly number[]): string => (baris.length === 0 ? TIADA : baris.map((satu) => bilangan(satu)).join(', '))

function Kolom({ lembar, tertutup }: { lembar: PahamLembar; tertutup: boolean }) {
  if (lembar.kolom.length === 0) return null
  return (
    <Table caption={`Arti setiap kolom lembar ${lembar.nama}; kepala pada baris ${deret(lembar.barisKepala)}`}>
      <thead><tr><Th>Kolom</Th><Th>Kepala</Th><Th>Arti</Th>{tertutup ? null : <Th>Contoh isi</Th>}</tr></thead>
      <tbody>
        {lembar.kolom.map((satu) => (
          <Tr key={satu.nomor}>
            <RowHead className="font-normal">{satu.huruf}</RowHead><Td>{satu.kepala || TIADA}</Td>
            <Td><span className={satu.peran === null ? 'text-redup' : 'font-medium'}>{satu.namaPeran}</span></Td>
            {tertutup ? null : <Td className="max-w-72 break-words text-sm">{satu.contoh.length === 0 ? TIADA : satu.contoh.join(' · ')}</Td>}
          </Tr>
        ))}
      </tbody>
    </Table>
  )
}

/** Which sheets were used and which were left out, what each column of them means, and what became of their rows. */
export function PahamLembarLembar({ lembar, tertutup }: { lembar: readonly PahamLembar[]; tertutup: boolean }) {
  const dipakai = lembar.filter((satu) => satu.dipakai)
  const kelas = dipakai.flatMap((satu) => satu.kelas.map((isi) => ({ ...isi, lembar: satu.nama })))
  return (
    <div className="flex flex-col gap-2">
      <Disclosure label={`Lembar: ${bilangan(dipakai.length)} dipakai, ${bilangan(lembar.length - dipakai.length)} tidak`}>
        <Table caption="Lembar dalam berkas, dan mengapa dipakai atau tidak">
          <thead><tr><Th>Lembar</Th><Th>Keputusan</Th><Th>Alasan</Th><Th>Baris kepala</Th></tr></thead>
          <tbody>
            {lembar.map((satu) => (
              <Tr key={satu.nomor}>
                <RowHead className="font-normal">{satu.nama}{satu.tersembunyi ? ' (tersembunyi)' : ''}</RowHead>
                <Td><Badge nada={satu.dipakai ? 'baik' : 'netral'}>{satu.dipakai ? 'dipakai' : 'tidak dipakai'}</Badge></Td>
                <Td>{satu.alasan}</Td><Td>{deret(satu.barisKepala)}</Td>
              </Tr>
            ))}
          </tbody>
        </Table>
      </Disclosure>
      <Disclosure label={`Kolom: ${bilangan(dipakai.reduce((n, satu) => n + satu.kolom.filter(({ peran }) => peran !== null).length, 0))} dipakai dari ${bilangan(dipakai.reduce((n, satu) => n + satu.kolom.length, 0))}`}>
        <div className="flex flex-col gap-4">{dipakai.map((satu) => <Kolom key={satu.nomor} lembar={satu} tertutup={tertutup} />)}</div>
      </Disclosure>
      <Disclosure label={`Baris: ${bilangan(kelas.reduce((n, { baris }) => n + baris, 0))} dengan isi, menurut perlakuannya`}>
        <Table caption="Baris berkas menurut perlakuannya">
          <thead><tr><Th>Perlakuan</Th><Th>Sebab</Th><Th>Lembar</Th><Th angka>Baris</Th>{tertutup ? null : <Th angka satuan="Rp">Nilai</Th>}</tr></thead>
          <tbody>
            {kelas.map((satu) => (
              <Tr key={`${satu.lembar}-${satu.kelas}-${satu.sebab ?? ''}`}>
                <RowHead className="font-normal"><Badge nada={NADA_KELAS[satu.kelas]}>{NAMA_KELAS[satu.kelas]}</Badge></RowHead>
                <Td>{satu.sebab ?? ''}</Td><Td>{satu.lembar}</Td><NumTd>{bilangan(satu.baris)}</NumTd>{tertutup ? null : <NumTd>{rupiahPenuh(senFromText(satu.nilai))}</NumTd>}
              </Tr>
            ))}
          </tbody>
        </Table>
      </Disclosure>
    </div>
  )
}
