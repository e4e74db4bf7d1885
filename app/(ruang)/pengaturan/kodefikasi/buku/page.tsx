import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Isi } from '@/components/dasar/shell/isi'
import { PageHead } from '@/components/dasar/ui/page-head'
import { bilangan } from '@/lib/dasar/format/angka'
import { TINGKAT } from '@/lib/tahun/kodefikasi/constants'
import { loadBuku } from '@/lib/tahun/kodefikasi/loaders'
import { FormBuku, FormHapusBuku } from '../form-buku'

export const metadata: Metadata = { title: 'Ubah kodefikasi' }

/** A book's name and first year; removing it where no year follows it. */
export default async function HalamanBuku({ searchParams }: PageProps<'/pengaturan/kodefikasi/buku'>) {
  const [daftar, { buku }] = await Promise.all([loadBuku(), searchParams])
  const satu = daftar.find(({ kode }) => kode === buku)
  if (!satu) notFound()
  const jumlah = TINGKAT.reduce((n, tingkat) => n + satu.jumlah[tingkat], 0)
  return (
    <Isi>
      <PageHead
        judul={satu.kode}
        remah={[{ nama: 'Kodefikasi', href: '/pengaturan/kodefikasi' }, { nama: satu.kode, href: `/pengaturan/kodefikasi/kode?buku=${encodeURIComponent(satu.kode)}` }]}
        keterangan={`${bilangan(jumlah)} kode; ${satu.tahun.length > 0 ? `dipakai tahun ${satu.tahun.join(', ')}` : 'belum dipakai tahun mana pun'}.`}
      />
      <FormBuku key={`${satu.nama}-${satu.mulaiTahun}`} buku={satu} />
      <section aria-labelledby="judul-hapus" className="mt-8 border-t border-garis pt-4">
        <h2 id="judul-hapus" className="mb-2 text-lg">Hapus kodefikasi</h2>
        {satu.tahun.length > 0 ? <p>Kodefikasi yang dipakai tahun anggaran tidak dapat dihapus.</p> : <FormHapusBuku buku={satu.kode} jumlah={jumlah > 0 ? bilangan(jumlah) : null} />}
      </section>
    </Isi>
  )
}
