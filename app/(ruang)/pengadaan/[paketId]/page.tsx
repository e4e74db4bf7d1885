import type { Metadata } from 'next'
import { BagianAdendum, BagianBayar, BagianJadwal, BagianKritis, RingkasKontrak } from './bagian-kontrak'
import { BagianTahap } from './bagian-tahap'
import { FormKontrak } from './form-kontrak'
import { FormPaket } from './form-paket'
import { BagianFoto } from './foto/bagian-foto'
import { Isi } from '@/components/dasar/shell/isi'
import { Badge } from '@/components/dasar/ui/badge'
import { DefinitionList } from '@/components/dasar/ui/definition-list'
import { Disclosure } from '@/components/dasar/ui/disclosure'
import { PageHead } from '@/components/dasar/ui/page-head'
import { rupiah } from '@/lib/dasar/format/angka'
import { namaBulan, waktuWib } from '@/lib/dasar/format/tanggal'
import { FormTempatPaket } from './form-tempat'
import { loadTempatPaket } from '@/lib/lapor/tempat/loaders'
import { loadFoto } from '@/lib/lapor/pengadaan/foto/loaders'
import { loadPaket } from '@/lib/lapor/pengadaan/loaders'
import { JejakPaket } from '@/components/lihat/pengadaan/jejak-paket'
import { loadJejakPaket } from '@/lib/lihat/jejak/loaders'
import { NAMA_JENIS, NAMA_METODE, NAMA_STATUS } from '@/lib/lihat/panel/pengadaan/nama'
import { senFromText } from '@/lib/realisasi/rupiah'

export const metadata: Metadata = { title: 'Paket pengadaan' }

const bulan = (nilai: number | null): string => (nilai === null ? 'belum ditetapkan' : namaBulan(nilai))

/** One package: what it is, its stages, its contract, curve, payments, and what was done about delays. */
export default async function HalamanPaket({ params }: { params: Promise<{ paketId: string }> }) {
  const { paket, sub, bolehTulis } = await loadPaket((await params).paketId)
  const [foto, jejak, tempat] = await Promise.all([loadFoto({ paketId: paket.id, unitId: paket.unitId }), loadJejakPaket(paket), loadTempatPaket(paket.id)])
  const milik = sub.find(({ id }) => id === paket.subKegiatanId)
  const bagian = { paket, bolehTulis }
  return (
    <Isi>
      <PageHead
        judul={paket.nama}
        remah={[{ nama: 'Pengadaan', href: `/pengadaan?tahun=${paket.tahun}` }]}
        keterangan={<span className="flex flex-wrap gap-2">{NAMA_METODE[paket.metode]}, TA {paket.tahun}{paket.status === 'AKTIF' ? null : <Badge nada="awas">{NAMA_STATUS[paket.status]}</Badge>}{paket.contoh ? <Badge>Data contoh</Badge> : null}</span>}
      />
      <div className="flex flex-col gap-8">
        <section aria-labelledby="paket-isi" className="flex flex-col gap-2">
          <h2 id="paket-isi" className="text-lg">Apa yang diadakan</h2>
          <DefinitionList className="max-w-3xl" butir={[
            { nama: 'Kode RUP', nilai: paket.kodeRup ?? 'tidak ada di RUP' },
            { nama: 'Jenis pengadaan', nilai: NAMA_JENIS[paket.jenis] },
            { nama: 'Sub-kegiatan', nilai: milik ? `${milik.kode} ${milik.nama}` : 'belum ditautkan' },
            { nama: 'Pagu paket', nilai: rupiah(senFromText(paket.pagu)) },
            { nama: 'HPS', nilai: paket.hps === null ? 'belum ditetapkan' : rupiah(senFromText(paket.hps)) },
            { nama: 'Rencana pemilihan, kontrak, selesai', nilai: [paket.rencanaPemilihan, paket.rencanaKontrak, paket.rencanaSelesai].map(bulan).join(', ') },
            ...(paket.sumberDana ? [{ nama: 'Sumber dana', nilai: paket.sumberDana }] : []),
            ...(paket.lokasi ? [{ nama: 'Lokasi', nilai: paket.lokasi }] : []),
            ...(paket.penjelasan ? [{ nama: 'Penjelasan', nilai: paket.penjelasan }] : []),
          ]} />
          <p className="text-sm text-redup">Terakhir diubah {paket.oleh}, {waktuWib(paket.pada)}.</p>
          {bolehTulis ? <Disclosure label="Ubah paket"><FormPaket key={paket.versi} unitId={paket.unitId} tahun={paket.tahun} sub={sub} semula={paket} /></Disclosure> : null}
        </section>
        {tempat ? <section aria-labelledby="paket-tempat" className="flex flex-col gap-2"><h2 id="paket-tempat" className="text-lg">Di mana dikerjakan</h2><FormTempatPaket data={tempat} /></section> : null}
        <section aria-labelledby="paket-tahap" className="flex flex-col gap-2"><h2 id="paket-tahap" className="text-lg">Sampai tahap mana</h2><BagianTahap {...bagian} /></section>
        <section aria-labelledby="paket-kontrak" className="flex flex-col gap-4">
          <h2 id="paket-kontrak" className="text-lg">Kontrak dan pelaksanaan</h2>
          <RingkasKontrak paket={paket} />
          {bolehTulis ? <Disclosure label={paket.kontrak ? 'Ubah kontrak' : 'Catat kontrak'}><FormKontrak key={paket.kontrak?.versi ?? 0} paket={paket} /></Disclosure> : null}
          {paket.kontrak ? <><BagianJadwal {...bagian} /><BagianBayar {...bagian} /><BagianAdendum {...bagian} /><BagianKritis {...bagian} /></> : null}
        </section>
        <BagianFoto {...bagian} isi={foto} />
        <Disclosure label="Jejak paket ini"><JejakPaket baris={jejak.baris} lebih={jejak.lebih} /></Disclosure>
      </div>
    </Isi>
  )
}
