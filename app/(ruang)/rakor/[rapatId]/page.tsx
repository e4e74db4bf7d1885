import type { Metadata } from 'next'
import { BagianBekuan } from './bagian-bekuan'
import { BagianLembar } from './bagian-lembar'
import { BagianDokumen } from './bagian-dokumen'
import { BagianKeputusan } from './bagian-keputusan'
import { BagianHadir } from './bagian-hadir'
import { BagianPaparan } from './bagian-paparan'
import { LembarUnit } from '@/components/rakor/lembar-unit'
import { LangkahRapat } from './langkah-rapat'
import { SusunAcara } from './susun-acara'
import { FormRapat } from '../form-rapat'
import { PanelUtuh } from '../panel-utuh'
import { pilihanVersi } from '../pilihan'
import { Isi } from '@/components/dasar/shell/isi'
import { Badge } from '@/components/dasar/ui/badge'
import { DefinitionList } from '@/components/dasar/ui/definition-list'
import { Disclosure } from '@/components/dasar/ui/disclosure'
import { PageHead } from '@/components/dasar/ui/page-head'
import { bulanTahun, tanggalPanjang, waktuWib } from '@/lib/dasar/format/tanggal'
import { hrefCsvPanel } from '@/lib/lihat/panel/susun'
import { loadLembarUnit } from '@/lib/rakor/bekuan/loaders'
import { NAMA_KEADAAN, NAMA_KEADAAN_UNIT, namaRapat } from '@/lib/rakor/rapat/constants'
import { loadPilihanUnit, loadRapat, type HalamanRapat } from '@/lib/rakor/rapat/loaders'
import { batasZona, NAMA_ZONA } from '@/lib/realisasi/zona'

export const metadata: Metadata = { title: 'Rakor' }

const jam = (teks: string): string => teks.replace(':', '.')

function Kepala({ rapat, kantor }: HalamanRapat) {
  const zona = kantor ? batasZona(kantor.periode.aturanZona).map(({ zona: nama, batas }) => `${NAMA_ZONA[nama]} ${batas}`).join('; ') : ''
  return (
    <DefinitionList className="max-w-3xl" butir={[
      { nama: 'Hari', nilai: `${tanggalPanjang(rapat.tanggal)}, pukul ${jam(rapat.mulai)}–${jam(rapat.selesai)} WIB` },
      { nama: 'Tempat', nilai: rapat.tempat },
      { nama: 'Dipimpin', nilai: rapat.pemimpinNama === null ? rapat.pemimpinJabatan : `${rapat.pemimpinNama}, ${rapat.pemimpinJabatan}` },
      ...(kantor ? [
        { nama: 'Batas data', nilai: bulanTahun(rapat.tahun, rapat.batasBulan) },
        { nama: 'Versi anggaran', nilai: `${kantor.periode.apbdVersi?.nama ?? 'belum ada'}${rapat.apbdUrutan === null ? ' (yang berlaku pada batas data)' : ''}` },
        { nama: 'Anggaran kas', nilai: kantor.periode.kasVersi?.nama ?? 'belum ada' },
        { nama: 'Aturan zona', nilai: `${zona} dari anggaran kas` },
      ] : []),
      ...(rapat.dimulaiPada === null ? [] : [{ nama: 'Dimulai', nilai: waktuWib(rapat.dimulaiPada) }]),
      ...(rapat.ditutupPada === null ? [] : [{ nama: 'Ditutup', nilai: waktuWib(rapat.ditutupPada) }]),
    ]} />
  )
}

/** One meeting: when and where, whether it can be held, its agenda, its frozen position. */
export default async function HalamanRapatSatu({ params }: { params: Promise<{ rapatId: string }> }) {
  const halaman = await loadRapat((await params).rapatId)
  const { rapat, acara, panel, bolehTulis, kantor } = halaman
  const tulis = bolehTulis && rapat.keadaan !== 'SELESAI'
  const unit = tulis ? await loadPilihanUnit(rapat.tanggal) : []
  const unduh = hrefCsvPanel('rapat', `rapatId=${rapat.id}`)
  return (
    <Isi>
      <PageHead
        judul={namaRapat(rapat)}
        remah={[{ nama: 'Rakor', href: `/rakor?tahun=${rapat.tahun}` }]}
        keterangan={<span className="flex flex-wrap gap-2"><Badge nada="aksen">{(kantor ? NAMA_KEADAAN : NAMA_KEADAAN_UNIT)[rapat.keadaan]}</Badge>{rapat.contoh ? <Badge>Data contoh</Badge> : null}</span>}
        aksi={<a href={`/api/rakor/${rapat.id}/ics`} className="tautan min-h-10 content-center" download>Simpan ke kalender (.ics)</a>}
      />
      <div className="flex flex-col gap-10">
        <section aria-label="Waktu, tempat, dan dasar rapat" className="flex flex-col gap-2">
          <Kepala {...halaman} />
          <p className="text-sm text-redup">Terakhir diubah {rapat.oleh}, {waktuWib(rapat.pada)}.</p>
          {tulis && kantor ? <Disclosure label="Ubah rapat"><FormRapat key={rapat.versi} tahun={rapat.tahun} versiApbd={pilihanVersi(kantor.periode)} semula={rapat} /></Disclosure> : null}
        </section>
        {kantor ? <PanelUtuh panel={kantor.siap} unduh={unduh} /> : null}
        <div id="acara" className="flex flex-col gap-2">
          <PanelUtuh panel={panel} unduh={unduh} />
          {tulis ? <SusunAcara rapat={rapat} acara={acara} unit={unit} /> : null}
        </div>
        {kantor?.bekuan[0] ? <BagianLembar rapat={rapat} bekuan={kantor.bekuan[0]} /> : null}
        {kantor ? null : <LembarUnit judul="h2" daftar={await loadLembarUnit({ rapatId: rapat.id })} sebutUnit />}
        {kantor ? <BagianBekuan rapat={rapat} bekuan={kantor.bekuan} bolehTulis={tulis} /> : null}
        {kantor ? <BagianDokumen rapatId={rapat.id} beku={kantor.bekuan.length > 0} /> : null}
        {kantor ? <BagianKeputusan rapat={rapat} bolehTulis={tulis} /> : null}
        <BagianHadir rapat={rapat} />
        <BagianPaparan rapat={rapat} lihat={kantor !== null} kemudi={bolehTulis} />
        {tulis ? <LangkahRapat rapat={rapat} beku={(kantor?.bekuan.length ?? 0) > 0} /> : null}
      </div>
    </Isi>
  )
}
