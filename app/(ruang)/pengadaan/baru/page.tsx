import type { Metadata } from 'next'
import { FormPaket } from '../[paketId]/form-paket'
import { Isi } from '@/components/dasar/shell/isi'
import { PageHead } from '@/components/dasar/ui/page-head'
import { loadPaketBaru } from '@/lib/lapor/pengadaan/loaders'
import { loadPeriode } from '@/lib/tahun/periode/loaders'
import type { SearchParams } from '@/lib/tahun/periode/schema'

export const metadata: Metadata = { title: 'Paket baru' }

/** A new package of one unit, for those who may write for it. */
export default async function HalamanPaketBaru({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const params = await searchParams
  const { tahun } = await loadPeriode(params)
  const { unitId, sub } = await loadPaketBaru(String(params.unit ?? ''), tahun)
  return (
    <Isi>
      <PageHead judul={`Paket baru TA ${tahun}`} remah={[{ nama: 'Pengadaan', href: `/pengadaan?tahun=${tahun}` }]} keterangan="Isi menurut RUP dan DPA. Tahap, kontrak, jadwal, dan pembayaran dicatat sesudah paket disimpan." />
      <FormPaket unitId={unitId} tahun={tahun} sub={sub} semula={null} />
    </Isi>
  )
}
