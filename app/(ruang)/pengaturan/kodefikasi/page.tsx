import type { Metadata } from 'next'
import { Isi } from '@/components/dasar/shell/isi'
import { LinkButton } from '@/components/dasar/ui/button'
import { EmptyState } from '@/components/dasar/ui/empty-state'
import { PageHead } from '@/components/dasar/ui/page-head'
import { bilangan } from '@/lib/dasar/format/angka'
import { loadBuku } from '@/lib/tahun/kodefikasi/loaders'
import { FormBukuBaru } from './form-buku'
import { TabelBuku } from './tabel-buku'

export const metadata: Metadata = { title: 'Kodefikasi' }

const bantuan = (
  <>
    <p>Satu kodefikasi adalah daftar urusan, bidang urusan, program, kegiatan, dan sub-kegiatan menurut satu peraturan. Tahun anggaran memakai satu kodefikasi; tahun baru diusulkan memakai yang tahun mulainya paling dekat. Rekening belanja dan sumber dana berlaku untuk semua tahun.</p>
    <p>Kode yang diakhiri tidak lagi ditawarkan untuk baris baru; baris yang sudah memakainya tetap seperti adanya. Semua perubahan tercatat di Jejak perubahan.</p>
  </>
)

/** The books of codes: what they hold, and which years use them. */
export default async function HalamanKodefikasi() {
  const buku = await loadBuku()
  const pakai = buku.filter(({ tahun }) => tahun.length > 0).length
  return (
    <Isi>
      <PageHead
        judul={buku.length > 0 ? `${bilangan(buku.length)} kodefikasi, ${bilangan(pakai)} dipakai tahun anggaran` : 'Belum ada kodefikasi'}
        bantuan={bantuan}
        aksi={<>
          <LinkButton href="/pengaturan/kodefikasi/kode?daftar=rekening">Rekening</LinkButton>
          <LinkButton href="/pengaturan/kodefikasi/kode?daftar=sumber">Sumber dana</LinkButton>
          <LinkButton href="/pengaturan/kodefikasi/daftar" ragam="utama">Muat daftar</LinkButton>
        </>}
      />
      {buku.length > 0 ? <TabelBuku buku={buku} /> : <EmptyState judul="Mulai dari sini">Buat kodefikasi di bawah, lalu muat daftar kodenya dari berkas.</EmptyState>}
      <section aria-labelledby="judul-buku-baru" className="mt-8 border-t border-garis pt-4">
        <h2 id="judul-buku-baru" className="mb-2 text-lg">Buat kodefikasi baru</h2>
        <FormBukuBaru buku={buku.map(({ kode, nama }) => ({ kode, nama }))} />
      </section>
    </Isi>
  )
}
