import type { Metadata } from 'next'
import { FormAlokasi } from '../[bidangId]/form-alokasi'
import { Isi } from '@/components/dasar/shell/isi'
import { PageHead } from '@/components/dasar/ui/page-head'
import { requirePeran } from '@/lib/dasar/akses/gate'
import { kalimatCara } from '@/lib/lapor/dak/kalimat'
import { loadAlokasiBaru } from '@/lib/lapor/dak/loaders-entri'
import { loadPeriode } from '@/lib/tahun/periode/loaders'
import type { SearchParams } from '@/lib/tahun/periode/schema'

export const metadata: Metadata = { title: 'Alokasi DAK Fisik baru' }

/** A new allocation of a year, for the office. */
export default async function HalamanAlokasiBaru({ searchParams }: { searchParams: Promise<SearchParams> }) {
  await requirePeran('ADMIN', 'ANALIS')
  const { tahun } = await loadPeriode(await searchParams)
  const { aturan, pilihan } = await loadAlokasiBaru(tahun)
  return (
    <Isi>
      <PageHead judul={`Alokasi DAK Fisik baru TA ${tahun}`} remah={[{ nama: 'DAK Fisik', href: `/dak?tahun=${tahun}` }]} keterangan="Satu alokasi per sumber dana dan cara salur. Subbidang yang dibayar dengan dua cara ditulis dua kali. Kontrak, salur, dan suratnya dicatat sesudah alokasi disimpan." />
      <FormAlokasi tahun={tahun} pilihan={pilihan} semula={null} aturanCara={kalimatCara(aturan)} />
    </Isi>
  )
}
