import type { Metadata } from 'next'
import { BarPeriode } from '@/components/dasar/shell/bar-periode'
import { Isi } from '@/components/dasar/shell/isi'
import { EmptyState } from '@/components/dasar/ui/empty-state'
import { Notice } from '@/components/dasar/ui/notice'
import { PageHead } from '@/components/dasar/ui/page-head'
import { requirePeran } from '@/lib/dasar/akses/gate'
import { bulanTahun, sampaiBulan } from '@/lib/dasar/format/tanggal'
import { loadPeriode } from '@/lib/tahun/periode/loaders'
import type { SearchParams } from '@/lib/tahun/periode/schema'
import { alamatPeriode } from '@/lib/tahun/periode/utils'
import { loadRekonsiliasi } from '@/lib/lapor/rekonsiliasi/loaders'
import { TanpaTahun } from '../../tanpa-tahun'
import { barisIsian } from '../baris-isian'
import { FormIsian } from './form-isian'

export const metadata: Metadata = { title: 'Isi total BKAD' }

/** BKAD's totals of a period, typed unit by unit. */
export default async function IsianBkadPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  await requirePeran('ADMIN', 'ANALIS')
  const periode = await loadPeriode(await searchParams)
  const { unit, terbit } = await loadRekonsiliasi(periode)
  if (periode.daftarTahun.length === 0) return <TanpaTahun />
  const { tahun, bulan } = periode
  const basis = unit.find(({ angka }) => angka?.basis)?.angka?.basis ?? 'LRA'
  return (
    <>
      <BarPeriode periode={periode} melapor={false} />
      <Isi>
        <PageHead
          remah={[{ nama: 'Rekonsiliasi BKAD', href: `/rekonsiliasi?${alamatPeriode(periode)}` }]}
          judul={`Berapa realisasi ${bulanTahun(tahun, bulan)} menurut BKAD?`}
          keterangan="Angka kumulatif sejak Januari. Yang dikosongkan berarti belum ada angka BKAD; nol ditulis 0. Hanya angka yang diubah yang disimpan, dengan dasar yang dipilih."
        />
        {terbit ? <Notice nada="info">Periode ini sudah diterbitkan; angkanya tidak dapat diubah sebelum penerbitannya ditarik.</Notice>
          : unit.length === 0 ? <EmptyState judul="Belum ada unit untuk diisi">Unit muncul setelah punya pagu pada versi APBD yang berlaku bulan ini.</EmptyState>
            : <FormIsian tahun={tahun} bulan={bulan} basis={basis} baris={unit.map(barisIsian)} judul={`Angka BKAD per unit ${sampaiBulan(tahun, bulan)}`} />}
      </Isi>
    </>
  )
}
