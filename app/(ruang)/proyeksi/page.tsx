import type { Metadata } from 'next'
import { DaftarPanel } from '@/components/lihat/panel/isi-panel'
import { BarPeriode } from '@/components/dasar/shell/bar-periode'
import { Isi } from '@/components/dasar/shell/isi'
import { EmptyState } from '@/components/dasar/ui/empty-state'
import { PageHead } from '@/components/dasar/ui/page-head'
import { sampaiBulan } from '@/lib/dasar/format/tanggal'
import { hrefCsvPanel } from '@/lib/lihat/panel/susun'
import { loadProyeksi, panelProyeksi } from '@/lib/lihat/proyeksi/loaders'
import { loadPeriode } from '@/lib/tahun/periode/loaders'
import type { SearchParams } from '@/lib/tahun/periode/schema'
import { TanpaTahun } from '../tanpa-tahun'

export const metadata: Metadata = { title: 'Proyeksi' }

/** Where the year will end, and what the months that are left must take. */
export default async function HalamanProyeksi({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const periode = await loadPeriode(await searchParams)
  if (periode.daftarTahun.length === 0) return <TanpaTahun />
  const data = await loadProyeksi(periode)
  const { tahun, bulan } = periode
  return (
    <>
      <BarPeriode periode={periode} />
      <Isi>
        <PageHead judul="Proyeksi akhir tahun" keterangan={`Dari posisi ${sampaiBulan(tahun, bulan)}, menurut kebiasaan tahun-tahun yang laporannya lengkap.${data.kabupaten.melapor ? '' : ' Bulan ini belum ada laporan: tiap unit diproyeksikan dari laporan terakhirnya.'}`} />
        {data.kabupaten.posisi.pagu === 0n
          ? <EmptyState judul={`APBD TA ${tahun} belum dientri`}><p>Proyeksi terisi setelah pagunya masuk.</p></EmptyState>
          : <DaftarPanel panel={panelProyeksi(data)} unduh={hrefCsvPanel('proyeksi', data.kueri)} />}
      </Isi>
    </>
  )
}
