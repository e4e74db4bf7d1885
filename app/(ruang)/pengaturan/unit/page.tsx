import type { Metadata } from 'next'
import { Isi } from '@/components/dasar/shell/isi'
import { LinkButton } from '@/components/dasar/ui/button'
import { EmptyState } from '@/components/dasar/ui/empty-state'
import { PageHead } from '@/components/dasar/ui/page-head'
import { bilangan } from '@/lib/dasar/format/angka'
import { loadMasaUnit } from '@/lib/tahun/unit/loaders'
import { FormUnit, FormUnitBaru } from './form-unit'
import { TabelUnit } from './tabel-unit'

export const metadata: Metadata = { title: 'Unit' }

/** The reporting units: what they are called from when to when. */
export default async function HalamanUnit({ searchParams }: PageProps<'/pengaturan/unit'>) {
  const [masa, { unit: dipilih }] = await Promise.all([loadMasaUnit(), searchParams])
  const berlaku = masa.filter(({ berlakuSampai }) => berlakuSampai === null)
  const satu = berlaku.find(({ unitId }) => String(unitId) === dipilih)
  const induk = berlaku.map(({ unitId, nama }) => ({ id: unitId, nama }))
  if (satu) {
    return (
      <Isi>
        <PageHead judul={satu.nama} remah={[{ nama: 'Unit', href: '/pengaturan/unit' }]} keterangan={`Kode ${satu.kode}`} />
        <FormUnit key={`${satu.unitId}-${satu.berlakuMulai}`} unit={satu} induk={induk} />
      </Isi>
    )
  }
  return (
    <Isi>
      <PageHead
        aksi={<LinkButton href="/pengaturan/unit/daftar" ragam={berlaku.length > 0 ? 'biasa' : 'utama'}>Tempel atau unggah daftar</LinkButton>}
        judul={berlaku.length > 0 ? `${bilangan(berlaku.length)} unit melapor` : 'Belum ada unit'}
        bantuan="Unit adalah perangkat daerah atau bagiannya yang melapor sendiri. Nama, kategori, induk, asisten dan kepalanya berlaku sejak tanggalnya, sehingga bulan yang sudah lewat tetap memakai nama pada waktu itu."
      />
      {masa.length > 0 ? <TabelUnit unit={masa} /> : <EmptyState judul="Mulai dari sini">Tempel atau unggah daftar semua unit sekaligus, atau tambahkan satu di bawah; sesudah itu buat akun operatornya di Pengguna.</EmptyState>}
      <section aria-labelledby="judul-unit-baru" className="mt-8 border-t border-garis pt-4">
        <h2 id="judul-unit-baru" className="mb-2 text-lg">Tambah unit</h2>
        <FormUnitBaru induk={induk} />
      </section>
    </Isi>
  )
}
