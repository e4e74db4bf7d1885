import type { Metadata } from 'next'
import Link from 'next/link'
import { FormTema, type IsiTema } from './form-tema'
import { Isi } from '@/components/dasar/shell/isi'
import { Disclosure } from '@/components/dasar/ui/disclosure'
import { PageHead } from '@/components/dasar/ui/page-head'
import { waktuWib } from '@/lib/dasar/format/tanggal'
import { loadTemaAtur } from '@/lib/lapor/tema/loaders'
import type { Tema } from '@/lib/lapor/tema/types'

export const metadata: Metadata = { title: 'Tema' }

const isian = ({ polaKode, polaNama, ...tema }: Tema): IsiTema => ({ ...tema, polaKode: polaKode.join('\n'), polaNama: polaNama.join('\n') })

/** The themes of the regency: what belongs to each, by which rule, and what proposes a sub-kegiatan. */
export default async function HalamanAturTema() {
  const daftar = await loadTemaAtur()
  return (
    <Isi>
      <PageHead
        judul="Untuk apa uangnya dapat ditandai?"
        keterangan={<Link className="tautan" href="/tema/tanda">Penandaan tema</Link>}
        bantuan={<p>Pola hanya mengusulkan; yang dihitung adalah putusan kantor pada halaman Penandaan tema. Mengubah pola tidak mengubah putusan yang sudah ada.</p>}
      />
      <ul className="max-w-4xl divide-y divide-garis border-y border-garis">
        {daftar.map((tema) => (
          <li key={tema.kode} className="py-3">
            <h2 className="text-lg font-medium">{tema.nama}{tema.berakhir ? ' (tidak dipakai lagi)' : ''}</h2>
            <p>{tema.definisi}</p>
            <p className="text-sm text-redup">{tema.dasar}. {tema.oleh === null ? 'Bawaan aplikasi.' : `Diubah ${tema.oleh}, ${waktuWib(tema.pada)}.`}</p>
            <Disclosure label={`Ubah ${tema.nama}`}><FormTema key={tema.versi} semula={isian(tema)} /></Disclosure>
          </li>
        ))}
      </ul>
      <section className="mt-6" aria-labelledby="tema-baru"><h2 id="tema-baru" className="mb-2 text-lg font-medium">Tema baru</h2><FormTema key={daftar.length} semula={null} /></section>
    </Isi>
  )
}
