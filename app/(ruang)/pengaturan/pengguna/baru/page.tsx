import type { Metadata } from 'next'
import { Isi } from '@/components/dasar/shell/isi'
import { PageHead } from '@/components/dasar/ui/page-head'
import { loadFormBaru } from '@/lib/tahun/pengguna/loaders'
import { FormBaru } from './form-baru'

export const metadata: Metadata = { title: 'Tambah pengguna' }

export default async function HalamanPenggunaBaru() {
  const { unit } = await loadFormBaru()
  return (
    <Isi>
      <PageHead judul="Tambah pengguna" remah={[{ nama: 'Pengguna', href: '/pengaturan/pengguna' }]} keterangan="Kata sandi sementara dibuatkan dan tampil sekali setelah disimpan." />
      <FormBaru unit={unit} />
    </Isi>
  )
}
