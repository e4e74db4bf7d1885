import type { Metadata } from 'next'
import { FormRapat } from '../form-rapat'
import { pilihanVersi } from '../pilihan'
import { Isi } from '@/components/dasar/shell/isi'
import { PageHead } from '@/components/dasar/ui/page-head'
import { requirePeran } from '@/lib/dasar/akses/gate'
import { triwulan } from '@/lib/realisasi/bulan'
import { loadPeriode } from '@/lib/tahun/periode/loaders'
import type { SearchParams } from '@/lib/tahun/periode/schema'
import { TanpaTahun } from '../../tanpa-tahun'

export const metadata: Metadata = { title: 'Rakor baru' }

/** A new meeting of a year, for the office. */
export default async function HalamanRakorBaru({ searchParams }: { searchParams: Promise<SearchParams> }) {
  await requirePeran('ADMIN', 'ANALIS')
  const periode = await loadPeriode(await searchParams)
  if (periode.daftarTahun.length === 0) return <TanpaTahun />
  return (
    <Isi>
      <PageHead judul={`Rakor baru TA ${periode.tahun}`} remah={[{ nama: 'Rakor', href: '/rakor' }]} keterangan="Acara, pembekuan posisi, dan dokumen menyusul sesudah rapat disimpan." />
      <FormRapat tahun={periode.tahun} versiApbd={pilihanVersi(periode)} semula={null} usul={{ triwulan: triwulan(periode.bulan), batasBulan: periode.bulan }} />
    </Isi>
  )
}
