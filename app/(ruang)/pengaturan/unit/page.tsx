import type { Metadata } from 'next'
import { SaringCari } from '@/components/dasar/shell/cari/saring-cari'
import { Isi } from '@/components/dasar/shell/isi'
import { LinkButton } from '@/components/dasar/ui/button'
import { EmptyState } from '@/components/dasar/ui/empty-state'
import { PageHead } from '@/components/dasar/ui/page-head'
import { bilangan } from '@/lib/dasar/format/angka'
import { loadMasaUnit } from '@/lib/tahun/unit/loaders'
import { bacaCari, loadCocokUnit } from '@/lib/tahun/unit/loaders-cari'
import { FormUnit, FormUnitBaru } from './form-unit'
import { TabelUnit } from './tabel-unit'

export const metadata: Metadata = { title: 'Unit' }

/** The reporting units: what they are called from when to when. */
export default async function HalamanUnit({ searchParams }: PageProps<'/pengaturan/unit'>) {
  const [masa, parameter] = await Promise.all([loadMasaUnit(), searchParams])
  const { unit: dipilih } = parameter
  const cari = bacaCari(parameter)
  const cocok = await loadCocokUnit(cari)
  const tampil = masa.filter(({ unitId }) => cocok(unitId))
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
      {masa.length > 1 ? <SaringCari cari={cari} lain={{}} /> : null}
      {tampil.length > 0 ? <TabelUnit unit={tampil} /> : masa.length > 0 ? <EmptyState judul={`Tidak ada unit yang cocok dengan “${cari}”`}>Pakai singkatan, sebagian nama, atau kodenya.</EmptyState> : <EmptyState judul="Mulai dari sini">Tempel atau unggah daftar semua unit sekaligus, atau tambahkan satu di bawah; sesudah itu buat akun operatornya di Pengguna.</EmptyState>}
      <section aria-labelledby="judul-unit-baru" className="mt-8 border-t border-garis pt-4">
        <h2 id="judul-unit-baru" className="mb-2 text-lg">Tambah unit</h2>
        <FormUnitBaru induk={induk} />
      </section>
    </Isi>
  )
}
