import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { DaftarJawaban } from '@/components/lapor/besaran/daftar-jawaban'
import { DaftarTemuan } from '@/components/lapor/forms/daftar-temuan'
import { RiwayatLaporan } from '@/components/lapor/forms/riwayat-laporan'
import { StatusLapor } from '@/components/lapor/forms/status-lapor'
import { Tenggat } from '@/components/lapor/forms/tenggat'
import { Isi } from '@/components/dasar/shell/isi'
import { LinkButton } from '@/components/dasar/ui/button'
import { Notice } from '@/components/dasar/ui/notice'
import { PageHead } from '@/components/dasar/ui/page-head'
import { idDari } from '@/lib/dasar/akses/scope'
import { bulanTahun, waktuWib } from '@/lib/dasar/format/tanggal'
import { STATUS_DIKIRIM } from '@/lib/lapor/entri/types'
import { loadAntrean } from '@/lib/lapor/pelaporan/borongan/loaders'
import { loadHalangan, loadVerifikasi, type LembarUnit } from '@/lib/lapor/pelaporan/loaders'
import { bacaAlamat, type Parameter } from '@/lib/lapor/pelaporan/schema'
import { antrean, ASAL, bacaSaringan, belumSelesai, kueriSaringan, MENUNGGU_SIAPA, NAMA_STATUS, pernahSampai, STATUS_DI_KANTOR, type Antrean } from '@/lib/lapor/pelaporan/utils'
import { requireTahunAda } from '@/lib/tahun/periode/loaders'
import { loadCocokUnit } from '@/lib/tahun/unit/loaders-cari'
import { PeriodeLain } from '../../periode-lain'
import { RingkasUnit } from '../../ringkas-unit'
import { CatatanUnit } from './catatan-unit'
import { Keputusan } from './keputusan'
import { NavAntrean } from './nav-antrean'
import { jangkarSel } from './sel-baris'
import type { KonteksSel } from './sel-catatan'
import { TabelPeriksa } from './tabel-periksa'

export const metadata: Metadata = { title: 'Verifikasi unit' }

interface VerifikasiUnitProps {
  params: Promise<{ unitId: string }>
  searchParams: Promise<Parameter>
}

/** The decision, or why there is none to take now. */
function Putusan({ lembar, halangan, antrean, kueri }: { lembar: LembarUnit; halangan: string | null; antrean: Antrean; kueri: string }) {
  const { laporan: { status, versi, peristiwa }, periode, unit, catatan } = lembar
  const alamat = { tahun: periode.tahun, bulan: periode.bulan, unitId: unit.id }
  if (periode.status === 'TERKUNCI') return (
    <Notice nada="info">Periode ini sudah dikunci; laporan hanya dapat dibaca. <Link className="tautan" href={`/verifikasi/pembukaan?tahun=${alamat.tahun}&bulan=${alamat.bulan}&unit=${unit.id}`}>Minta dibuka kembali</Link></Notice>
  )
  if (status === null) return <Notice nada="info">Unit ini belum mulai mengisi laporan.</Notice>
  const mulai = status === 'DIPERIKSA' ? peristiwa.findLast((satu) => satu.ke === 'DIPERIKSA') : undefined
  return (
    <div className="flex flex-col gap-3">
      {mulai ? <Notice nada="info">Sedang diperiksa oleh {mulai.oleh} sejak {waktuWib(mulai.pada)}.</Notice> : null}
      <Keputusan key={unit.id} alamat={alamat} status={status} versi={versi} sidik={lembar.sidik} catatanTerbuka={catatan.filter((satu) => satu.status === 'TERBUKA').length} halangan={halangan} antrean={antrean} kueri={kueri} />
      {!ASAL.verifikasi.includes(status) ? <p className="text-redup">Sekarang menunggu: {MENUNGGU_SIAPA[status]}.</p> : null}
    </div>
  )
}

/** One unit's report as the office checks it: figures, findings, history, and the decision. */
export default async function VerifikasiUnitPage({ params, searchParams }: VerifikasiUnitProps) {
  const [{ unitId }, parameter] = await Promise.all([params, searchParams])
  const minta = bacaAlamat(parameter)
  const lembar = await loadVerifikasi(idDari(unitId), minta)
  await requireTahunAda(parameter)
  if (!lembar) notFound()
  const { unit, periode, laporan, isian, temuan, catatan } = lembar
  const alamat = { tahun: periode.tahun, bulan: periode.bulan, unitId: unit.id }
  const masuk = laporan.status === 'TERKUNCI' || (laporan.status !== null && STATUS_DI_KANTOR.includes(laporan.status))
  const diKantor = periode.status === 'TERBUKA' && laporan.status !== 'TERKUNCI' && masuk
  const kueri = `tahun=${periode.tahun}&bulan=${periode.bulan}`
  const saringan = bacaSaringan(parameter)
  const kueriAntrean = `${kueri}${kueriSaringan(saringan)}`
  const [papan, cocok, halangan] = await Promise.all([loadAntrean(periode), loadCocokUnit(saringan.cari ?? ''), loadHalangan(alamat)])
  const urutan = antrean(papan.filter(({ unitId: id }) => id === unit.id || cocok(id)), saringan, unit.id)
  const tadi = papan.find((satu) => String(satu.unitId) === parameter.dari)
  const sini = `/verifikasi/${unit.id}?${kueriAntrean}`
  const konteks: KonteksSel = {
    isian, masuk, catatan: belumSelesai(catatan), dipilih: diKantor && typeof parameter.sel === 'string' ? parameter.sel : null,
    alamat: diKantor ? (kunci) => `${sini}&sel=${kunci}#sel` : null,
  }
  return (
    <Isi>
      <PageHead
        remah={[{ nama: 'Verifikasi', href: `/verifikasi?${kueriAntrean}` }]}
        judul={`Apakah laporan ${unit.nama} benar?`}
        keterangan={<span className="flex flex-wrap items-center gap-2"><StatusLapor status={laporan.status} />{bulanTahun(periode.tahun, periode.bulan)}. <Tenggat periode={periode} sudahSampai={pernahSampai(laporan.status)} /></span>}
        bantuan="Angka dan peringatan berasal dari isian yang tersimpan sekarang, dihitung dengan aturan yang sama seperti saat operator mengisi dan mengirim."
        aksi={<><LinkButton kecil href={`/perangkat-daerah/${unit.id}?${kueri}`}>Halaman unit</LinkButton><LinkButton kecil href={`/entri/${unit.id}?${kueri}`}>Lihat isian</LinkButton></>}
      />
      <PeriodeLain minta={minta} kini={periode} sebab="belum pernah dibuka" />
      {urutan.jumlah > 0 ? <NavAntrean urutan={urutan} kueri={kueriAntrean} /> : null}
      {tadi?.status ? <Notice nada="berhasil" umumkan className="mb-4">Laporan {tadi.nama} sekarang: {NAMA_STATUS[tadi.status].toLowerCase()}. Ini laporan berikutnya.</Notice> : null}
      <div className="flex flex-col gap-8">
        <div className="grid gap-8 lg:grid-cols-2">
          <RingkasUnit isian={isian} />
          <section aria-labelledby="judul-putusan"><h2 id="judul-putusan" className="mb-2 text-lg">Keputusan</h2><Putusan lembar={lembar} halangan={halangan} antrean={urutan} kueri={kueriAntrean} /></section>
        </div>
        <section aria-labelledby="judul-temuan"><h2 id="judul-temuan" className="mb-2 text-lg">Apa yang perlu diperiksa?</h2><DaftarTemuan temuan={temuan} alamat={null} dikirim={laporan.status !== null && STATUS_DIKIRIM.includes(laporan.status)} /></section>
        <CatatanUnit catatan={catatan} isian={isian} alamat={alamat} sel={(kunci) => (diKantor ? `${sini}&sel=${kunci}#sel` : `${sini}#${jangkarSel(kunci)}`)} />
        <DaftarJawaban isian={isian} />
        <TabelPeriksa konteks={konteks} rinci={Number(parameter.rinci) || null} bolehSelesai={periode.status === 'TERBUKA'} alamat={sini} />
        <section aria-labelledby="judul-riwayat"><h2 id="judul-riwayat" className="mb-2 text-lg">Siapa melakukan apa?</h2><RiwayatLaporan peristiwa={laporan.peristiwa} tahun={periode.tahun} /></section>
      </div>
    </Isi>
  )
}
