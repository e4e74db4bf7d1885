import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Isi } from '@/components/dasar/shell/isi'
import { NumTd, RowHead, Table, Td, Th, Tr } from '@/components/dasar/tables/table'
import { DefinitionList } from '@/components/dasar/ui/definition-list'
import { Notice } from '@/components/dasar/ui/notice'
import { PageHead } from '@/components/dasar/ui/page-head'
import { bilangan, rupiahPenuh, TIADA } from '@/lib/dasar/format/angka'
import { waktuWib } from '@/lib/dasar/format/tanggal'
import { kalimatBulan } from '@/lib/lapor/impor/utils'
import { HANYA_KONTROL, NAMA_JENIS, NAMA_STATUS } from '@/lib/lapor/impor/constants'
import { loadAsal, loadImpor, type IsiImpor } from '@/lib/lapor/impor/loaders'
import { parseSaring } from '@/lib/lapor/impor/schema'
import type { Batch } from '@/lib/lapor/impor/types'
import { senFromText } from '@/lib/realisasi/rupiah'
import { FormBatalkan, FormHentikan, FormTerapkan } from './form-batch'
import { BelumDikenal } from './isi-asing'
import { DaftarBatas, PeringatanBatas } from './isi-batas'
import { DaftarBeda, TabelJumlah, TabelKontrol } from './isi-beda'
import { PeringatanMundur, TabelJumlahFisik, TabelKontrolFisik } from './isi-fisik'
import { Kemajuan } from './kemajuan'
import { KontrolUnit } from './kontrol-unit'

export const metadata: Metadata = { title: 'Impor SIPD' }

const JUDUL: Record<Batch['status'], string> = {
  MEMBACA: 'Berkas sedang dibaca', SIAP: 'Apa yang akan berubah oleh berkas ini?', DITERAPKAN: 'Impor ini sudah diterapkan', DIBATALKAN: 'Impor ini sudah dibatalkan kembali',
  GAGAL: 'Berkas ini gagal dibaca', DITOLAK: 'Berkas ini ditolak', DIHENTIKAN: 'Impor ini dihentikan', BERTANYA: 'Apa yang perlu dijawab tentang berkas ini?',
}

/** What the file is, who did what with it, and what was left at the door. */
function Keterangan({ batch }: { batch: Batch }) {
  const { kontrol } = batch
  return (
    <DefinitionList className="max-w-3xl" butir={[
      { nama: 'Jenis', nilai: batch.jenis ? NAMA_JENIS[batch.jenis] : TIADA },
      { nama: 'Keadaan', nilai: NAMA_STATUS[batch.status] },
      // while it is read the progress above tells; what stands here would be older
      ...(batch.status === 'MEMBACA' ? [] : [{ nama: 'Baris dibaca', nilai: `${bilangan(kontrol.dibaca ?? 0)}${kontrol.detik === undefined ? '' : ` dalam ${bilangan(kontrol.detik)} detik`}` }]),
      ...(batch.unit ? [{ nama: 'Untuk unit', nilai: batch.unit }] : []),
      ...(batch.versi ? [{ nama: 'Untuk versi', nilai: batch.versi }] : []),
      ...(batch.status === 'MEMBACA' ? [] : [
        { nama: 'Lembar yang dilewati', nilai: kontrol.lembarLewat?.length ? kontrol.lembarLewat.join(', ') : 'tidak ada' },
        { nama: 'Kolom orang yang tidak disimpan', nilai: kontrol.kolomOrang?.length ? kontrol.kolomOrang.join(', ') : 'tidak ada' },
      ]),
      { nama: 'Diunggah', nilai: `${batch.oleh}, ${waktuWib(batch.dibuatPada)}` },
      ...(batch.diterapkanPada ? [{ nama: 'Diterapkan', nilai: `${batch.diterapkanOleh ?? ''}, ${waktuWib(batch.diterapkanPada)}, ${bilangan(batch.berubah ?? 0)} angka berubah` }] : []),
      ...(batch.dibatalkanPada ? [{ nama: 'Dibatalkan', nilai: `${batch.dibatalkanOleh ?? ''}, ${waktuWib(batch.dibatalkanPada)}` }] : []),
      { nama: 'Sidik berkas (SHA-256)', nilai: <span className="break-all font-mono text-sm">{batch.sidik}</span> },
    ]} />
  )
}

function Asal({ baris }: { baris: Awaited<ReturnType<typeof loadAsal>> }) {
  return (
    <section id="asal" aria-label="Baris berkas di balik angka">
      <Table caption="Baris berkas di balik angka yang dipilih">
        <thead><tr><Th>Baris</Th><Th>Dokumen</Th><Th>Rekening</Th><Th angka satuan="Rp">Nilai</Th><Th angka satuan="Rp">Setoran</Th></tr></thead>
        <tbody>{baris.map((satu) => <Tr key={`${satu.lembar}-${satu.nomor}`}><RowHead className="font-normal">{satu.nomor}</RowHead><Td>{satu.dokumen || TIADA}</Td><Td>{satu.rekening}</Td><NumTd>{rupiahPenuh(senFromText(satu.nilai))}</NumTd><NumTd>{rupiahPenuh(senFromText(satu.kurang))}</NumTd></Tr>)}</tbody>
      </Table>
    </section>
  )
}

/** What the person can do with the batch now. */
function Tindakan({ isi }: { isi: IsiImpor }) {
  const { batch, beda, keadaan } = isi
  const kontrol = batch.jenis !== null && HANYA_KONTROL.includes(batch.jenis)
  if (batch.status === 'MEMBACA') return <><Kemajuan batchId={batch.id} awal={batch.kontrol.dibaca ?? 0} /><FormHentikan batchId={batch.id} label="Hentikan" /></>
  if (batch.status === 'DITERAPKAN') return <FormBatalkan batchId={batch.id} />
  if (batch.status !== 'SIAP') return null
  const berubah = beda?.jumlah.filter(({ rupa }) => rupa === 'BARU' || rupa === 'UBAH').reduce((n, { angka }) => n + angka, 0) ?? 0
  const sebagian = keadaan.some((satu) => satu.keadaan === 'ASING' || satu.keadaan === 'RUSAK') || (beda?.jumlah.some(({ rupa }) => rupa === 'TOLAK') ?? false)
  return (
    <div className="flex flex-col gap-4">
      {kontrol ? <Notice nada="info">Berkas ini angka kontrol tanpa rincian bulan: dibaca dan disimpan untuk dibandingkan, tidak mengubah angka unit. Rekonsiliasi memakai unggahannya sendiri di menu Rekonsiliasi.</Notice>
        : <FormTerapkan batchId={batch.id} tanda={beda?.tanda ?? ''} sebagian={sebagian} berubah={berubah} />}
      <FormHentikan batchId={batch.id} label="Buang berkas ini" />
    </div>
  )
}

/** One batch: how far it is, what it would change, what it has changed. */
export default async function BatchPage({ params, searchParams }: { params: Promise<{ batchId: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const [{ batchId }, cari] = await Promise.all([params, searchParams])
  const id = /^[1-9]\d{0,8}$/.test(batchId) ? Number(batchId) : 0
  const saring = parseSaring(cari)
  const isi = await loadImpor(id, saring)
  if (!isi) notFound()
  const { batch, beda, keadaan, rusak, asing, kantor, kontrol, fisik } = isi
  const asal = typeof cari.asal === 'string' ? /^([1-9]\d{0,8})\.(\d{1,2})$/.exec(cari.asal) : null
  const barisAsal = asal ? await loadAsal(id, Number(asal[1]), Number(asal[2])) : null
  const bulan = beda ? kalimatBulan(beda.bulan) : ''
  return (
    <Isi>
      <PageHead remah={[{ nama: 'Impor SIPD', href: `/impor?tahun=${batch.tahun}` }]} judul={kontrol ? 'Berkas kontrol: tidak ada angka yang berubah' : JUDUL[batch.status]} keterangan={`${batch.nama}, tahun anggaran ${batch.tahun}`} />
      <div className="flex flex-col gap-8">
        {cari.sudah === '1' ? <Notice nada="info" umumkan>Berkas yang persis sama sudah diterapkan pada impor ini, jadi tidak ada yang dikerjakan lagi.</Notice> : null}
        {batch.pesan ? <Notice nada={batch.status === 'DIHENTIKAN' ? 'info' : 'galat'}>{batch.pesan}</Notice> : null}
        {batch.status === 'SIAP' && bulan !== '' ? <Notice nada="peringatan">Berkas ini memuat bulan {bulan}. {fisik ? 'Persen sub-kegiatan yang ada di berkas diganti dengan persen berkas untuk bulan itu' : 'Angka baris anggaran yang ada di berkas diganti dengan jumlah bersih berkas untuk bulan itu'}; angka lain dibiarkan.</Notice> : null}
        <PeringatanBatas lewat={isi.lewat} />
        <PeringatanMundur fisik={fisik} jenis={batch.jenis} />
        <Tindakan isi={isi} />
        <DaftarBatas lewat={isi.lewat} batchId={batch.id} halaman={saring.halamanBatas} />
        <BelumDikenal asing={asing} batchId={batch.id} kantor={kantor} halamanBaru={saring.halamanBaru} />
        {kontrol && kontrol.length > 0 ? <KontrolUnit kontrol={kontrol} tahun={batch.tahun} /> : null}
        {rusak.length > 0 ? <section aria-labelledby="judul-rusak"><h2 id="judul-rusak" className="mb-2 text-lg">Baris mana yang tidak terbaca?</h2><ul className="list-disc pl-5">{rusak.map((satu) => <li key={satu.nomor}>Baris {bilangan(satu.nomor)}: {satu.sebab}</li>)}</ul></section> : null}
        {keadaan.length > 0 ? <section aria-labelledby="judul-kontrol" className="flex flex-col gap-3"><h2 id="judul-kontrol" className="text-lg">Ke mana semua baris berkas?</h2>{kantor ? null : <p className="text-redup">Baris yang bukan milik unit Anda dihitung tanpa nilainya dan tidak diterapkan.</p>}{fisik ? <TabelKontrolFisik keadaan={fisik.keadaan} unit={kantor ? batch.unit : null} /> : <TabelKontrol keadaan={keadaan} unit={kantor ? batch.unit : null} />}</section> : null}
        {beda && beda.jumlah.length > 0 ? (
          <section aria-labelledby="judul-beda" className="flex flex-col gap-3">
            <h2 id="judul-beda" className="text-lg">{batch.status === 'SIAP' ? 'Angka mana yang berubah?' : 'Angka berkas dibandingkan dengan yang tersimpan sekarang'}</h2>
            {fisik ? <TabelJumlahFisik jumlah={fisik.jumlah} /> : <TabelJumlah jumlah={beda.jumlah} />}
            <DaftarBeda batchId={batch.id} baris={beda.baris} semua={beda.semua} fisik={fisik !== null} saring={saring} />
          </section>
        ) : null}
        {barisAsal ? <Asal baris={barisAsal} /> : null}
        <section aria-labelledby="judul-batch" className="flex flex-col gap-3"><h2 id="judul-batch" className="text-lg">Tentang berkas ini</h2><Keterangan batch={batch} /></section>
      </div>
    </Isi>
  )
}
