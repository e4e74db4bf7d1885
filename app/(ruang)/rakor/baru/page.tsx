import type { Metadata } from 'next'
import { FormRapat } from '../form-rapat'
import { pilihanVersi, usulRapat } from '../pilihan'
import { Isi } from '@/components/dasar/shell/isi'
import { PageHead } from '@/components/dasar/ui/page-head'
import { requirePeran } from '@/lib/dasar/akses/gate'
import { loadTerisi } from '@/lib/rakor/rapat/loaders'
import { loadPeriode } from '@/lib/tahun/periode/loaders'
import type { SearchParams } from '@/lib/tahun/periode/schema'
import { TanpaTahun } from '../../tanpa-tahun'

export const metadata: Metadata = { title: 'Rakor baru' }

/** A new meeting of a year, for the office. */
export default async function HalamanRakorBaru({ searchParams }: { searchParams: Promise<SearchParams> }) {
  await requirePeran('ADMIN', 'ANALIS')
  const periode = await loadPeriode(await searchParams)
  if (periode.daftarTahun.length === 0) return <TanpaTahun />
  const terisi = await loadTerisi(periode.tahun)
  return (
    <Isi>
      <PageHead judul={`Rakor baru TA ${periode.tahun}`} remah={[{ nama: 'Rakor', href: '/rakor' }]} keterangan="Acara, pembekuan posisi, dan dokumen menyusul sesudah rapat disimpan." />
      <FormRapat tahun={periode.tahun} versiApbd={pilihanVersi(periode)} semula={null} usul={usulRapat(periode, terisi)} terisi={terisi} />
    </Isi>
  )
}
