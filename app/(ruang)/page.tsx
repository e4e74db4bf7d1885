import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { BantuanRingkasan } from '@/components/lihat/ringkasan/bantuan-ringkasan'
import { IsiRingkasan } from '@/components/lihat/ringkasan/isi-ringkasan'
import { IsiTanpaLaporan } from '@/components/lihat/ringkasan/isi-tanpa-laporan'
import { TanpaData } from '@/components/lihat/ringkasan/tanpa-data'
import { lipatHalaman } from '@/components/dasar/ui/lipat'
import { BarPeriode } from '@/components/dasar/shell/bar-periode'
import { Isi } from '@/components/dasar/shell/isi'
import { requirePengguna } from '@/lib/dasar/akses/gate'
import { PERAN_UNIT } from '@/lib/dasar/akses/scope'
import { beranda } from '@/lib/dasar/akses/utils'
import { loadPeriode } from '@/lib/tahun/periode/loaders'
import type { SearchParams } from '@/lib/tahun/periode/schema'
import { alamatPeriode } from '@/lib/tahun/periode/utils'
import { loadTerbit } from '@/lib/lapor/rekonsiliasi/loaders'
import { loadRingkasanPanel } from '@/lib/lihat/ringkasan/loaders'

export const metadata: Metadata = { title: 'Ringkasan' }

/** Ringkasan: the position of the kabupaten. Operators and heads are led to what is asked of them today. */
export default async function HalamanRingkasan({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [pengguna, params] = await Promise.all([requirePengguna(), searchParams])
  if (PERAN_UNIT.includes(pengguna.peran)) redirect(beranda(pengguna.peran))
  const periode = await loadPeriode(params)
  const [{ data, panel }, terbit] = await Promise.all([loadRingkasanPanel(periode), loadTerbit(periode)])
  const { tahun, bulan } = periode
  const kueri = alamatPeriode(periode)
  if (params.rinci !== '1') lipatHalaman(`/?${kueri}&rinci=1`)
  return (
    <>
      <BarPeriode periode={periode} terbit={terbit !== null} />
      <Isi>
        {data.kabupaten.posisi.pagu === 0n ? (
          <TanpaData tahun={tahun} bulan={bulan} daftarTahun={periode.daftarTahun} admin={pengguna.peran === 'ADMIN'} />
        ) : data.kabupaten.melapor ? (
          <IsiRingkasan panel={panel} kueri={kueri} />
        ) : (
          <IsiTanpaLaporan data={data} panel={panel} tahun={tahun} bulan={bulan} kueri={kueri} />
        )}
        <BantuanRingkasan />
      </Isi>
    </>
  )
}
