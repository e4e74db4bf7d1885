import Link from 'next/link'
import { NumTd, RowHead, Table, Td, TotalRow, Tr } from '@/components/dasar/tables/table'
import { ZonaMark } from '@/components/dasar/ui/zona-mark'
import { persen } from '@/lib/dasar/format/angka'
import type { SaringanDaftar } from '@/lib/lihat/perangkat-daerah/schema'
import type { StatusUnit } from '@/lib/lihat/perangkat-daerah/types'
import type { Capaian } from '@/lib/realisasi/capaian'
import { selisihBulat } from '@/lib/realisasi/selisih'
import { alamatUnit, type AlamatPeriode } from './alamat'
import { TandaLapor, type LaporTerakhir } from '@/components/lihat/ringkasan/tanda-lapor'
import { KepalaUnit, KOLOM } from './kolom-unit'
import { FisikTd, PersenTd, PoinTd, RealisasiTd, RupiahTd } from './sel-capaian'
import { StatusMark } from './status-laporan'

export interface BarisUnit {
  capaian: Capaian
  laporan: StatusUnit | null
}

interface BarisProps {
  baris: BarisUnit
  periode: AlamatPeriode
  terakhir: LaporTerakhir
}

/** Rows under one heading, with the position of the whole group from the query. */
export interface KelompokUnit {
  kunci: string
  judul: string
  daftar: readonly BarisUnit[]
  jumlah: { judul: string; capaian: Capaian } | null
}

interface DaftarUnitProps {
  caption: string
  periode: AlamatPeriode
  saringan: SaringanDaftar
  kelompok: readonly KelompokUnit[]
  /** sums under the whole list, the widest last */
  total: readonly { judul: string; capaian: Capaian }[]
  /** per unit the latest month that it has reported */
  terakhir: LaporTerakhir
}

/** The figures of one position, in the order of `KOLOM`. */
function SelCapaian({ capaian }: { capaian: Capaian }) {
  const { posisi } = capaian
  return (
    <>
      <NumTd title={capaian.serapanAngkas.ada ? undefined : capaian.serapanAngkas.alasan}>{persen(capaian.serapanAngkas)}</NumTd>
      <RupiahTd nilai={posisi.pagu} />
      <RupiahTd nilai={posisi.angkas} alasan="Anggaran kas belum dientri" />
      <RealisasiTd capaian={capaian} />
      <PersenTd nilai={capaian.serapanPagu} />
      <PersenTd nilai={capaian.target} />
      <PoinTd nilai={capaian.deviasi} />
      <RupiahTd nilai={selisihBulat(posisi)} />
      <FisikTd capaian={capaian} />
    </>
  )
}

function Baris({ baris: { capaian, laporan }, periode, terakhir }: BarisProps) {
  return (
    <Tr>
      <RowHead className="min-w-52 max-sm:min-w-36">
        <Link href={alamatUnit(periode, capaian.posisi.kunci)} className="hover:underline">{capaian.posisi.nama}</Link>
        <span className="block text-sm font-normal">
          {capaian.melapor ? <ZonaMark zona={capaian.zona} alasan={capaian.alasanZona} sementara={capaian.sementara} /> : <TandaLapor capaian={capaian} terakhir={terakhir} />}
          {capaian.angkasWajar ? null : <span className="block text-redup">anggaran kas tidak wajar</span>}
        </span>
      </RowHead>
      <SelCapaian capaian={capaian} />
      <Td><StatusMark status={laporan?.status ?? null} terlambat={laporan?.terlambat ?? false} /></Td>
    </Tr>
  )
}

/** A row of sums: the position of the group as the query gives it, never added up here. */
export function BarisJumlah({ judul, capaian }: { judul: string; capaian: Capaian }) {
  const { jumlahUnit, jumlahUnitMelapor } = capaian.posisi
  return (
    <TotalRow>
      <RowHead>
        {judul}
        {jumlahUnit > 1 ? <ZonaMark zona={capaian.zona} alasan={capaian.alasanZona} sementara={capaian.sementara} className="flex text-sm" /> : null}
      </RowHead>
      <SelCapaian capaian={capaian} />
      <Td className="whitespace-nowrap">{jumlahUnitMelapor} dari {jumlahUnit} melapor</Td>
    </TotalRow>
  )
}

/** Units in rows, in groups, with the position of each group and of the whole. */
export function DaftarUnit({ caption, periode, saringan, kelompok, total, terakhir }: DaftarUnitProps) {
  const lebar = KOLOM.length + 2
  return (
    <Table caption={caption} captionTersembunyi tinggi="max(28rem, calc(100dvh - 8rem))">
      <KepalaUnit periode={periode} saringan={saringan} />
      {kelompok.map(({ kunci, judul, daftar, jumlah }) => (
        <tbody key={kunci}>
          {judul ? (
            <tr>
              <th colSpan={lebar} scope="rowgroup" className="border-b border-garis bg-alas px-1 py-1.5 text-left font-semibold">
                <span className="sticky left-1">{judul}</span>
              </th>
            </tr>
          ) : null}
          {daftar.map((baris) => <Baris key={baris.capaian.posisi.kunci} baris={baris} periode={periode} terakhir={terakhir} />)}
          {jumlah ? <BarisJumlah {...jumlah} /> : null}
        </tbody>
      ))}
      <tfoot>{total.map((item) => <BarisJumlah key={item.judul} {...item} />)}</tfoot>
    </Table>
  )
}
