import type { Metadata } from 'next'
import { Isi } from '@/components/dasar/shell/isi'
import { LinkButton } from '@/components/dasar/ui/button'
import { kelasTombol } from '@/components/dasar/ui/button-class'
import { EmptyState } from '@/components/dasar/ui/empty-state'
import { PageHead } from '@/components/dasar/ui/page-head'
import { loadKeamanan } from '@/lib/dasar/keamanan/loaders'
import { hariTakTerbaca, parseSaring, type SaringKeamanan } from '@/lib/dasar/keamanan/schema'
import { SaringanKeamanan } from './saringan'
import { TabelKeamanan } from './tabel'

export const metadata: Metadata = { title: 'Log keamanan' }

const bantuan = (
  <p>
    Siapa masuk, gagal masuk, atau ditolak; siapa mengunduh; siapa mengatur akun orang lain. Yang berulang dari alamat yang sama dalam satu menit
    dihitung dalam satu baris. Baris tidak dapat diubah atau dihapus; yang lebih tua dari masa simpan dibuang oleh basis data sendiri.
  </p>
)

function kueri(saring: SaringKeamanan, sebelum: string | null): string {
  const ada = Object.entries({ ...saring, sebelum }).filter(([, nilai]) => nilai !== null && nilai !== '')
  return new URLSearchParams(ada.map(([nama, nilai]) => [nama, String(nilai)])).toString()
}

/** The security log, filtered and paged, for the admin and the overseers. */
export default async function HalamanKeamanan({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const params = await searchParams
  const saring = parseSaring(params)
  const { daftar, lanjut } = await loadKeamanan(saring)
  return (
    <Isi>
      <PageHead judul="Siapa masuk, ditolak, dan mengunduh?" bantuan={bantuan} aksi={<a href={`/api/keamanan?${kueri(saring, null)}`} download className={kelasTombol({ kecil: true })}>Unduh CSV</a>} />
      <SaringanKeamanan saring={saring} salah={hariTakTerbaca(params)} />
      {daftar.length === 0 ? (
        <EmptyState judul="Tidak ada peristiwa yang cocok"><p>Longgarkan saringan di atas: kosongkan nama, alamat, tanggal, atau peristiwa.</p></EmptyState>
      ) : <TabelKeamanan daftar={daftar} />}
      <nav aria-label="Halaman log" className="mt-4 flex gap-3">
        {saring.sebelum === null ? null : <LinkButton href={`/pengaturan/keamanan?${kueri(saring, null)}`}>Terbaru</LinkButton>}
        {lanjut === null ? null : <LinkButton href={`/pengaturan/keamanan?${kueri(saring, lanjut)}`}>Lebih lama</LinkButton>}
      </nav>
    </Isi>
  )
}
