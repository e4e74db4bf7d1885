import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PahamBerkas } from '@/components/lapor/berkas/paham-berkas'
import { Isi } from '@/components/dasar/shell/isi'
import { Notice } from '@/components/dasar/ui/notice'
import { PageHead } from '@/components/dasar/ui/page-head'
import { idDari } from '@/lib/dasar/akses/scope'
import { loadAsal, loadImpor } from '@/lib/lapor/impor/loaders'
import { parseSaring } from '@/lib/lapor/impor/schema'
import type { Batch } from '@/lib/lapor/impor/types'
import { belumDijawab, kalimatBulan } from '@/lib/lapor/impor/utils'
import { BelumDikenal } from './isi-asing'
import { DaftarBatas, PeringatanBatas } from './isi-batas'
import { DaftarBeda, TabelJumlah, TabelKontrol } from './isi-beda'
import { PeringatanMundur, TabelJumlahFisik, TabelKontrolFisik } from './isi-fisik'
import { JumlahSesudah } from './isi-jumlah'
import { Asal, Keterangan } from './isi-keterangan'
import { HanyaDiSini, KoreksiTercatat } from './isi-putusan'
import { TidakTerbaca } from './isi-rusak'
import { Pertanyaan } from './isi-tanya'
import { Tindakan } from './isi-tindakan'
import { KontrolUnit } from './kontrol-unit'

export const metadata: Metadata = { title: 'Impor SIPD' }

const JUDUL: Record<Batch['status'], string> = {
  MEMBACA: 'Berkas sedang dibaca', SIAP: 'Apa yang akan berubah oleh berkas ini?', DITERAPKAN: 'Impor ini sudah diterapkan', DIBATALKAN: 'Impor ini sudah dibatalkan kembali',
  GAGAL: 'Berkas ini gagal dibaca', DITOLAK: 'Berkas ini ditolak', DIHENTIKAN: 'Impor ini dihentikan', BERTANYA: 'Apa yang perlu dijawab tentang berkas ini?',
}

/** One batch: how far it is, what it would change, what it has changed. */
export default async function BatchPage({ params, searchParams }: { params: Promise<{ batchId: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const [{ batchId }, cari] = await Promise.all([params, searchParams])
  const id = idDari(batchId)
  const saring = parseSaring(cari)
  const isi = await loadImpor(id, saring)
  if (!isi) notFound()
  const { batch, beda, keadaan, rusak, asing, kantor, kontrol, paham, fisik } = isi
  const siap = batch.status === 'SIAP'
  const asal = typeof cari.asal === 'string' ? /^([1-9]\d{0,8})\.(\d{1,2})$/.exec(cari.asal) : null
  const barisAsal = asal ? await loadAsal(id, Number(asal[1]), Number(asal[2])) : null
  const bulan = beda ? kalimatBulan(beda.bulan) : ''
  return (
    <Isi>
      <PageHead remah={[{ nama: 'Impor SIPD', href: `/impor?tahun=${batch.tahun}` }]} judul={kontrol ? 'Berkas kontrol: tidak ada angka yang berubah' : JUDUL[batch.status]} keterangan={`${batch.nama}, tahun anggaran ${batch.tahun}`} />
      <div className="flex flex-col gap-8">
        {cari.sudah === '1' ? <Notice nada="info" umumkan>Berkas yang persis sama sudah diterapkan pada impor ini, jadi tidak ada yang dikerjakan lagi.</Notice> : null}
        {batch.pesan ? <Notice nada={batch.status === 'DIHENTIKAN' ? 'info' : 'galat'}>{batch.pesan}</Notice> : null}
        {paham.pahaman && batch.status !== 'MEMBACA' ? <PahamBerkas paham={paham.pahaman} menunggu={belumDijawab(paham.pertanyaan, paham.jawaban).length} tertutup={paham.tertutup} /> : null}
        <Pertanyaan isi={isi} />
        {siap && beda && !fisik ? <><HanyaDiSini batch={batch} beda={beda} /><KoreksiTercatat batch={batch} beda={beda} /><JumlahSesudah isi={isi} /></> : null}
        {siap && bulan !== '' ? <Notice nada="peringatan">Berkas ini memuat bulan {bulan}. {fisik ? 'Persen sub-kegiatan yang ada di berkas diganti dengan persen berkas untuk bulan itu' : 'Angka baris anggaran yang ada di berkas diganti dengan jumlah bersih berkas untuk bulan itu'}; angka lain dibiarkan.</Notice> : null}
        <PeringatanBatas lewat={isi.lewat} />
        <PeringatanMundur fisik={fisik} jenis={batch.jenis} />
        <Tindakan isi={isi} />
        <DaftarBatas lewat={isi.lewat} batchId={batch.id} halaman={saring.halamanBatas} />
        <BelumDikenal asing={asing} batchId={batch.id} kantor={kantor} halamanBaru={saring.halamanBaru} />
        {kontrol && kontrol.length > 0 ? <KontrolUnit kontrol={kontrol} tahun={batch.tahun} /> : null}
        <TidakTerbaca rusak={rusak} batchId={batch.id} />
        {keadaan.length > 0 ? <section aria-labelledby="judul-kontrol" className="flex flex-col gap-3"><h2 id="judul-kontrol" className="text-lg">Ke mana semua baris berkas?</h2>{kantor ? null : <p className="text-redup">Baris yang bukan milik unit Anda dihitung tanpa nilainya dan tidak diterapkan.</p>}{fisik ? <TabelKontrolFisik keadaan={fisik.keadaan} unit={kantor ? batch.unit : null} /> : <TabelKontrol keadaan={keadaan} unit={kantor ? batch.unit : null} />}</section> : null}
        {beda && beda.jumlah.length > 0 ? (
          <section aria-labelledby="judul-beda" className="flex flex-col gap-3">
            <h2 id="judul-beda" className="text-lg">{batch.status === 'SIAP' ? 'Angka mana yang berubah?' : 'Angka berkas dibandingkan dengan yang tersimpan sekarang'}</h2>
            {fisik ? <TabelJumlahFisik jumlah={fisik.jumlah} /> : <TabelJumlah jumlah={beda.jumlah} />}
            <DaftarBeda batchId={batch.id} baris={beda.baris} semua={beda.semua} jumlah={beda.jumlah} fisik={fisik !== null} saring={saring} />
          </section>
        ) : null}
        {barisAsal ? <Asal baris={barisAsal} /> : null}
        <section aria-labelledby="judul-batch" className="flex flex-col gap-3"><h2 id="judul-batch" className="text-lg">Tentang berkas ini</h2><Keterangan batch={batch} /></section>
      </div>
    </Isi>
  )
}
