import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Isi } from '@/components/dasar/shell/isi'
import { LinkButton } from '@/components/dasar/ui/button'
import { PageHead } from '@/components/dasar/ui/page-head'
import { bilangan } from '@/lib/dasar/format/angka'
import { NAMA_DAFTAR } from '@/lib/tahun/kodefikasi/constants'
import { loadBuku, loadNomenklatur, loadRekening, loadSumber } from '@/lib/tahun/kodefikasi/loaders'
import { bacaSaring, type SaringKode } from '@/lib/tahun/kodefikasi/schema'
import type { Buku, Daftar, HalamanKode } from '@/lib/tahun/kodefikasi/types'
import { FormNomenklatur, FormRekening, FormSumber } from './form-kode'
import { alamatKode, DaftarTab, HalamanTautan, SaringanKode } from './saringan-kode'
import { TabelNomenklatur, TabelRekening, TabelSumber } from './tabel-kode'

export const metadata: Metadata = { title: 'Kode' }

/** The list that the address names, as its table, and how much it holds. */
async function isi(daftar: Daftar, buku: Buku | undefined, saring: SaringKode): Promise<{ hasil: Omit<HalamanKode<unknown>, 'baris'>; tabel: React.ReactNode }> {
  if (daftar === 'rekening') {
    const { baris, ...hasil } = await loadRekening(saring)
    return { hasil, tabel: <TabelRekening baris={baris} /> }
  }
  if (daftar === 'sumber') {
    const { baris, ...hasil } = await loadSumber(saring)
    return { hasil, tabel: <TabelSumber baris={baris} /> }
  }
  const { baris, ...hasil } = await loadNomenklatur(buku?.kode ?? '', saring)
  return { hasil, tabel: <TabelNomenklatur baris={baris} /> }
}

/** Codes of a book, the accounts, or the sources of funds: searched, added, ended. */
export default async function HalamanKode({ searchParams }: PageProps<'/pengaturan/kodefikasi/kode'>) {
  const [semua, params] = await Promise.all([loadBuku(), searchParams])
  const daftar: Daftar = params.daftar === 'rekening' || params.daftar === 'sumber' ? params.daftar : 'buku'
  const buku = params.buku === undefined ? semua[0] : semua.find(({ kode }) => kode === params.buku)
  if (daftar === 'buku' && !buku) notFound()
  const saring = bacaSaring(params)
  const tempat = { daftar, buku: buku?.kode ?? null, saring }
  const { hasil, tabel } = await isi(daftar, buku, saring)
  const muat = `/pengaturan/kodefikasi/daftar?daftar=${daftar}${buku ? `&buku=${encodeURIComponent(buku.kode)}` : ''}`
  const apa = NAMA_DAFTAR[daftar].toLowerCase()
  return (
    <Isi>
      <PageHead
        judul={daftar === 'buku' ? buku?.kode : NAMA_DAFTAR[daftar]}
        remah={[{ nama: 'Kodefikasi', href: '/pengaturan/kodefikasi' }]}
        keterangan={daftar === 'buku' ? buku?.nama : 'Berlaku untuk semua tahun anggaran.'}
        aksi={<>
          {daftar === 'buku' && buku ? <LinkButton href={`/pengaturan/kodefikasi/buku?buku=${encodeURIComponent(buku.kode)}`}>Ubah kodefikasi</LinkButton> : null}
          <LinkButton href={muat}>Muat daftar</LinkButton>
        </>}
      />
      <DaftarTab tempat={tempat} />
      <SaringanKode tempat={tempat} />
      <p className="mb-2 text-redup" role="status">{hasil.jumlah > 0 ? `${bilangan(hasil.jumlah)} kode ${saring.cari ? 'cocok' : `${apa}`}` : `Tidak ada kode ${apa} yang cocok. Ubah kata pencarian atau tingkatnya.`}</p>
      {hasil.jumlah > 0 ? tabel : null}
      <HalamanTautan kini={hasil.halaman} terakhir={hasil.terakhir} alamat={(hal) => alamatKode(tempat, { hal })} />
      <section aria-labelledby="judul-tambah" className="mt-8 border-t border-garis pt-4">
        <h2 id="judul-tambah" className="mb-2 text-lg">Tambah kode</h2>
        {daftar === 'buku' && buku ? <FormNomenklatur key={buku.kode} regulasi={buku.kode} usul={typeof params.di === 'string' ? `${params.di.slice(0, 40)}.` : ''} /> : daftar === 'rekening' ? <FormRekening /> : <FormSumber />}
      </section>
    </Isi>
  )
}
