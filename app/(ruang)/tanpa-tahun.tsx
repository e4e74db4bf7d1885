import { Isi } from '@/components/dasar/shell/isi'
import { LinkButton } from '@/components/dasar/ui/button'
import { EmptyState } from '@/components/dasar/ui/empty-state'
import { requirePengguna } from '@/lib/dasar/akses/gate'

/** A page of figures in a product without any year: says so, and leads whoever can make one. */
export async function TanpaTahun() {
  const { peran } = await requirePengguna()
  return (
    <Isi>
      <EmptyState
        judul={<h1>Belum ada tahun anggaran</h1>}
        aksi={peran === 'ADMIN' ? <LinkButton ragam="utama" href="/pengaturan/menyiapkan">Buat tahun anggaran pertama</LinkButton> : null}
      >
        {peran === 'ADMIN'
          ? 'Halaman ini terisi setelah tahun anggaran dibuat dan pagunya masuk.'
          : 'Halaman ini terisi setelah Bagian Administrasi Pembangunan membuat tahun anggaran dan pagunya masuk.'}
      </EmptyState>
    </Isi>
  )
}
