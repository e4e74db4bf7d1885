import type { Metadata } from 'next'
import { Isi } from '@/components/dasar/shell/isi'
import { LinkButton } from '@/components/dasar/ui/button'
import { EmptyState } from '@/components/dasar/ui/empty-state'
import { PageHead } from '@/components/dasar/ui/page-head'
import { loadJejak } from '@/lib/lihat/jejak/loaders'
import { parseSaring } from '@/lib/lihat/jejak/schema'
import type { SaringJejak } from '@/lib/lihat/jejak/types'
import { SaringanJejak } from './saringan'
import { TabelJejak } from './tabel-jejak'

export const metadata: Metadata = { title: 'Jejak perubahan' }

const bantuan = (
  <p>
    Setiap penambahan, perubahan, dan penghapusan data, dengan pelaku, waktu, serta nilai sebelum dan sesudahnya. Dicatat oleh basis
    data sendiri pada saat yang sama dengan perubahannya, dan tidak dapat diubah atau dihapus. Kata sandi dan token tidak pernah
    tercatat isinya.
  </p>
)

/** The same filter at an older page, or at the newest. */
function alamat({ tahun, unitId, tabel, siapa, dari, sampai }: SaringJejak, sebelum: string | null): string {
  const isi = { tahunJejak: tahun, unit: unitId, tabel, siapa, dari, sampai, sebelum }
  const ada = Object.entries(isi).filter(([, nilai]) => nilai !== null && nilai !== '')
  return `/jejak?${new URLSearchParams(ada.map(([nama, nilai]) => [nama, String(nilai)])).toString()}`
}

export default async function HalamanJejak({ searchParams }: PageProps<'/jejak'>) {
  const saring = parseSaring(await searchParams)
  const { baris, lanjut, unit, tahun } = await loadJejak(saring)
  return (
    <Isi>
      <PageHead judul="Siapa mengubah apa, dan kapan?" bantuan={bantuan} />
      <SaringanJejak saring={saring} unit={unit} tahun={tahun} />
      {baris.length === 0 ? (
        <EmptyState judul="Tidak ada perubahan yang cocok"><p>Longgarkan saringan di atas: kosongkan nama, tanggal, atau unit.</p></EmptyState>
      ) : (
        <TabelJejak baris={baris} />
      )}
      <nav aria-label="Halaman jejak" className="mt-4 flex gap-3">
        {saring.sebelum === null ? null : <LinkButton href={alamat(saring, null)}>Terbaru</LinkButton>}
        {lanjut === null ? null : <LinkButton href={alamat(saring, lanjut)}>Lebih lama</LinkButton>}
      </nav>
    </Isi>
  )
}
