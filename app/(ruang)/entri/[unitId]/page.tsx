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
import { BagianEntri } from './bagian-entri'
import { CatatanPemeriksa } from './catatan-pemeriksa'
import { NavBagian, TAB, type Tab } from './nav-bagian'
import { TautanTemplat } from './tautan-templat'

export const metadata: Metadata = { title: 'Entri unit' }

interface EntriUnitProps {
  params: Promise<{ unitId: string }>
  searchParams: Promise<Parameter>
}

/** One unit and the open month: pagu, anggaran kas, realisasi, fisik, kendala, and handing in. */
export default async function EntriUnitPage({ params, searchParams }: EntriUnitProps) {
  const [{ unitId }, parameter] = await Promise.all([params, searchParams])
  const alamat = bacaAlamat(parameter)
  const bagian: Tab = TAB.find((satu) => satu === parameter.bagian) ?? 'lembar'
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
          bantuan="Isi angka bulan yang terbuka: semuanya sekaligus di Lembar kerja, yang menyimpan sendiri, atau satu per satu di bagian lainnya. Jumlah dan persen dihitung saat Anda mengetik; peringatan tidak menghalangi menyimpan, kesalahan menghalangi. Yang belum disimpan tetap ada di peramban ini walau sesi berakhir. Setelah semua terisi, buka bagian Kirim."
          aksi={<><TautanTemplat unitId={unit.id} tahun={periode.tahun} bulan={periode.bulan} hanyaUnduh={hak.entri !== null && hak.kas !== null} /><PilihPeriode daftar={daftarPeriode} kini={periode} lain={{ bagian }} /></>}
        />
        <PeriodeLain minta={alamat} kini={periode} sebab="tidak terbuka untuk diisi" />
        {dikembalikan ? <Notice nada="peringatan" judul="Laporan dikembalikan" className="mb-4"><p className="whitespace-pre-line">{laporan.catatan}</p></Notice> : null}
        <CatatanPemeriksa lembar={lembar} bagian={bagian} />
        <NavBagian lembar={lembar} kini={bagian} />
        <BagianEntri lembar={lembar} bagian={bagian} sel={typeof parameter.sel === 'string' ? parameter.sel : null} hapus={typeof parameter.hapus === 'string' ? parameter.hapus : null} />
      </Isi>
    </>
  )
}
