import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { DaftarJawaban } from '@/components/lapor/besaran/daftar-jawaban'
import { DaftarCatatanSel } from '@/components/lapor/forms/daftar-catatan-sel'
import { DaftarTemuan } from '@/components/lapor/forms/daftar-temuan'
import { FormKembalikan, FormLangkah } from '@/components/lapor/forms/form-catatan'
import { RiwayatLaporan } from '@/components/lapor/forms/riwayat-laporan'
import { StatusLapor } from '@/components/lapor/forms/status-lapor'
import { Tenggat } from '@/components/lapor/forms/tenggat'
import { Isi } from '@/components/dasar/shell/isi'
import { LinkButton } from '@/components/dasar/ui/button'
import { Disclosure } from '@/components/dasar/ui/disclosure'
import { Notice } from '@/components/dasar/ui/notice'
import { PageHead } from '@/components/dasar/ui/page-head'
import { idDari } from '@/lib/dasar/akses/scope'
import { bulanTahun, waktuWib } from '@/lib/dasar/format/tanggal'
import { kembalikanLaporan, periksaLaporan, verifikasiLaporan } from '@/lib/lapor/pelaporan/actions'
import { selesaikanCatatan } from '@/lib/lapor/pelaporan/catatan/actions'
import { loadVerifikasi, type LembarUnit } from '@/lib/lapor/pelaporan/loaders'
import { bacaAlamat, type Parameter } from '@/lib/lapor/pelaporan/schema'
import { ASAL, belumSelesai, MENUNGGU_SIAPA, STATUS_DI_KANTOR } from '@/lib/lapor/pelaporan/utils'
import { requireTahunAda } from '@/lib/tahun/periode/loaders'
import { PeriodeLain } from '../../periode-lain'
import { RingkasUnit } from '../../ringkas-unit'
import { CatatSel } from './catat-sel'
import { TabelPeriksa } from './tabel-periksa'

export const metadata: Metadata = { title: 'Verifikasi unit' }

interface VerifikasiUnitProps {
  params: Promise<{ unitId: string }>
  searchParams: Promise<Parameter>
}

function Keputusan({ lembar }: { lembar: LembarUnit }) {
  const { laporan, periode, unit, catatan } = lembar
  const alamat = { tahun: periode.tahun, bulan: periode.bulan, unitId: unit.id }
  const { status, versi } = laporan
  if (periode.status === 'TERKUNCI') return (
    <Notice nada="info">Periode ini sudah dikunci; laporan hanya dapat dibaca. <Link className="tautan" href={`/verifikasi/pembukaan?tahun=${alamat.tahun}&bulan=${alamat.bulan}&unit=${unit.id}`}>Minta dibuka kembali</Link></Notice>
  )
  if (status === null) return <Notice nada="info">Unit ini belum mulai mengisi laporan.</Notice>
  const mulai = status === 'DIPERIKSA' ? laporan.peristiwa.findLast((satu) => satu.ke === 'DIPERIKSA') : undefined
  return (
    <div className="flex flex-col gap-3">
      {mulai ? <Notice nada="info">Sedang diperiksa oleh {mulai.oleh} sejak {waktuWib(mulai.pada)}.</Notice> : null}
      {status === 'DIAJUKAN' ? <FormLangkah aksi={periksaLaporan} alamat={alamat} versi={versi} tombol="Mulai periksa" /> : null}
      {ASAL.verifikasi.includes(status) ? <FormLangkah aksi={verifikasiLaporan} alamat={alamat} versi={versi} tombol="Verifikasi laporan ini" /> : null}
      {ASAL.kembalikan.includes(status) ? (
        <Disclosure label="Kembalikan dengan catatan">
          <FormKembalikan aksi={kembalikanLaporan} alamat={alamat} versi={versi} tombol="Kembalikan ke unit" catatanSel={catatan.filter((satu) => satu.status === 'TERBUKA').length} />
        </Disclosure>
      ) : null}
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
  const diKantor = periode.status === 'TERBUKA' && laporan.status !== null && STATUS_DI_KANTOR.includes(laporan.status)
  const dipilih = diKantor ? isian.sub.find((sub) => String(sub.id) === parameter.catat) : undefined
  const kueri = `tahun=${periode.tahun}&bulan=${periode.bulan}`
  return (
    <Isi>
      <PageHead
        remah={[{ nama: 'Verifikasi', href: `/verifikasi?${kueri}` }]}
        judul={`Apakah laporan ${unit.nama} benar?`}
        keterangan={<span className="flex flex-wrap items-center gap-2"><StatusLapor status={laporan.status} />{bulanTahun(periode.tahun, periode.bulan)}. <Tenggat periode={periode} /></span>}
        bantuan="Angka dan peringatan berasal dari isian yang tersimpan sekarang, dihitung dengan aturan yang sama seperti saat operator mengisi dan mengirim."
        aksi={<><LinkButton kecil href={`/perangkat-daerah/${unit.id}?${kueri}`}>Halaman unit</LinkButton><LinkButton kecil href={`/entri/${unit.id}?${kueri}`}>Lihat isian</LinkButton></>}
      />
      <PeriodeLain minta={minta} kini={periode} sebab="belum pernah dibuka" />
      <div className="flex flex-col gap-8">
        <div className="grid gap-8 lg:grid-cols-2">
          <RingkasUnit isian={isian} />
          <section aria-labelledby="judul-putusan"><h2 id="judul-putusan" className="mb-2 text-lg">Keputusan</h2><Keputusan lembar={lembar} /></section>
        </div>
        <section aria-labelledby="judul-temuan"><h2 id="judul-temuan" className="mb-2 text-lg">Apa yang perlu diperiksa?</h2><DaftarTemuan temuan={temuan} alamat={null} /></section>
        {catatan.length > 0 ? (
          <section aria-labelledby="judul-catatan">
            <h2 id="judul-catatan" className="mb-2 text-lg">Catatan pada sel mana yang belum selesai?{' '}
              <span className="font-normal text-redup">{belumSelesai(catatan).length} dari {catatan.length}</span></h2>
            <DaftarCatatanSel catatan={catatan} isian={isian} alamat={alamat} tautan={null} aksiSelesai={periode.status === 'TERBUKA' ? selesaikanCatatan : undefined} />
          </section>
        ) : null}
        {dipilih ? <CatatSel sub={dipilih} isian={isian} alamat={alamat} /> : null}
        <DaftarJawaban isian={isian} />
        <TabelPeriksa isian={isian} catatan={catatan} alamatCatat={diKantor ? (sub) => `/verifikasi/${unit.id}?${kueri}&catat=${sub}#catat` : null} />
        <section aria-labelledby="judul-riwayat"><h2 id="judul-riwayat" className="mb-2 text-lg">Siapa melakukan apa?</h2><RiwayatLaporan peristiwa={laporan.peristiwa} /></section>
      </div>
    </Isi>
  )
}
