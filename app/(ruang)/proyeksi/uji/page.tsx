import type { Metadata } from 'next'
import { DaftarPanel } from '@/components/lihat/panel/isi-panel'
import { BarPeriode } from '@/components/dasar/shell/bar-periode'
import { Isi } from '@/components/dasar/shell/isi'
import { PageHead } from '@/components/dasar/ui/page-head'
import { hrefCsvPanel } from '@/lib/lihat/panel/susun'
import { loadUji, panelUji } from '@/lib/lihat/proyeksi/loaders-uji'
import { loadPeriode } from '@/lib/tahun/periode/loaders'
import type { SearchParams } from '@/lib/tahun/periode/schema'
import { TanpaTahun } from '../../tanpa-tahun'

export const metadata: Metadata = { title: 'Uji proyeksi' }

/** How far the projection would have been off in finished years, beside two guesses that anybody could make. */
export default async function HalamanUjiProyeksi({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const periode = await loadPeriode(await searchParams)
  if (periode.daftarTahun.length === 0) return <TanpaTahun />
  const data = await loadUji(periode)
  return (
    <>
      <BarPeriode periode={periode} melapor={false} rencana />
      <Isi>
        <PageHead
          judul="Seberapa tepat proyeksi?"
          remah={[{ nama: 'Proyeksi', href: `/proyeksi?${data.kueri}` }]}
          keterangan="Tahun lengkap ditahan, lalu akhir tahunnya diduga dari tiap bulan seperti keadaan waktu itu: dengan proyeksi, dengan garis lurus, dan dengan serapan tahun lalu. Bulan di bilah atas memilih dari bulan mana unit dan jenis belanja dilihat."
        />
        <DaftarPanel panel={panelUji(data)} unduh={hrefCsvPanel('proyeksi-uji', data.kueri)} />
      </Isi>
    </>
  )
}
