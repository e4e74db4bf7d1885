import { RowHead, Table, Td, TotalRow, Tr } from '@/components/dasar/tables/table'
import { Tertulis } from '@/components/dasar/tertulis/tertulis'
import { ZonaMark } from '@/components/dasar/ui/zona-mark'
import type { SaringanDaftar } from '@/lib/lihat/perangkat-daerah/schema'
import type { StatusUnit } from '@/lib/lihat/perangkat-daerah/types'
import { menurutLaporan, type Capaian } from '@/lib/realisasi/capaian'
import { ALASAN } from '@/lib/realisasi/alasan'
import { selisihBulat } from '@/lib/realisasi/selisih'
import { alamatUnit, type AlamatPeriode } from './alamat'
import { TandaLapor } from '@/components/lihat/ringkasan/tanda-lapor'
import type { LaporTerakhir } from '@/lib/lihat/panel/umum/lapor'
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

/** The figures of one position, in the order of `KOLOM`: who has not reported the month has its plan and the last realisasi, and nothing that holds one against the other. */
function SelCapaian({ capaian: dihitung }: { capaian: Capaian }) {
  const capaian = menurutLaporan(dihitung)
  const { posisi } = capaian
  return (
    <>
      <PersenTd nilai={capaian.serapanAngkas} />
      <RupiahTd nilai={posisi.pagu} />
      <RupiahTd nilai={posisi.angkas} alasan="Anggaran kas belum dientri" />
      <RealisasiTd capaian={capaian} />
      <PersenTd nilai={capaian.serapanPagu} />
      <PersenTd nilai={capaian.target} />
      <PoinTd nilai={capaian.deviasi} />
      <RupiahTd nilai={capaian.melapor ? selisihBulat(posisi) : null} alasan={capaian.melapor ? undefined : ALASAN.belumLapor} />
      <FisikTd capaian={capaian} />
    </>
  )
}

function Baris({ baris: { capaian, laporan }, periode, terakhir }: BarisProps) {
  return (
    <Tr>
      <RowHead className="min-w-44 max-sm:min-w-36">
        <a href={alamatUnit(periode, capaian.posisi.kunci)} className="hover:underline">{capaian.posisi.nama}</a>
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
function BarisJumlah({ judul, capaian }: { judul: string; capaian: Capaian }) {
  const { jumlahUnit, jumlahUnitMelapor } = capaian.posisi
  return (
    <TotalRow>
      <RowHead>
        {/* a long name of slashes may break there, so that the table keeps its width */}
        {judul.replaceAll('/', '/\u200b')}
        {jumlahUnit > 1 ? <span className="block text-sm font-normal"><ZonaMark zona={capaian.zona} alasan={capaian.alasanZona} sementara={capaian.sementara} /></span> : null}
      </RowHead>
      <SelCapaian capaian={capaian} />
      <Td>{jumlahUnitMelapor} dari {jumlahUnit} melapor</Td>
    </TotalRow>
  )
}

/** Units in rows, in groups, with the position of each group and of the whole. */
export function DaftarUnit({ caption, periode, saringan, kelompok, total, terakhir }: DaftarUnitProps) {
  const lebar = KOLOM.length + 2
  return (
    <Table caption={caption} tinggi="max(28rem, calc(100dvh - 8rem))">
      <KepalaUnit periode={periode} saringan={saringan} />
      {kelompok.map(({ kunci, judul, daftar, jumlah }) => (
        <Tertulis key={kunci} sebagai="tbody">
          {judul ? (
            <tr>
              <th colSpan={lebar} scope="rowgroup" className="border-b border-garis bg-alas px-1 py-1.5 text-left font-semibold">
                <span className="sticky left-1">{judul}</span>
              </th>
            </tr>
          ) : null}
          {daftar.map((baris) => <Baris key={baris.capaian.posisi.kunci} baris={baris} periode={periode} terakhir={terakhir} />)}
          {jumlah ? <BarisJumlah {...jumlah} /> : null}
        </Tertulis>
      ))}
      <Tertulis sebagai="tfoot">{total.map((item) => <BarisJumlah key={item.judul} {...item} />)}</Tertulis>
    </Table>
  )
}
