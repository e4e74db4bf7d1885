import type { Metadata } from 'next'
import { FormMuat } from './form-muat'
import { Isi } from '@/components/dasar/shell/isi'
import { LinkButton } from '@/components/dasar/ui/button'
import { Disclosure } from '@/components/dasar/ui/disclosure'
import { lipatHalaman } from '@/components/dasar/ui/lipat'
import { PageHead } from '@/components/dasar/ui/page-head'
import { DaftarPanel } from '@/components/lihat/panel/isi-panel'
import { loadHakIndikator } from '@/lib/lapor/indikator/loaders-entri'
import { loadIndikator } from '@/lib/lihat/indikator/loaders'
import { hrefCsvPanel } from '@/lib/lihat/panel/susun'
import type { SearchParams } from '@/lib/tahun/periode/schema'

export const metadata: Metadata = { title: 'Indikator' }

const BANTUAN = (
  <>
    <p>Satu deret adalah satu hasil menurut satu cara ukur. EPPGBM dan SSGI, misalnya, mengukur stunting dengan rancangan yang berbeda: angkanya tidak digabung, dijumlahkan, atau dibandingkan.</p>
    <p>Nilai tidak pernah diubah atau dihapus: yang keliru direvisi atau ditarik dengan alasan, dan keduanya tetap terlihat. Tanpa target tidak ada penilaian.</p>
    <p>Daftar awal memuat definisi dan sumber resminya saja, tanpa nilai.</p>
  </>
)

/** Every outcome series: its latest value, its target, what was not measured; then each over its time. */
export default async function HalamanIndikator({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [{ data, uang, panel }, { kantor, penulis }, params] = await Promise.all([loadIndikator(), loadHakIndikator(), searchParams])
  if (params.rinci !== '1') lipatHalaman('/indikator?rinci=1')
  const ada = data.deret.length > 0
  return (
    <Isi>
      <PageHead
        judul="Apa hasilnya bagi masyarakat?"
        keterangan="Indikator hasil daerah: nilai terakhir, target, dan jaraknya."
        bantuan={BANTUAN}
        aksi={<>{penulis && (ada || uang.length > 0) ? <LinkButton href="/indikator/impor">Impor nilai</LinkButton> : null}{kantor ? <LinkButton href="/indikator/baru">Deret baru</LinkButton> : null}</>}
      />
      {kantor ? <div className="cetak-sembunyi mb-6">{ada ? <Disclosure label="Daftar awal"><p className="mb-2 text-sm">Menambahkan deret umum yang belum ada (stunting, kemiskinan, jalan, inflasi, pengangguran, SPM, IPM) sebagai definisi tanpa nilai.</p><FormMuat utama={false} /></Disclosure> : <FormMuat utama />}</div> : null}
      <DaftarPanel panel={panel} unduh={hrefCsvPanel('indikator', '')} />
    </Isi>
  )
}
