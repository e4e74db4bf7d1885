import type { Metadata } from 'next'
import { TanpaTahun } from '../../tanpa-tahun'
import { MultipelDaerah } from '@/components/lihat/banding/multipel'
import { IsiPanel } from '@/components/lihat/panel/isi-panel'
import { TabelPanel } from '@/components/lihat/panel/tabel-panel'
import { BarPeriode } from '@/components/dasar/shell/bar-periode'
import { Isi } from '@/components/dasar/shell/isi'
import { LinkButton } from '@/components/dasar/ui/button'
import { Disclosure } from '@/components/dasar/ui/disclosure'
import { EmptyState } from '@/components/dasar/ui/empty-state'
import { PageHead } from '@/components/dasar/ui/page-head'
import { loadBolehMuat } from '@/lib/lapor/daerah/loaders'
import { loadDataDaerah, panelDaerah } from '@/lib/lihat/daerah/loaders'
import { KOSONG_DAERAH } from '@/lib/lihat/panel/daerah/urutan'
import { susunDeret } from '@/lib/lihat/panel/daerah/deret'
import { hrefCsvPanel } from '@/lib/lihat/panel/susun'
import { loadPeriode } from '@/lib/tahun/periode/loaders'
import type { SearchParams } from '@/lib/tahun/periode/schema'

export const metadata: Metadata = { title: 'Daerah lain' }

/** Our own regency beside what others publish, with what is wrong with their figures. */
export default async function HalamanDaerah({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const boleh = await loadBolehMuat()
  const periode = await loadPeriode(await searchParams)
  if (periode.daftarTahun.length === 0) return <TanpaTahun />
  const data = await loadDataDaerah(periode)
  const panel = panelDaerah(data)
  const unduh = hrefCsvPanel('daerah', data.kueri)
  const muat = boleh ? <LinkButton href={`/banding/daerah/muat?tahun=${data.tahun}`} ragam={data.daerah.length === 0 ? 'utama' : 'biasa'}>Muat angka daerah</LinkButton> : null
  return (
    <>
      <BarPeriode periode={periode} />
      <Isi>
        <PageHead judul={`Bagaimana daerah lain pada ${data.tahun}?`} remah={[{ nama: 'Banding', href: `/banding?kananTahun=${data.tahun}&kananBulan=${data.bulan}` }]} keterangan={`Realisasi terhadap pagu ${data.tahun}, kumulatif, dari terbitan tiap daerah.`} aksi={data.daerah.length === 0 ? null : muat} />
        {data.daerah.length === 0
          ? <EmptyState judul={KOSONG_DAERAH.judul} aksi={muat}>{KOSONG_DAERAH.isi}</EmptyState>
          : (
            <div className="cetak-kisi space-y-10">
              {panel.map((satu) => (
                <IsiPanel
                  key={satu.kunci} panel={satu} unduh={unduh(satu.kunci)}
                  {...(satu.kunci === 'daerah-bulanan' ? { isi: <><MultipelDaerah deret={susunDeret(data)} bulan={data.bulan} /><Disclosure label="Tabel angkanya" cetak><TabelPanel tabel={satu.tabel} penuh /></Disclosure></> } : {})}
                />
              ))}
            </div>
          )}
      </Isi>
    </>
  )
}
