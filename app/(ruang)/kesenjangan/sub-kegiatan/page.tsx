import type { Metadata } from 'next'
import { tetap } from '@/components/lihat/kesenjangan/alamat'
import { BantuanKesenjangan } from '@/components/lihat/kesenjangan/bantuan'
import { IsiSub } from '@/components/lihat/kesenjangan/isi-sub'
import { BarPeriode } from '@/components/dasar/shell/bar-periode'
import { Isi } from '@/components/dasar/shell/isi'
import { lipatHalaman } from '@/components/dasar/ui/lipat'
import { loadDaftarSub } from '@/lib/lihat/kesenjangan/loaders-sub'
import { alamatKueri } from '@/lib/lihat/kesenjangan/utils'
import { loadPeriode } from '@/lib/tahun/periode/loaders'
import type { SearchParams } from '@/lib/tahun/periode/schema'
import { TanpaTahun } from '../../tanpa-tahun'

export const metadata: Metadata = { title: 'Daftar sub-kegiatan' }

/** The sub-kegiatan behind a count: of a bin of progress, a unit, a program, or a search. */
export default async function HalamanDaftarSub({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const params = await searchParams
  const periode = await loadPeriode(params)
  if (periode.daftarTahun.length === 0) return <TanpaTahun />
  const { milik, ...data } = await loadDaftarSub(periode, params)
  if (params.rinci !== '1') lipatHalaman(alamatKueri('/kesenjangan/sub-kegiatan', data.kueri, { ...data.saringan, rinci: '1' }))
  return (
    <>
      <BarPeriode periode={periode} lain={tetap(data.saringan, ['hal'])} />
      <Isi>
        <IsiSub data={data} milik={milik} />
        <BantuanKesenjangan />
      </Isi>
    </>
  )
}
