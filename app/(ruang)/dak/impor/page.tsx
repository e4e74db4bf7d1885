import type { Metadata } from 'next'
import { FormImpor } from './form-impor'
import { Isi } from '@/components/dasar/shell/isi'
import { LinkButton } from '@/components/dasar/ui/button'
import { EmptyState } from '@/components/dasar/ui/empty-state'
import { PageHead } from '@/components/dasar/ui/page-head'
import { loadImporDak } from '@/lib/lapor/dak/loaders-entri'
import { loadPeriode } from '@/lib/tahun/periode/loaders'
import type { SearchParams } from '@/lib/tahun/periode/schema'
import { requirePeran } from '@/lib/dasar/akses/gate'

export const metadata: Metadata = { title: 'Impor DAK Fisik' }

const BANTUAN = (
  <>
    <p>Kepala tabel dikenali menurut kata-katanya, satu sampai tiga baris: kode sumber dana, bidang, subbidang, alokasi, nilai kontrak, penyaluran per tahap, rencana penyelesaian, output.</p>
    <p>Baris dicocokkan menurut kode dan nama. Yang tidak terbukti ditanyakan; yang tidak dipakai disebut dengan rupiahnya. Baris jumlah dibuktikan dari penjumlahannya.</p>
    <p>Serapan tidak diimpor: dihitung dari entri realisasi. Sel kosong tidak mengubah apa pun; tanda - berarti nol.</p>
  </>
)

/** Records of many allocations at once, from a sheet. */
export default async function HalamanImporDak({ searchParams }: { searchParams: Promise<SearchParams> }) {
  await requirePeran('ADMIN', 'ANALIS', 'OPERATOR')
  const { tahun } = await loadPeriode(await searchParams)
  const alokasi = await loadImporDak(tahun)
  return (
    <Isi>
      <PageHead remah={[{ nama: 'DAK Fisik', href: `/dak?tahun=${tahun}` }]} judul={`Apa kata lembar DAK Fisik ${tahun}?`} keterangan="Tempel dari Excel atau unggah LRPD-CO maupun lembar kerja DAK. Sebelum ada yang disimpan, Anda melihat putusannya baris demi baris." bantuan={BANTUAN} />
      {alokasi === 0 ? <EmptyState judul="Belum ada alokasi" aksi={<LinkButton href={`/dak?tahun=${tahun}`}>Kembali ke DAK Fisik</LinkButton>}>Lembar dicocokkan dengan alokasi yang sudah ada. Kantor menambahkannya di halaman DAK Fisik.</EmptyState> : <FormImpor tahun={tahun} />}
    </Isi>
  )
}
