import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DaftarTemuan } from '@/components/forms/daftar-temuan'
import { FormKembalikan, FormLangkah } from '@/components/forms/form-catatan'
import { RiwayatLaporan } from '@/components/forms/riwayat-laporan'
import { StatusLapor } from '@/components/forms/status-lapor'
import { Tenggat } from '@/components/forms/tenggat'
import { Isi } from '@/components/shell/isi'
import { LinkButton } from '@/components/ui/button'
import { Disclosure } from '@/components/ui/disclosure'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { bulanTahun } from '@/lib/format/tanggal'
import { kembalikanLaporan, verifikasiLaporan } from '@/lib/pelaporan/actions'
import { loadVerifikasi, type LembarUnit } from '@/lib/pelaporan/loaders'
import { bacaAlamat, type Parameter } from '@/lib/pelaporan/schema'
import { ASAL, MENUNGGU_SIAPA } from '@/lib/pelaporan/utils'
import { RingkasUnit } from '../../ringkas-unit'
import { TabelPeriksa } from './tabel-periksa'

export const metadata: Metadata = { title: 'Verifikasi unit' }

interface VerifikasiUnitProps {
  params: Promise<{ unitId: string }>
  searchParams: Promise<Parameter>
}

function Keputusan({ lembar }: { lembar: LembarUnit }) {
  const { laporan, periode, unit } = lembar
  const alamat = { tahun: periode.tahun, bulan: periode.bulan, unitId: unit.id }
  const { status, versi } = laporan
  if (periode.status === 'TERKUNCI') return <Notice nada="info">Periode ini sudah dikunci; laporan hanya dapat dibaca.</Notice>
  if (status === null) return <Notice nada="info">Unit ini belum mulai mengisi laporan.</Notice>
  return (
    <div className="flex flex-col gap-3">
      {status === 'DIAJUKAN' ? <FormLangkah aksi={verifikasiLaporan} alamat={alamat} versi={versi} tombol="Verifikasi laporan ini" /> : null}
      {ASAL.kembalikan.includes(status) ? (
        <Disclosure label="Kembalikan dengan catatan">
          <FormKembalikan aksi={kembalikanLaporan} alamat={alamat} versi={versi} tombol="Kembalikan ke unit" />
        </Disclosure>
      ) : null}
      {status !== 'DIAJUKAN' ? <p className="text-redup">Sekarang menunggu: {MENUNGGU_SIAPA[status]}.</p> : null}
    </div>
  )
}

/** One unit's report as the office checks it: figures, findings, history, and the decision. */
export default async function VerifikasiUnitPage({ params, searchParams }: VerifikasiUnitProps) {
  const [{ unitId }, parameter] = await Promise.all([params, searchParams])
  const lembar = await loadVerifikasi(Number(unitId), bacaAlamat(parameter))
  if (!lembar) notFound()
  const { unit, periode, laporan, isian, temuan } = lembar
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
      <div className="flex flex-col gap-8">
        <div className="grid gap-8 lg:grid-cols-2">
          <RingkasUnit isian={isian} />
          <section aria-labelledby="judul-putusan"><h2 id="judul-putusan" className="mb-2 text-lg">Keputusan</h2><Keputusan lembar={lembar} /></section>
        </div>
        <section aria-labelledby="judul-temuan"><h2 id="judul-temuan" className="mb-2 text-lg">Apa yang perlu diperiksa?</h2><DaftarTemuan temuan={temuan} alamat={null} /></section>
        <TabelPeriksa isian={isian} />
        <section aria-labelledby="judul-riwayat"><h2 id="judul-riwayat" className="mb-2 text-lg">Siapa melakukan apa?</h2><RiwayatLaporan peristiwa={laporan.peristiwa} /></section>
      </div>
    </Isi>
  )
}
