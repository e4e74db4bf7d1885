import type { Metadata } from 'next'
import { FormDaftar } from '../form-daftar'
import { Isi } from '@/components/dasar/shell/isi'
import { PageHead } from '@/components/dasar/ui/page-head'
import { loadDeretBaru } from '@/lib/lapor/indikator/loaders-entri'

export const metadata: Metadata = { title: 'Deret indikator baru' }

/** A new series, for the office. */
export default async function HalamanDeretBaru() {
  const pilihan = await loadDeretBaru()
  return (
    <Isi>
      <PageHead judul="Deret indikator baru" remah={[{ nama: 'Indikator', href: '/indikator' }]} keterangan="Satu deret per hasil dan cara ukur. Dua cara ukur hasil yang sama memakai kode yang sama. Nilai dan target dicatat sesudah deret disimpan. Anggaran yang diumumkan untuk suatu tema adalah deret bersatuan rupiah dengan temanya." />
      <FormDaftar semula={null} pilihan={pilihan} />
    </Isi>
  )
}
