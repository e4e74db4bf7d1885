import { EmptyState } from '@/components/dasar/ui/empty-state'
import { LinkButton } from '@/components/dasar/ui/button'

/** No month is open: says so, and what happens next for this reader. */
export function TanpaPeriode({ peran, judul: Judul = 'h1' }: { peran: string; judul?: 'h1' | 'h3' }) {
  return (
    <EmptyState
      judul={<Judul>Tidak ada periode yang terbuka</Judul>}
      aksi={peran === 'ADMIN' ? <LinkButton ragam="utama" href="/pengaturan/periode">Buka periode</LinkButton> : <LinkButton href="/perangkat-daerah">Lihat angka unit</LinkButton>}
    >
      {peran === 'ADMIN'
        ? 'Buka bulan yang akan dilaporkan beserta tenggatnya; sesudah itu operator dapat mengisi.'
        : 'Entri dibuka oleh Bagian Administrasi Pembangunan setiap bulan. Angka bulan yang sudah dikunci dapat dilihat di halaman unit.'}
    </EmptyState>
  )
}
