import type { Metadata } from 'next'
import { Tenggat } from '@/components/lapor/forms/tenggat'
import { StatusLapor } from '@/components/lapor/forms/status-lapor'
import { DataContoh } from '@/components/dasar/shell/data-contoh'
import { Isi } from '@/components/dasar/shell/isi'
import { Notice } from '@/components/dasar/ui/notice'
import { PageHead } from '@/components/dasar/ui/page-head'
import { requirePengguna } from '@/lib/dasar/akses/gate'
import { idDari } from '@/lib/dasar/akses/scope'
import { bulanTahun } from '@/lib/dasar/format/tanggal'
import { loadEntri } from '@/lib/lapor/pelaporan/loaders'
import { bacaAlamat, type Parameter } from '@/lib/lapor/pelaporan/schema'
import { pernahSampai } from '@/lib/lapor/pelaporan/utils'
import { requireTahunAda } from '@/lib/tahun/periode/loaders'
import { PeriodeLain } from '../../periode-lain'
import { PilihPeriode } from '../../pilih-periode'
import { TanpaPeriode } from '../tanpa-periode'
import { bacaBagian } from './bagian'
import { BagianEntri } from './bagian-entri'
import { CatatanPemeriksa } from './catatan-pemeriksa'
import { NavBagian } from './nav-bagian'
import { TautanTemplat } from './tautan-templat'

export const metadata: Metadata = { title: 'Entri unit' }

interface EntriUnitProps {
  params: Promise<{ unitId: string }>
  searchParams: Promise<Parameter>
}

/** One unit and the open month: the worksheet with every figure, kendala, and handing in. */
export default async function EntriUnitPage({ params, searchParams }: EntriUnitProps) {
  const [{ unitId }, parameter] = await Promise.all([params, searchParams])
  const alamat = bacaAlamat(parameter)
  const { tab, mulaiDi } = bacaBagian(parameter)
  const teks = (nama: string): string | null => (typeof parameter[nama] === 'string' ? parameter[nama] : null)
  const lembar = await loadEntri(idDari(unitId), alamat)
  await requireTahunAda(parameter)
  if (!lembar) return <Isi><TanpaPeriode peran={(await requirePengguna()).peran} /></Isi>
  const { unit, periode, laporan, tahun, daftarPeriode, hak } = lembar
  const dikembalikan = laporan.status === 'DIKEMBALIKAN' && laporan.catatan
  return (
    <>
      {tahun.contoh ? <DataContoh tahun={tahun.tahun} catatan={null} /> : null}
      <Isi>
        <PageHead
          rapat
          remah={hak.kantor || lembar.pengguna.unitIds.length > 1 ? [{ nama: 'Entri', href: '/entri' }] : []}
          judul={`Laporan ${bulanTahun(periode.tahun, periode.bulan)}, ${unit.nama}`}
          keterangan={<span className="flex flex-wrap items-center gap-2"><StatusLapor status={laporan.status} /><Tenggat periode={periode} sudahSampai={pernahSampai(laporan.status)} /></span>}
          bantuan="Isi semua angka bulan yang terbuka di Lembar kerja: pagu, anggaran kas, realisasi, dan fisik. Lembar menyimpan sendiri; Enter dan Tab membawa ke sel berikutnya yang dapat diisi. Jumlah dan persen dihitung saat Anda mengetik; peringatan tidak menghalangi menyimpan, kesalahan menghalangi. Yang belum tersimpan tetap ada di peramban ini walau sesi berakhir. Tulis kendala di bagian Kendala, lalu kirim di bagian Kirim."
          aksi={<><TautanTemplat unitId={unit.id} tahun={periode.tahun} bulan={periode.bulan} hanyaUnduh={hak.entri !== null && hak.kas !== null} /><PilihPeriode daftar={daftarPeriode} kini={periode} lain={{ bagian: tab }} /></>}
        />
        <PeriodeLain minta={alamat} kini={periode} sebab="tidak terbuka untuk diisi" />
        {dikembalikan ? <Notice nada="peringatan" judul="Laporan dikembalikan" className="mb-4"><p className="whitespace-pre-line">{laporan.catatan}</p></Notice> : null}
        <CatatanPemeriksa lembar={lembar} bagian={tab} />
        <NavBagian lembar={lembar} kini={tab} />
        <BagianEntri lembar={lembar} tab={tab} mulaiDi={mulaiDi} sel={teks('sel')} hapus={teks('hapus')} cari={teks('cari') ?? ''} />
      </Isi>
    </>
  )
}
