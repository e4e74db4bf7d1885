import type { Metadata } from 'next'
import Link from 'next/link'
import { KartuRapat } from './kartu-rapat'
import { BarPeriode } from '@/components/dasar/shell/bar-periode'
import { Isi } from '@/components/dasar/shell/isi'
import { Table, Td, Th, Tr } from '@/components/dasar/tables/table'
import { LinkButton } from '@/components/dasar/ui/button'
import { EmptyState } from '@/components/dasar/ui/empty-state'
import { PageHead } from '@/components/dasar/ui/page-head'
import { DaftarPanel } from '@/components/lihat/panel/isi-panel'
import { tanggalPanjang } from '@/lib/dasar/format/tanggal'
import { hrefCsvPanel } from '@/lib/lihat/panel/susun'
import { loadRiwayatKeputusan } from '@/lib/rakor/keputusan/loaders'
import { NAMA_KEADAAN_UNIT, namaRapat } from '@/lib/rakor/rapat/constants'
import { loadDaftarRapat } from '@/lib/rakor/rapat/loaders'
import type { Rapat } from '@/lib/rakor/rapat/types'
import { loadPeriode } from '@/lib/tahun/periode/loaders'
import type { SearchParams } from '@/lib/tahun/periode/schema'
import { alamatPeriode } from '@/lib/tahun/periode/utils'
import { TanpaTahun } from '../tanpa-tahun'

export const metadata: Metadata = { title: 'Rakor' }

/** The meetings as a unit sees them. */
function DaftarUnit({ rapat }: { rapat: readonly Rapat[] }) {
  return (
    <Table caption="Semua rakor, yang terbaru dahulu">
      <thead><tr><Th>Rakor</Th><Th>Hari</Th><Th>Tempat</Th><Th>Keadaan</Th></tr></thead>
      <tbody>
        {[...rapat].reverse().map((satu) => (
          <Tr key={satu.id}><Td><Link href={`/rakor/${satu.id}`} prefetch={false} className="tautan">{namaRapat(satu)}</Link></Td><Td>{tanggalPanjang(satu.tanggal)}</Td><Td>{satu.tempat}</Td><Td>{NAMA_KEADAAN_UNIT[satu.keadaan]}</Td></Tr>
        ))}
      </tbody>
    </Table>
  )
}

/** All meetings: the one that comes, the rhythm, what each decided on. */
export default async function HalamanRakor({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const periode = await loadPeriode(await searchParams)
  if (periode.daftarTahun.length === 0) return <TanpaTahun />
  const { rapat, berikut, hariIni, bolehTulis, panel } = await loadDaftarRapat(periode)
  const riwayat = panel.length > 0 ? await loadRiwayatKeputusan() : []
  const kueri = alamatPeriode(periode)
  return (
    <>
      <BarPeriode periode={periode} />
      <Isi>
        <PageHead
          judul="Rakor triwulanan"
          keterangan="Rapat koordinasi pengendalian operasional pembangunan: sekali tiap triwulan, dari posisi yang dibekukan."
          aksi={bolehTulis ? <LinkButton ragam="utama" href={`/rakor/baru?tahun=${periode.tahun}&bulan=${periode.bulan}`}>Siapkan rakor</LinkButton> : undefined}
        />
        <div className="space-y-10">
          {berikut ? <KartuRapat rapat={berikut} hariIni={hariIni} /> : null}
          {rapat.length === 0 ? <EmptyState judul="Belum ada rakor"><p>{bolehTulis ? 'Siapkan rakor pertama: tanggal, tempat, batas data, dan acaranya.' : 'Jadwalnya tampil di sini setelah kantor menyiapkannya.'}</p></EmptyState> : null}
          {panel.length > 0 ? <DaftarPanel panel={[...panel, ...riwayat]} unduh={hrefCsvPanel('rakor', kueri)} /> : rapat.length > 0 ? <DaftarUnit rapat={rapat} /> : null}
        </div>
      </Isi>
    </>
  )
}
