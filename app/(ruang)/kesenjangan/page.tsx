import type { Metadata } from 'next'
import { tetap } from '@/components/lihat/kesenjangan/alamat'
import { BantuanKesenjangan } from '@/components/lihat/kesenjangan/bantuan'
import { IsiKesenjangan } from '@/components/lihat/kesenjangan/isi-kesenjangan'
import { BarPeriode } from '@/components/dasar/shell/bar-periode'
import { Isi } from '@/components/dasar/shell/isi'
import { lipatHalaman } from '@/components/dasar/ui/lipat'
import { loadKesenjangan, panelKesenjangan } from '@/lib/lihat/kesenjangan/loaders'
import { alamatKueri } from '@/lib/lihat/kesenjangan/utils'
import { namaRapat } from '@/lib/rakor/rapat/constants'
import { loadBatasRapat } from '@/lib/rakor/rapat/loaders'
import { loadPeriode } from '@/lib/tahun/periode/loaders'
import type { SearchParams } from '@/lib/tahun/periode/schema'
import { TanpaTahun } from '../tanpa-tahun'

export const metadata: Metadata = { title: 'Kesenjangan' }

/** Who and what is behind the anggaran kas, since when, down to the entries. */
export default async function HalamanKesenjangan({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const params = await searchParams
  const periode = await loadPeriode(params)
  if (periode.daftarTahun.length === 0) return <TanpaTahun />
  const [{ milik, ...data }, rapat] = await Promise.all([loadKesenjangan(periode, params), loadBatasRapat(periode.tahun)])
  if (params.rinci !== '1') lipatHalaman(alamatKueri('/kesenjangan', data.kueri, { ...data.saringan, rinci: '1' }))
  return (
    <>
      <BarPeriode periode={periode} lain={tetap(data.saringan)} />
      <Isi>
        <IsiKesenjangan data={data} panel={panelKesenjangan(data)} milik={milik} rapat={new Map(rapat.map((satu) => [satu.bulan, namaRapat(satu)]))} />
        <BantuanKesenjangan />
      </Isi>
    </>
  )
}
