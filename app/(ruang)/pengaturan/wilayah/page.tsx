import type { Metadata } from 'next'
import { Isi } from '@/components/dasar/shell/isi'
import { PageHead } from '@/components/dasar/ui/page-head'
import { EmptyState } from '@/components/dasar/ui/empty-state'
import { bilangan } from '@/lib/dasar/format/angka'
import type { SearchParams } from '@/lib/tahun/periode/schema'
import { loadHalamanWilayah } from '@/lib/tahun/wilayah/loaders'
import { BagianBatas } from './bagian-batas'
import { FormDaftarWilayah } from './form-daftar'
import { FormWilayah } from './form-wilayah'
import { TabelWilayah } from './tabel-wilayah'

export const metadata: Metadata = { title: 'Wilayah' }

/** Kecamatan, pekon and kelurahan: codes of both books, tiles of the map, and whose office is where. */
export default async function HalamanWilayah({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [{ wilayah, batas, awal, unit }, { wilayah: dipilih }] = await Promise.all([loadHalamanWilayah(), searchParams])
  const satu = wilayah.find(({ id }) => String(id) === dipilih)
  if (satu) {
    return (
      <Isi>
        <PageHead judul={satu.nama} remah={[{ nama: 'Wilayah', href: '/pengaturan/wilayah' }]} keterangan={`Kode Kemendagri ${satu.kode}. Sumber: ${satu.sumber}`} />
        <FormWilayah key={satu.versi} satu={satu} unit={unit} />
      </Isi>
    )
  }
  const tegak = wilayah.filter(({ berakhir }) => !berakhir)
  const kecamatan = tegak.filter(({ tingkat }) => tingkat === 'KECAMATAN').length
  return (
    <Isi>
      <PageHead
        judul={wilayah.length === 0 ? 'Belum ada daftar wilayah' : `${bilangan(kecamatan)} kecamatan, ${bilangan(tegak.length - kecamatan)} pekon dan kelurahan`}
        bantuan={<p>Kode Kemendagri dan kode BPS berbeda buku: Lampung Barat 18.04 menurut Kemendagri, 1801 menurut BPS; 1804 pada BPS adalah Lampung Timur. Wilayah yang berakhir tidak ditawarkan lagi, tetapi tempat yang sudah ditulis tetap.</p>}
      />
      {wilayah.length === 0 ? <EmptyState judul="Mulai dari daftar bawaan">Daftar Lampung Barat sudah terisi di kotak di bawah; lihat perbedaannya, lalu simpan. Kabupaten lain menempel daftarnya sendiri.</EmptyState> : <TabelWilayah wilayah={wilayah} unit={unit} />}
      <section aria-labelledby="judul-daftar" className="mt-8 border-t border-garis pt-4">
        <h2 id="judul-daftar" className="mb-2 text-lg">Tempel daftar wilayah</h2>
        <FormDaftarWilayah awal={wilayah.length === 0 ? awal : { teks: '', sumber: awal.sumber }} />
      </section>
      {kecamatan > 0 ? <BagianBatas batas={batas} /> : null}
    </Isi>
  )
}
