import type { Metadata } from 'next'
import Link from 'next/link'
import { Isi } from '@/components/dasar/shell/isi'
import { kelasTombol } from '@/components/dasar/ui/button-class'
import { EmptyState } from '@/components/dasar/ui/empty-state'
import { loadMintaTahun } from '@/lib/tahun/periode/loaders'

export const metadata: Metadata = { title: 'Tidak ditemukan' }

/** An address of a year that is not there: says which, and leads to the same page in the years that are. */
function TahunTiada({ diminta, jalur, daftar }: { diminta: string; jalur: string; daftar: readonly number[] }) {
  return (
    <EmptyState
      judul={<h1>{diminta} tidak ada di sini</h1>}
      aksi={daftar.map((tahun, i) => <Link key={tahun} href={`${jalur}?tahun=${tahun}`} className={kelasTombol({ ragam: i === 0 ? 'utama' : 'biasa' })}>Buka tahun {tahun}</Link>)}
    >
      <p>Angka tahun atau bulan lain tidak ditampilkan sebagai gantinya. {daftar.length > 0 ? `Tahun anggaran yang ada: ${daftar.join(', ')}.` : 'Belum ada tahun anggaran.'}</p>
    </EmptyState>
  )
}

/** No such page, or not one for this account: the two look alike on purpose. The menu stays. */
export default async function TidakDitemukan() {
  const minta = await loadMintaTahun()
  return (
    <Isi>
      {minta ? <TahunTiada {...minta} /> : (
        <EmptyState
          judul={<h1>Halaman ini tidak ada atau bukan untuk akun Anda</h1>}
          aksi={<><Link href="/" className={kelasTombol({ ragam: 'utama' })}>Ke halaman utama</Link><Link href="/cari" className={kelasTombol()}>Cari unit, kode, atau halaman</Link></>}
        >
          <p>Periksa kembali alamatnya, atau pilih dari menu. Bila Anda seharusnya dapat membukanya, hubungi admin Bagian Administrasi Pembangunan.</p>
        </EmptyState>
      )}
    </Isi>
  )
}
