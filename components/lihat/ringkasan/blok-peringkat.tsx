import Link from 'next/link'
import { NumTd, RowHead, Table, Td, Th, Tr } from '@/components/dasar/tables/table'
import { Blok } from '@/components/dasar/ui/blok'
import { Disclosure } from '@/components/dasar/ui/disclosure'
import { EmptyState } from '@/components/dasar/ui/empty-state'
import { ZonaMark } from '@/components/dasar/ui/zona-mark'
import { bilangan, persen } from '@/lib/dasar/format/angka'
import { awalBesar } from '@/lib/dasar/format/kalimat'
import { sampaiBulan } from '@/lib/dasar/format/tanggal'
import type { Capaian } from '@/lib/realisasi/capaian'
import { NAMA_KATEGORI, rankPerKategori, type Basis, type PeringkatKategori } from '@/lib/realisasi/peringkat'
import { RUMUS } from '@/lib/realisasi/rumus'
import { hrefCsv, hrefUnit } from './tautan'

const NAMA_BASIS: Record<Basis, string> = { angkas: 'anggaran kas', pagu: 'pagu' }

function Baris({ daftar, label, kueri, basis }: { daftar: readonly Capaian[]; label: string; kueri: string; basis: Basis }) {
  if (daftar.length === 0) return null
  return (
    <tbody>
      <tr><th scope="colgroup" colSpan={4} className="pt-2 pl-1 text-left text-sm font-semibold text-redup">{label}</th></tr>
      {daftar.map((capaian) => (
        <Tr key={capaian.posisi.kunci}>
          <RowHead className="font-normal">
            <Link href={hrefUnit(kueri, capaian.posisi.kunci)} prefetch={false} className="tautan">{capaian.posisi.nama}</Link>
            <ZonaMark zona={capaian.zona} alasan={capaian.alasanZona} className="flex sm:hidden" />
          </RowHead>
          <NumTd className={basis === 'angkas' ? 'font-semibold' : ''}>{persen(capaian.serapanAngkas)}</NumTd>
          <NumTd className={basis === 'pagu' ? 'font-semibold' : ''}>{persen(capaian.serapanPagu)}</NumTd>
          <Td className="max-sm:hidden"><ZonaMark zona={capaian.zona} alasan={capaian.alasanZona} /></Td>
        </Tr>
      ))}
    </tbody>
  )
}

/** "Tertinggi", "3 tertinggi", "5 tertinggi (nilai sama ikut disebut)". */
const labelUjung = (kata: string, banyak: number): string =>
  banyak === 1 ? awalBesar(kata) : `${bilangan(banyak)} ${kata}${banyak > 3 ? ' (nilai sama ikut disebut)' : ''}`

function Kategori({ peringkat, basis, kueri }: { peringkat: PeringkatKategori; basis: Basis; kueri: string }) {
  const { kategori, tertinggi, terendah, urutan, belumLapor, tidakWajar, jumlah } = peringkat
  const nama = NAMA_KATEGORI[kategori]
  const luar = [
    belumLapor.length > 0 ? `, ${bilangan(belumLapor.length)} belum lapor tidak diperingkat` : '',
    tidakWajar.length > 0 ? `, ${bilangan(tidakWajar.length)} beranggaran kas tidak wajar tidak diperingkat` : '',
  ].join('')
  return (
    <div className="cetak-utuh min-w-0">
      <h3 className="font-semibold">{nama}</h3>
      <Table caption={`${bilangan(urutan.length)} dari ${bilangan(jumlah)} unit, urut serapan terhadap ${NAMA_BASIS[basis]}${luar}`}>
        <thead>
          <tr>
            <Th>Unit</Th>
            <Th angka satuan="% anggaran kas">Serapan</Th>
            <Th angka satuan="% pagu">Serapan</Th>
            <Th className="max-sm:hidden">Zona</Th>
          </tr>
        </thead>
        <Baris daftar={tertinggi} label={labelUjung('tertinggi', tertinggi.length)} kueri={kueri} basis={basis} />
        <Baris daftar={terendah} label={labelUjung('terendah', terendah.length)} kueri={kueri} basis={basis} />
        <Baris daftar={tidakWajar} label="Anggaran kas tidak wajar, tidak diperingkat" kueri={kueri} basis={basis} />
      </Table>
    </div>
  )
}

const Kisi = ({ unit, basis, kueri }: { unit: readonly Capaian[]; basis: Basis; kueri: string }) => (
  <div className="grid grid-cols-1 gap-x-10 gap-y-6 lg:grid-cols-2 print:grid-cols-3 print:gap-x-6">
    {rankPerKategori(unit, basis).map((peringkat) => (
      <Kategori key={peringkat.kategori} peringkat={peringkat} basis={basis} kueri={kueri} />
    ))}
  </div>
)

/** Three highest and three lowest of each category at one cut-off, on both bases, the basis always named. */
export function BlokPeringkat({ unit, tahun, bulan, kueri }: { unit: readonly Capaian[]; tahun: number; bulan: number; kueri: string }) {
  const judul = 'Siapa tertinggi dan terendah di kelompoknya?'
  const berkategori = unit.filter((capaian) => capaian.posisi.kategori !== null)
  if (berkategori.length === 0) return <Blok judul={judul}><EmptyState judul="Belum ada unit untuk diperingkat" /></Blok>
  return (
    <Blok
      judul={judul}
      bacaan={`Urut serapan terhadap anggaran kas ${sampaiBulan(tahun, bulan)}; serapan terhadap pagu di sebelahnya. Unit yang belum lapor didaftar terpisah.`}
      rumus={[RUMUS.peringkat, RUMUS.kewajaran, RUMUS.serapanAngkas, RUMUS.serapanPagu]}
      unduh={hrefCsv(kueri, 'unit')}
    >
      <Kisi unit={berkategori} basis="angkas" kueri={kueri} />
      <Disclosure label="Urut serapan terhadap pagu" lipat className="mt-2">
        <Kisi unit={berkategori} basis="pagu" kueri={kueri} />
      </Disclosure>
    </Blok>
  )
}
