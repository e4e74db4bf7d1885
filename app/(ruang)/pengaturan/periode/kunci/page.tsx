import type { Metadata } from 'next'
import { Isi } from '@/components/dasar/shell/isi'
import { LinkButton } from '@/components/dasar/ui/button'
import { EmptyState } from '@/components/dasar/ui/empty-state'
import { Notice } from '@/components/dasar/ui/notice'
import { PageHead } from '@/components/dasar/ui/page-head'
import { bilangan } from '@/lib/dasar/format/angka'
import { bulanTahun } from '@/lib/dasar/format/tanggal'
import { loadKunci } from '@/lib/lapor/pelaporan/loaders'
import { requireTahunAda } from '@/lib/tahun/periode/loaders'
import { bacaAlamat, type Parameter } from '@/lib/lapor/pelaporan/schema'
import { STATUS_DI_KANTOR } from '@/lib/lapor/pelaporan/utils'
import { PeriodeLain } from '../../../periode-lain'
import { FormKunci } from './form-kunci'

export const metadata: Metadata = { title: 'Kunci periode' }

const REMAH = [{ nama: 'Periode', href: '/pengaturan/periode' }]

/** The last look before a month is locked: what becomes of each report. */
export default async function KunciPage({ searchParams }: { searchParams: Promise<Parameter> }) {
  const parameter = await searchParams
  const minta = bacaAlamat(parameter)
  const data = await loadKunci(minta)
  await requireTahunAda(parameter)
  if (!data) {
    return (
      <Isi>
        <PageHead remah={REMAH} judul="Tidak ada periode yang dapat dikunci" />
        <EmptyState judul="Tidak ada bulan yang terbuka" aksi={<LinkButton href="/pengaturan/periode">Kembali ke Periode</LinkButton>} />
      </Isi>
    )
  }
  const { periode, papan, tanda } = data
  const masuk = papan.filter((satu) => satu.status !== null && STATUS_DI_KANTOR.includes(satu.status))
  const belumPeriksa = masuk.filter((satu) => satu.status !== 'DIVERIFIKASI')
  const tertinggal = papan.filter((satu) => !masuk.includes(satu))
  const nama = bulanTahun(periode.tahun, periode.bulan)
  return (
    <Isi>
      <PageHead remah={REMAH} judul={`Kunci ${nama}?`} keterangan={`${bilangan(masuk.length)} laporan akan terkunci; ${bilangan(tertinggal.length)} unit tercatat belum lapor.`} />
      <PeriodeLain minta={minta} kini={periode} sebab="tidak terbuka, jadi tidak dapat dikunci" />
      <div className="flex max-w-3xl flex-col gap-4">
        <Notice nada="peringatan" judul="Setelah dikunci tidak ada yang dapat diubah">
          Realisasi, progres fisik, kendala, laporan, serta pagu dan anggaran kas yang dipakai bulan ini tertutup bagi siapa pun. Membukanya kembali
          perlu alasan dan persetujuan orang kedua di kantor.
        </Notice>
        {belumPeriksa.length > 0 ? (
          <Notice nada="peringatan" judul={`${bilangan(belumPeriksa.length)} laporan belum diverifikasi`}><p>{belumPeriksa.map((satu) => satu.nama).join('; ')}.</p></Notice>
        ) : null}
        {tertinggal.length > 0 ? (
          <Notice nada="peringatan" judul={`${bilangan(tertinggal.length)} unit belum mengirim dan akan tercatat belum lapor`}><p>{tertinggal.map((satu) => satu.nama).join('; ')}.</p></Notice>
        ) : null}
        <FormKunci tahun={periode.tahun} bulan={periode.bulan} tanda={tanda} nama={nama} />
      </div>
    </Isi>
  )
}
