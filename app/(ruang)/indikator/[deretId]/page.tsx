import type { Metadata } from 'next'
import { FormDaftar, FormHapus } from '../form-daftar'
import { FormNilai, FormTarget } from './form-nilai'
import { RiwayatNilai, RiwayatTarget } from './riwayat'
import { Isi } from '@/components/dasar/shell/isi'
import { Badge } from '@/components/dasar/ui/badge'
import { DefinitionList } from '@/components/dasar/ui/definition-list'
import { Disclosure } from '@/components/dasar/ui/disclosure'
import { EmptyState } from '@/components/dasar/ui/empty-state'
import { PageHead } from '@/components/dasar/ui/page-head'
import { IsiPanel } from '@/components/lihat/panel/isi-panel'
import { awalBesar } from '@/lib/dasar/format/kalimat'
import { waktuWib } from '@/lib/dasar/format/tanggal'
import { loadHalamanDeret } from '@/lib/lapor/indikator/loaders-entri'
import type { DeretRinci } from '@/lib/lapor/indikator/types'
import { NAMA_FREKUENSI } from '@/lib/lapor/indikator/utils'
import { panelDeret } from '@/lib/lihat/panel/indikator/deret'
import { hrefCsvPanel } from '@/lib/lihat/panel/susun'

export const metadata: Metadata = { title: 'Deret indikator' }

const definisi = (deret: DeretRinci) => [
  { nama: 'Definisi', nilai: deret.definisi },
  { nama: 'Cara ukur', nilai: deret.caraUkur },
  { nama: 'Satuan', nilai: deret.satuan },
  { nama: 'Arah', nilai: deret.arah === 'TURUN' ? 'baik bila turun' : 'baik bila naik' },
  { nama: 'Masa', nilai: awalBesar(NAMA_FREKUENSI[deret.frekuensi]) },
  { nama: 'Sumber resmi', nilai: deret.sumber },
  { nama: 'Penanggung jawab', nilai: deret.unit ?? 'Kantor' },
  ...(deret.klasifikasi ? [{ nama: 'Klasifikasi', nilai: deret.klasifikasi }] : []),
  ...(deret.kodeData ? [{ nama: 'Kode data', nilai: deret.kodeData }] : []),
]

/** One series: over its time with its targets, its forms, everything that was written of it, what it is. */
export default async function HalamanDeret({ params }: { params: Promise<{ deretId: string }> }) {
  const { rinci, deret, bolehTulis, pilihan, wilayah } = await loadHalamanDeret((await params).deretId)
  const panel = deret && panelDeret(deret)
  const berisi = rinci.nilai.length > 0 || rinci.target.length > 0
  const { id, kode, nama, satuan, caraUkur, definisi: arti, sumber, klasifikasi, kodeData, arah, perubahan, frekuensi, temaKode, unitId, unit, berakhir, contoh, versi } = rinci
  const isi = { id, kode, nama, satuan, caraUkur, definisi: arti, sumber, klasifikasi, kodeData, arah, perubahan, frekuensi, temaKode, unitId, unit, berakhir, contoh, versi, berisi }
  return (
    <Isi>
      <PageHead
        judul={`${rinci.nama}, ${rinci.caraUkur}`} remah={[{ nama: 'Indikator', href: '/indikator' }]}
        keterangan={<span className="flex flex-wrap gap-2">{rinci.unit ?? 'Kantor'}, {NAMA_FREKUENSI[rinci.frekuensi]}{rinci.berakhir ? <Badge nada="awas">deret berakhir</Badge> : null}{rinci.contoh ? <Badge>Data contoh</Badge> : null}</span>}
        bantuan={<p>Nilai yang keliru direvisi atau ditarik dengan alasan; yang lama tetap terlihat. Bila sumber tidak menyebut hari, kosongkan tanggal data: nilainya dibaca pada akhir tahunnya dan halaman mengatakannya.</p>}
      />
      <div className="flex flex-col gap-8">
        {panel ? <IsiPanel panel={{ ...panel, lanjut: { nama: 'Semua deret indikator', href: '/indikator' } }} unduh={hrefCsvPanel('indikator', '')(panel.kunci)} /> : (
          <EmptyState judul="Belum ada data">{bolehTulis ? 'Catat nilai pertamanya di bawah, dengan sumbernya.' : `Nilainya dicatat ${rinci.unit ?? 'kantor'}.`}</EmptyState>
        )}
        {bolehTulis && !rinci.berakhir ? <section aria-labelledby="catat" className="cetak-sembunyi flex flex-col gap-2"><h2 id="catat" className="text-lg">Catat nilai</h2><FormNilai deretId={rinci.id} satuan={rinci.satuan} wilayah={wilayah} /></section> : null}
        <section aria-labelledby="riwayat" className="flex flex-col gap-2"><h2 id="riwayat" className="text-lg">Apa yang pernah dicatat?</h2><RiwayatNilai deret={rinci} bolehTulis={bolehTulis} /></section>
        <section aria-labelledby="target" className="flex flex-col gap-2">
          <h2 id="target" className="text-lg">Target apa yang dituju?</h2>
          <RiwayatTarget deret={rinci} bolehTulis={bolehTulis} />
          {bolehTulis && !rinci.berakhir ? <Disclosure label="Catat target"><FormTarget deretId={rinci.id} satuan={rinci.satuan} /></Disclosure> : null}
        </section>
        <section aria-labelledby="definisi" className="flex flex-col gap-2">
          <h2 id="definisi" className="text-lg">Apa yang diukur deret ini?</h2>
          <DefinitionList className="max-w-3xl" butir={definisi(rinci)} />
          <p className="text-sm text-redup">Definisi terakhir diubah {rinci.oleh}, {waktuWib(rinci.pada)}.</p>
          {pilihan === null ? null : <Disclosure label="Ubah definisi"><FormDaftar semula={isi} pilihan={pilihan} />{berisi ? null : <div className="mt-4 border-t border-garis pt-4"><FormHapus deretId={rinci.id} versi={rinci.versi} /></div>}</Disclosure>}
        </section>
      </div>
    </Isi>
  )
}
