import type { Metadata } from 'next'
import { Isi } from '@/components/dasar/shell/isi'
import { LinkButton } from '@/components/dasar/ui/button'
import { EmptyState } from '@/components/dasar/ui/empty-state'
import { PageHead } from '@/components/dasar/ui/page-head'
import { bilangan } from '@/lib/dasar/format/angka'
import { loadPemberitahuan } from '@/lib/lapor/pemberitahuan/loaders'
import { bacaSebelum } from '@/lib/lapor/pemberitahuan/schema'
import { BagianSurel } from './form-surel'
import { FormBuka, FormSemua } from './form-tandai'

export const metadata: Metadata = { title: 'Pemberitahuan' }

/** What happened to the reports that concern this person, newest first. */
export default async function HalamanPemberitahuan({ searchParams }: PageProps<'/pemberitahuan'>) {
  const sebelum = bacaSebelum(await searchParams)
  const { daftar, belumDibaca, lanjut, surel, surelAktif } = await loadPemberitahuan(sebelum)
  const terbaru = daftar[0]?.id
  return (
    <Isi>
      <PageHead
        judul={belumDibaca === 0 ? 'Tidak ada pemberitahuan baru' : `${bilangan(belumDibaca)} pemberitahuan belum dibaca`}
        keterangan="Ditulis sendiri oleh aplikasi pada saat sebuah laporan berpindah tangan."
        aksi={belumDibaca > 0 && terbaru !== undefined ? <FormSemua sampai={terbaru} /> : null}
      />
      {daftar.length === 0 ? <EmptyState judul="Belum ada pemberitahuan">Di sini muncul laporan yang diajukan, dikembalikan, atau diverifikasi.</EmptyState> : null}
      <ul className="flex max-w-3xl flex-col gap-3">
        {daftar.map((satu) => <li key={satu.id}><FormBuka satu={satu} /></li>)}
      </ul>
      <nav aria-label="Halaman pemberitahuan" className="mt-4 flex gap-3">
        {sebelum === null ? null : <LinkButton href="/pemberitahuan">Terbaru</LinkButton>}
        {lanjut === null ? null : <LinkButton href={`/pemberitahuan?sebelum=${lanjut}`}>Lebih lama</LinkButton>}
      </nav>
      <section aria-labelledby="judul-surel" className="mt-8 max-w-xl border-t border-garis pt-4">
        <h2 id="judul-surel" className="mb-2 text-lg">Lewat surel juga?</h2>
        {surelAktif ? <BagianSurel {...surel} /> : <p className="text-redup">Server ini belum dihubungkan ke server surel, jadi pemberitahuan hanya ada di halaman ini.</p>}
      </section>
    </Isi>
  )
}
