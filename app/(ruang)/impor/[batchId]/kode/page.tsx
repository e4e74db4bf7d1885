import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { Isi } from '@/components/dasar/shell/isi'
import { LinkButton } from '@/components/dasar/ui/button'
import { DefinitionList } from '@/components/dasar/ui/definition-list'
import { EmptyState } from '@/components/dasar/ui/empty-state'
import { PageHead } from '@/components/dasar/ui/page-head'
import { bilangan, rupiah, TIADA } from '@/lib/dasar/format/angka'
import { NAMA_MACAM } from '@/lib/lapor/impor/constants'
import { idDari } from '@/lib/dasar/akses/scope'
import { loadSatuKode } from '@/lib/lapor/impor/padanan/loaders'
import { parseKode } from '@/lib/lapor/impor/padanan/schema'
import { senFromText } from '@/lib/realisasi/rupiah'
import { FormAbaikan, FormPadankan } from './form-kode'
import { FormAmbilSatu } from './form-ambil'

export const metadata: Metadata = { title: 'Kode dari berkas' }

/** One unknown code of a file: is it one that is known, a new one, or is it left out? */
export default async function KodePage({ params, searchParams }: { params: Promise<{ batchId: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const [{ batchId }, cari] = await Promise.all([params, searchParams])
  const id = idDari(batchId)
  const saring = parseKode(cari)
  const isi = await loadSatuKode(id, saring)
  if (!isi) notFound()
  const { batch, asing, baru, admin, unit, calon } = isi
  const remah = [{ nama: 'Impor SIPD', href: `/impor?tahun=${batch.tahun}` }, { nama: batch.nama, href: `/impor/${batch.id}#judul-asing` }]
  if (asing === null) {
    return (
      <Isi>
        <PageHead remah={remah} judul="Kode ini sudah diputuskan" />
        <EmptyState judul="Tidak ada lagi yang ditanyakan tentang kode ini" aksi={<LinkButton href={`/impor/${batch.id}#judul-asing`} ragam="utama">Kembali ke berkas</LinkButton>}>
          Berkas sudah dicocokkan lagi.{admin ? <> Putusannya ada di <Link className="tautan" href={`/pengaturan/padanan?tahunPadanan=${batch.tahun}`}>Pengaturan, Padanan</Link> atau Kodefikasi.</> : null}
        </EmptyState>
      </Isi>
    )
  }
  const beda = asing.unitId === null && asing.namaBuku !== null
  const judul = beda ? 'Kode sama, nama lain: apakah ini hal yang sama?' : baru ? 'Kode baru, atau salah tulis?' : 'Apa arti kode ini?'
  return (
    <Isi>
      <PageHead remah={remah} judul={judul} keterangan={`${NAMA_MACAM[asing.macam]} ${asing.tampil}`} />
      <div className="flex max-w-3xl flex-col gap-8">
        <DefinitionList butir={[
          { nama: 'Nama di berkas', nilai: asing.namaBerkas || 'tidak disebut' },
          ...(beda ? [{ nama: 'Nama di buku', nilai: asing.namaBuku ?? '' }] : []),
          { nama: 'Unit', nilai: `${asing.unit || TIADA}${asing.banyakUnit > 3 ? ` dan ${bilangan(asing.banyakUnit - 3)} lagi` : ''}` },
          { nama: 'Dalam berkas', nilai: `${bilangan(asing.baris)} baris${asing.nilai === null ? '' : `, ${rupiah(senFromText(asing.nilai))}`}` },
        ]} />
        {baru && admin && !baru.mustahil ? <FormAmbilSatu batchId={batch.id} baru={baru} /> : null}
        {baru?.mustahil ? <p><span aria-hidden="true">! </span>{baru.halangan}</p> : null}
        {baru && !admin ? <p className="text-redup">Kode ini tidak ada di kodefikasi. Admin dapat mengambilnya dari berkas; Anda dapat memadankan atau mengabaikannya.</p> : null}
        {beda ? <p className="text-redup">Kode ini sudah dipakai di buku, jadi tidak dapat menjadi kode baru. Bila namanya hanya ditulis lain, pilih kode yang sama di bawah; bila maksudnya lain, pilih kode yang lain.</p> : null}
        <FormPadankan batchId={batch.id} asing={asing} calon={calon} unit={unit} cari={saring.cari} />
        <FormAbaikan batchId={batch.id} asing={asing} unit={unit} />
      </div>
    </Isi>
  )
}
