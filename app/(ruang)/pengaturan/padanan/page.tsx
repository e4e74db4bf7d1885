import type { Metadata } from 'next'
import { Isi } from '@/components/dasar/shell/isi'
import { EmptyState } from '@/components/dasar/ui/empty-state'
import { PageHead } from '@/components/dasar/ui/page-head'
import { bilangan } from '@/lib/dasar/format/angka'
import { NAMA_MACAM } from '@/lib/lapor/impor/constants'
import { loadPadanan } from '@/lib/lapor/impor/padanan/loaders'
import { parsePadanan } from '@/lib/lapor/impor/padanan/schema'
import { BagianSalin } from './bagian-salin'
import { FormHapus, FormUbah } from './form-padanan'
import { KeteranganPadanan } from './keterangan'
import { HalamanPadanan, SaringanPadanan } from './saringan'
import { TabelPadanan } from './tabel-padanan'

export const metadata: Metadata = { title: 'Padanan' }

const bantuan = 'Padanan menjawab satu kali apa arti kode atau nama dalam berkas impor yang tidak sama dengan kodefikasi. Padanan satu unit didahulukan dari padanan semua unit. Mengubah atau menghapusnya tidak mengubah angka yang sudah diterapkan; berkas yang masih menunggu dicocokkan lagi.'

/** What codes of files mean: lists, searches, changes, removes, carries over to another year. */
export default async function HalamanPadananPage({ searchParams }: PageProps<'/pengaturan/padanan'>) {
  const saring = parsePadanan(await searchParams)
  const isi = await loadPadanan(saring)
  const { tahun, daftar, jumlah } = isi
  const satu = saring.id === null ? undefined : daftar[0]
  if (saring.id !== null) {
    const remah = [{ nama: 'Padanan', href: `/pengaturan/padanan?tahunPadanan=${tahun}` }]
    if (!satu) return <Isi><PageHead remah={remah} judul="Padanan ini tidak ada lagi" /><EmptyState judul="Sudah dihapus">Angka yang sudah diterapkan dengannya tidak berubah. Siapa yang menghapusnya tercatat di Jejak perubahan.</EmptyState></Isi>
    return (
      <Isi>
        <PageHead remah={remah} judul={`${NAMA_MACAM[satu.macam]} ${satu.kunci}`} keterangan={`Padanan tahun anggaran ${tahun}`} />
        <div className="flex max-w-3xl flex-col gap-8">
          <KeteranganPadanan satu={satu} />
          <FormUbah key={satu.versi} satu={satu} tahun={tahun} unit={isi.unit} calon={isi.calon} cari={saring.cari} />
          <FormHapus satu={satu} />
        </div>
      </Isi>
    )
  }
  return (
    <Isi>
      <PageHead judul={jumlah > 0 ? `${bilangan(jumlah)} padanan${saring.macam ?? saring.unit ?? saring.cari ? ' cocok' : ''} pada tahun ${tahun}` : `Tidak ada padanan${saring.macam ?? saring.unit ?? saring.cari ? ' yang cocok' : ''} pada tahun ${tahun}`} bantuan={<p>{bantuan}</p>} />
      <SaringanPadanan saring={saring} isi={isi} />
      {daftar.length > 0 ? <TabelPadanan daftar={daftar} tahun={tahun} jumlah={jumlah} /> : <EmptyState judul="Belum ada yang dipadankan di sini">Padanan dibuat pada halaman berkas impor, saat sebuah kode tidak dikenal. Longgarkan saringan di atas bila ada yang dicari.</EmptyState>}
      <HalamanPadanan saring={saring} isi={isi} />
      <BagianSalin isi={isi} />
    </Isi>
  )
}
