import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Isi } from '@/components/dasar/shell/isi'
import { Badge } from '@/components/dasar/ui/badge'
import { LinkButton } from '@/components/dasar/ui/button'
import { PageHead } from '@/components/dasar/ui/page-head'
import { bilangan } from '@/lib/dasar/format/angka'
import { NAMA_DAFTAR, NAMA_KELOMPOK } from '@/lib/tahun/kodefikasi/constants'
import { loadSatu } from '@/lib/tahun/kodefikasi/loaders'
import { tingkatNomenklatur } from '@/lib/tahun/kodefikasi/utils'
import { FormAkhiri, FormNama } from './form-satu'

export const metadata: Metadata = { title: 'Ubah kode' }

/** One code: what stands above it, which years show it, its name, and its end. */
export default async function HalamanSatu({ searchParams }: PageProps<'/pengaturan/kodefikasi/satu'>) {
  const { daftar, kunci } = await searchParams
  const isi = (daftar === 'buku' || daftar === 'rekening' || daftar === 'sumber') && typeof kunci === 'string' ? await loadSatu(daftar, kunci.slice(0, 60)) : await loadSatu('sumber', '')
  if (!isi) notFound()
  const kembali = `/pengaturan/kodefikasi/kode?${isi.buku ? `buku=${encodeURIComponent(isi.buku.kode)}` : `daftar=${isi.daftar}`}`
  const bolehBawah = isi.daftar === 'buku' && tingkatNomenklatur(isi.kode) !== 'SUB_KEGIATAN'
  return (
    <Isi>
      <PageHead
        judul={<>{isi.kode} {isi.nama} {isi.berakhir ? <Badge nada="awas">diakhiri</Badge> : null}</>}
        remah={[{ nama: 'Kodefikasi', href: '/pengaturan/kodefikasi' }, { nama: isi.buku?.kode ?? NAMA_DAFTAR[isi.daftar], href: kembali }]}
        keterangan={<>
          <p>{isi.tingkat}{isi.kelompok ? `, kelompok ${NAMA_KELOMPOK[isi.kelompok]}` : ''}. {isi.dipakai > 0 ? `${bilangan(isi.dipakai)} baris anggaran memakainya, pada tahun ${isi.tahun.map(({ tahun }) => tahun).join(', ')}.` : 'Belum dipakai baris anggaran mana pun.'}</p>
          {isi.jalur.length > 0 ? <ol className="mt-1 text-sm">{isi.jalur.map(({ kode, nama }) => <li key={kode}><span className="tabular-nums">{kode}</span> {nama}</li>)}</ol> : null}
        </>}
        aksi={bolehBawah ? <LinkButton href={`${kembali}&di=${isi.kode}#judul-tambah`}>Tambah kode di bawahnya</LinkButton> : null}
      />
      <FormNama key={isi.nama} isi={isi} />
      <section aria-labelledby="judul-akhir" className="mt-8 border-t border-garis pt-4">
        <h2 id="judul-akhir" className="mb-2 text-lg">{isi.berakhir ? 'Tawarkan lagi' : 'Akhiri kode'}</h2>
        <FormAkhiri isi={isi} />
      </section>
    </Isi>
  )
}
