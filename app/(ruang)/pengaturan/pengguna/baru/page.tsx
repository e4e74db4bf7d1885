import type { Metadata } from 'next'
import { Isi } from '@/components/shell/isi'
import { PageHead } from '@/components/ui/page-head'
import { loadFormBaru } from '@/lib/pengguna/loaders'
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
