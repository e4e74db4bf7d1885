import type { Metadata } from 'next'
import Link from 'next/link'
import { DaftarPanel } from '@/components/lihat/panel/isi-panel'
import { BarPeriode } from '@/components/dasar/shell/bar-periode'
import { Isi } from '@/components/dasar/shell/isi'
import { EmptyState } from '@/components/dasar/ui/empty-state'
import { PageHead } from '@/components/dasar/ui/page-head'
import { hrefCsvPanel } from '@/lib/lihat/panel/susun'
import { loadDataTema, panelTema } from '@/lib/lihat/tema/loaders'
import { loadPeriode } from '@/lib/tahun/periode/loaders'
import type { SearchParams } from '@/lib/tahun/periode/schema'
import { TanpaTahun } from '../tanpa-tahun'

export const metadata: Metadata = { title: 'Tema' }

const bantuan = (
  <>
    <p>Tema adalah untuk apa uangnya. Sub-kegiatan diusulkan dari kode dan namanya, lalu diputus kantor pada halaman Penandaan tema; hanya yang diputus termasuk yang dihitung di sini.</p>
    <p className="mt-2">Satu sub-kegiatan dapat melayani beberapa tema, jadi baris tidak dijumlahkan. Yang tidak melayani tema apa pun berdiri sendiri sebagai &ldquo;Tanpa tema&rdquo;.</p>
  </>
)

/** What the money is for: each theme's position beside its outcome. */
export default async function HalamanTema({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const periode = await loadPeriode(await searchParams)
  if (periode.daftarTahun.length === 0) return <TanpaTahun />
  const data = await loadDataTema(periode, null)
  const ada = data.tema.some(({ seluruh }) => seluruh !== null)
  const tanda = `/tema/tanda?${data.kueri}`
  return (
    <>
      <BarPeriode periode={periode} />
      <Isi>
        <PageHead judul="Untuk apa uangnya, dan apa hasilnya?" bantuan={bantuan} keterangan={<Link className="tautan" href={tanda} prefetch={false}>Penandaan tema</Link>} />
        {ada ? null : (
          <div className="mb-6">
            <EmptyState judul="Belum ada sub-kegiatan yang ditandai tema">
              <p>{data.seluruh.posisi.pagu === 0n ? 'Muat dulu pagu tahun ini lewat Impor SIPD atau Entri.' : <>Putuskan usulannya pada halaman <Link className="tautan" href={tanda}>Penandaan tema</Link>; sampai itu tidak ada yang dihitung.</>}</p>
            </EmptyState>
          </div>
        )}
        <DaftarPanel panel={panelTema(data)} unduh={hrefCsvPanel('tema', data.kueri)} className="cetak-isi space-y-8" />
      </Isi>
    </>
  )
}
