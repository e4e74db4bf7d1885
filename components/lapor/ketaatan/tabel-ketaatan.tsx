import Link from 'next/link'
import { NumTd, RowHead, Table, Td, Th, Tr } from '@/components/dasar/tables/table'
import { cn } from '@/components/dasar/ui/cn'
import { Disclosure } from '@/components/dasar/ui/disclosure'
import { namaBulan, namaBulanPendek } from '@/lib/dasar/format/tanggal'
import type { BarisKetaatan } from '@/lib/lapor/ketaatan/types'
import { NAMA_UNSUR, UNSUR_KETAATAN, type AturanKetaatan, type UnsurKetaatan } from '@/lib/realisasi/ketaatan'
import { NAMA_KATEGORI } from '@/lib/realisasi/peringkat'
import { BAHAN_UNSUR, sebabTiada, tulisNilai } from './bahan-ketaatan'

/** Columns that need a wide screen; on a narrower one their figures stand in the unit's details. On paper they are there. */
const LEBAR = 'max-xl:hidden print:table-cell'

/** Widths that leave a unit's name 230 px at 1280: by their content alone the columns would run off the screen. */
const KOLOM: Readonly<Record<UnsurKetaatan, string>> = {
  tepatWaktu: 'xl:w-25', lengkap: 'xl:w-25', tanpaDikembalikan: 'xl:w-26', tanpaBukaKunci: 'xl:w-25', angkasRealistis: 'xl:w-38',
}

/** The scores of the months before, two to a line. */
function Sebelumnya({ bulan, tren, className }: { bulan: readonly number[]; tren: BarisKetaatan['tren']; className?: string }) {
  return (
    <ul className={cn('grid grid-cols-2 gap-x-3 tabular-nums', className)}>
      {bulan.map((satu, i) => (
        <li key={satu} className="flex justify-between gap-1 whitespace-nowrap" title={sebabTiada(tren[i] ?? null)}>
          <abbr title={namaBulan(satu)} className="text-redup no-underline">{namaBulanPendek(satu)}</abbr>{tulisNilai(tren[i] ?? null)}
        </li>
      ))}
    </ul>
  )
}

/** The parts and the months before in a list, where the table has no room for them. */
function Rincian({ row, bulan }: { row: BarisKetaatan; bulan: readonly number[] }) {
  return (
    <Disclosure label={<>Rincian<span className="sr-only"> {row.nama}</span></>} className="font-normal xl:hidden print:hidden">
      <dl className="max-w-md">
        {UNSUR_KETAATAN.map((nama) => (
          <div key={nama} className="flex justify-between gap-3 border-t border-garis py-1">
            <dt>{NAMA_UNSUR[nama]}<span className="block text-redup">{BAHAN_UNSUR[nama](row.bahan)}</span></dt>
            <dd className="whitespace-nowrap tabular-nums" title={sebabTiada(row.unsur[nama])}>{tulisNilai(row.unsur[nama])}</dd>
          </div>
        ))}
      </dl>
      {bulan.length > 0 ? <><p className="border-t border-garis pt-1">Skor bulan sebelumnya</p><Sebelumnya bulan={bulan} tren={row.tren} className="max-w-xs" /></> : null}
    </Disclosure>
  )
}

interface TabelKetaatanProps {
  baris: readonly BarisKetaatan[]
  bulan: readonly number[]
  aturan: AturanKetaatan
  alamatUnit: (id: number) => string
  caption: string
}

/** Every unit with its score, what each part was taken from, and its scores of the months before. Fits 1280 px and a phone without scrolling sideways. */
export function TabelKetaatan({ baris, bulan, aturan, alamatUnit, caption }: TabelKetaatanProps) {
  const sebelumnya = bulan.slice(0, -1)
  return (
    <Table caption={caption} className="xl:table-fixed">
      <thead>
        <tr>
          <Th>Unit</Th><Th angka className="xl:w-18">Skor</Th>
          {UNSUR_KETAATAN.map((nama) => <Th key={nama} angka satuan={`bobot ${aturan.bobot[nama]}`} className={cn(LEBAR, KOLOM[nama], 'whitespace-normal!')}>{NAMA_UNSUR[nama]}</Th>)}
          {sebelumnya.length > 0 ? <Th satuan="skor" className={cn(LEBAR, 'xl:w-43')}>Bulan sebelumnya</Th> : null}
        </tr>
      </thead>
      <tbody>
        {baris.map((row) => (
          <Tr key={row.unitId}>
            <RowHead className="wrap-anywhere">
              <Link className="tautan" href={alamatUnit(row.unitId)}>{row.nama}</Link>
              <span className="block font-normal text-redup">{NAMA_KATEGORI[row.kategori]}</span>
              <Rincian row={row} bulan={sebelumnya} />
            </RowHead>
            <NumTd title={sebabTiada(row.skor)}>
              <span className="font-semibold">{tulisNilai(row.skor)}</span>
              <span className="block text-redup xl:hidden print:hidden">{BAHAN_UNSUR.tepatWaktu(row.bahan)}</span>
            </NumTd>
            {UNSUR_KETAATAN.map((nama) => (
              <NumTd key={nama} className={cn(LEBAR, 'whitespace-normal!')} title={sebabTiada(row.unsur[nama])}>
                {tulisNilai(row.unsur[nama])}<span className="block text-redup">{BAHAN_UNSUR[nama](row.bahan)}</span>
              </NumTd>
            ))}
            {sebelumnya.length > 0 ? <Td className={LEBAR}><Sebelumnya bulan={sebelumnya} tren={row.tren} /></Td> : null}
          </Tr>
        ))}
      </tbody>
    </Table>
  )
}
