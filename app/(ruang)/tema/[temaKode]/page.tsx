import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { IsiTema } from '@/components/lihat/tema/isi-tema'
import { DeretKeping, Keping } from '@/components/lihat/kesenjangan/keping'
import { BarPeriode } from '@/components/dasar/shell/bar-periode'
import { Isi } from '@/components/dasar/shell/isi'
import { PageHead } from '@/components/dasar/ui/page-head'
import { hrefTema } from '@/lib/lihat/panel/tema/kata'
import { panelSatuTema } from '@/lib/lihat/panel/tema/daftar'
import { hrefCsvPanel } from '@/lib/lihat/panel/susun'
import { loadSatuTema } from '@/lib/lihat/tema/loaders'
import { loadPeriode } from '@/lib/tahun/periode/loaders'
import type { SearchParams } from '@/lib/tahun/periode/schema'
import { TanpaTahun } from '../../tanpa-tahun'

export const metadata: Metadata = { title: 'Tema' }

interface Props {
  params: Promise<{ temaKode: string }>
  searchParams: Promise<SearchParams>
}

/** One theme: what was spent, what it was to bring, what came, who and what stands in the way. */
export default async function HalamanSatuTema({ params, searchParams }: Props) {
  const [{ temaKode: kode }, cari] = await Promise.all([params, searchParams])
  const periode = await loadPeriode(cari)
  if (periode.daftarTahun.length === 0) return <TanpaTahun />
  const data = await loadSatuTema(periode, kode)
  const tema = data.tema.find((satu) => satu.kode === kode) ?? notFound()
  return (
    <>
      <BarPeriode periode={periode} />
      <Isi>
        <PageHead
          rapat judul={tema.nama} remah={[{ nama: 'Tema', href: `/tema?${data.kueri}` }]}
          bantuan={<><p>{tema.definisi}</p><p className="mt-2">{tema.dasar}. Satu sub-kegiatan dapat melayani beberapa tema, jadi tema tidak dijumlahkan.</p></>}
        />
        <div className="cetak-sembunyi mb-4"><DeretKeping label="Tema" sebaris>{data.tema.map((satu) => <Keping key={satu.kode} href={hrefTema(data.kueri, satu.kode)} aktif={satu.kode === kode}>{satu.nama}</Keping>)}</DeretKeping></div>
        <IsiTema kode={kode} panel={panelSatuTema(data, kode)} unduh={hrefCsvPanel('tema', `${data.kueri}&tema=${kode}`)} />
      </Isi>
    </>
  )
}
