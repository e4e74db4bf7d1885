import { FormPutusan } from './form-putusan'
import type { Metadata } from 'next'
import Link from 'next/link'
import { BarisKeputusan } from './baris-keputusan'
import { Segar } from './segar'
import { Tawaran } from './tawaran'
import { Isi } from '@/components/dasar/shell/isi'
import { Badge } from '@/components/dasar/ui/badge'
import { Notice } from '@/components/dasar/ui/notice'
import { PageHead } from '@/components/dasar/ui/page-head'
import { DaftarPanel } from '@/components/lihat/panel/isi-panel'
import { hrefCsvPanel } from '@/lib/lihat/panel/susun'
import { loadHalamanKeputusan, type HalamanKeputusan } from '@/lib/rakor/keputusan/loaders'
import { NAMA_KEADAAN, namaRapat } from '@/lib/rakor/rapat/constants'

export const metadata: Metadata = { title: 'Keputusan rakor' }

/** The follow-up page of each unit that was asked or promised something; and, while promises can be written, the way to any other. */
function LembarUnit({ rapat, daftar, komitmen, mencatat, unit }: HalamanKeputusan) {
  const berjanji = new Set(komitmen.map(({ unitId }) => unitId))
  const milik = [...new Map([...daftar.flatMap(({ keputusan: { unitId, unit: nama } }) => (unitId === null || nama === null ? [] : [[unitId, nama] as const])), ...komitmen.map((satu) => [satu.unitId, satu.unit] as const)])]
  if (milik.length === 0 && !mencatat) return null
  return (
    <section aria-labelledby="judul-komitmen" className="flex flex-col gap-2">
      <h2 id="judul-komitmen" className="text-lg">{milik.length === 0 ? 'Belum ada unit yang diminta atau berkomitmen' : `Lembar tindak lanjut ${milik.length} unit${berjanji.size > 0 ? `, ${berjanji.size} di antaranya berkomitmen` : ''}`}</h2>
      {milik.length > 0 ? <ul className="max-w-4xl list-disc pl-5">{milik.map(([id, nama]) => <li key={id}><Link href={`/rakor/${rapat.id}/tindak-lanjut/${id}`} prefetch={false} className="tautan">{nama}</Link>{berjanji.has(id) ? ' (berkomitmen)' : ''}</li>)}</ul> : null}
      {mencatat ? (
        <details>
          <summary className="lipatan">Catat komitmen unit</summary>
          <ul className="columns-2 gap-6 pt-1 sm:columns-3 lg:columns-4">{unit.map(({ id, nama }) => <li key={id}><Link href={`/rakor/${rapat.id}/tindak-lanjut/${id}#isi-komitmen`} prefetch={false} className="tautan inline-flex min-h-8 items-center">{nama}</Link></li>)}</ul>
        </details>
      ) : null}
    </section>
  )
}

/** The decisions of a meeting: recorded while it stands on its figures, followed afterwards. */
export default async function HalamanKeputusanRapat({ params }: { params: Promise<{ rapatId: string }> }) {
  const halaman = await loadHalamanKeputusan((await params).rapatId)
  const { rapat, daftar, panel, tawaran, mencatat, kantor, unit, tenggat } = halaman
  const tetap = rapat.keadaan === 'SELESAI'
  return (
    <Isi>
      {tetap ? null : <Segar rapatId={rapat.id} />}
      <PageHead
        judul={`Keputusan ${namaRapat(rapat)}`}
        remah={[{ nama: 'Rakor', href: `/rakor?tahun=${rapat.tahun}` }, { nama: namaRapat(rapat), href: `/rakor/${rapat.id}` }]}
        keterangan={<span className="flex flex-wrap gap-2"><Badge nada="aksen">{NAMA_KEADAAN[rapat.keadaan]}</Badge>{rapat.contoh ? <Badge>Data contoh</Badge> : null}</span>}
      />
      <div className="flex flex-col gap-10">
        {mencatat ? <section aria-label="Keputusan baru" className="cetak-sembunyi"><FormPutusan rapatId={rapat.id} unit={unit} tenggat={tenggat} /></section>
          : kantor && rapat.keadaan === 'DRAF' ? <Notice judul="Keputusan dicatat sesudah posisi dibekukan"><p>Bekukan posisinya di <Link href={`/rakor/${rapat.id}#bekukan`} className="tautan">halaman rapat</Link>; sampai itu, yang masih terbuka dari rakor sebelumnya sudah dapat dilanjutkan.</p></Notice> : null}
        {tetap ? <p className="text-redup">Rapat ini sudah ditutup: bunyi keputusan dan komitmennya tetap. Langkah, penutupan, dan pelanjutan ke rakor berikut masih dapat dicatat.</p> : null}
        {kantor && !tetap && daftar.length > 0 ? (
          <section aria-labelledby="judul-susun" className="cetak-sembunyi flex flex-col gap-2">
            <h2 id="judul-susun" className="text-lg">Yang sudah dicatat</h2>
            <ol className="max-w-5xl divide-y divide-garis">{daftar.map((satu) => <BarisKeputusan key={satu.keputusan.id} {...satu} rapat={rapat} unit={unit} tenggat={tenggat} mencatat={mencatat} />)}</ol>
          </section>
        ) : null}
        <Tawaran rapat={rapat} tawaran={tawaran} tenggat={tenggat} />
        <DaftarPanel panel={panel} unduh={hrefCsvPanel('keputusan', `rapatId=${rapat.id}`)} />
        <LembarUnit {...halaman} />
      </div>
    </Isi>
  )
}
