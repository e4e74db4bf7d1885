import type { Metadata } from 'next'
import { kelasTombol } from '@/components/dasar/ui/button-class'
import { EmptyState } from '@/components/dasar/ui/empty-state'

export const metadata: Metadata = { title: 'Tidak ditemukan' }

/** No such page, or not one for this account: the two look alike on purpose. */
export default function NotFound() {
  return (
    <main id="isi" className="mx-auto max-w-3xl px-4 py-16">
      <h1 className="sr-only">Tidak ditemukan</h1>
      <EmptyState
        judul="Halaman ini tidak ada atau bukan untuk akun Anda"
        // eslint-disable-next-line @next/next/no-html-link-for-pages -- a plain link keeps next/link out of every page's first load
        aksi={<a href="/" className={kelasTombol({ ragam: 'utama' })}>Ke halaman utama</a>}
      >
        <p>Periksa kembali alamatnya. Bila Anda seharusnya dapat membukanya, hubungi admin Bagian Administrasi Pembangunan.</p>
      </EmptyState>
    </main>
  )
}
