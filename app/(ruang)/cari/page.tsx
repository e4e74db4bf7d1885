import type { Metadata } from 'next'
import { Isi } from '@/components/dasar/shell/isi'
import { Button } from '@/components/dasar/ui/button'
import { EmptyState } from '@/components/dasar/ui/empty-state'
import { TextField } from '@/components/dasar/ui/field'
import { PageHead } from '@/components/dasar/ui/page-head'
import { bilangan } from '@/lib/dasar/format/angka'
import { BATAS_HALAMAN, MIN_HURUF, NAMA_KELOMPOK } from '@/lib/lihat/cari/constants'
import { loadCari } from '@/lib/lihat/cari/loaders'
import { bacaMinta } from '@/lib/lihat/cari/schema'
import type { KelompokCari } from '@/lib/lihat/cari/types'
import { denganHalaman } from './halaman'

export const metadata: Metadata = { title: 'Cari' }

function Kelompok({ isi: { kelompok, butir, jumlah } }: { isi: KelompokCari }) {
  return (
    <section aria-labelledby={`judul-${kelompok}`}>
      <h2 id={`judul-${kelompok}`} className="text-lg">{NAMA_KELOMPOK[kelompok]} <span className="text-base font-normal text-redup">{bilangan(jumlah)}</span></h2>
      <ul className="max-w-4xl divide-y divide-garis border-y border-garis">
        {butir.map(({ href, judul, keterangan }) => (
          <li key={href} className="py-2"><a href={href} className="tautan font-medium">{judul}</a>{keterangan ? <span className="block text-sm text-redup">{keterangan}</span> : null}</li>
        ))}
      </ul>
      {jumlah > butir.length ? <p className="mt-1 text-sm text-redup">Ditampilkan {bilangan(butir.length)} dari {bilangan(jumlah)}; ketik lebih lengkap untuk mempersempit.</p> : null}
    </section>
  )
}

/** The search as a page: what the box finds, and more of it. Works without JavaScript. */
export default async function HalamanCari({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const minta = bacaMinta(await searchParams)
  const { pengguna, hasil } = await loadCari(minta, BATAS_HALAMAN)
  const semua = denganHalaman(pengguna.peran, minta.q, hasil, BATAS_HALAMAN)
  const { q, tahun, bulan } = minta
  return (
    <Isi>
      <PageHead judul={q === '' ? 'Apa yang dicari?' : semua.length === 0 ? `Tidak ada yang cocok dengan “${q}”` : `Yang cocok dengan “${q}”`} />
      <form method="get" role="search" aria-label="Cari di seluruh aplikasi" className="mb-6 flex max-w-2xl flex-wrap items-end gap-3">
        {tahun === null ? null : <input type="hidden" name="tahun" value={tahun} />}
        {bulan === null ? null : <input type="hidden" name="bulan" value={bulan} />}
        <div className="min-w-0 flex-1 basis-64"><TextField key={q} label="Unit, kode atau nama kegiatan, laporan, atau halaman" name="q" type="search" required={false} defaultValue={q} maxLength={80} autoFocus /></div>
        <Button type="submit" ragam="utama">Cari</Button>
      </form>
      {q === '' ? (
        <EmptyState judul="Misalnya"><p>“pupr” untuk unit, “juli dinkes” untuk laporan, “1.02.02” atau “gizi” untuk sub-kegiatan, “tenggat” untuk halaman.</p></EmptyState>
      ) : semua.length === 0 ? (
        <EmptyState judul="Coba kata lain"><p>{q.length < MIN_HURUF ? `Ketik sedikitnya ${MIN_HURUF} huruf.` : 'Pakai singkatan unit, sebagian nama, atau kodenya. Yang dicari hanya yang boleh Anda lihat.'}</p></EmptyState>
      ) : (
        <div className="flex flex-col gap-6">{semua.map((isi) => <Kelompok key={isi.kelompok} isi={isi} />)}</div>
      )}
    </Isi>
  )
}
