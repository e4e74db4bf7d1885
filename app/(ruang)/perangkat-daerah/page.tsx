import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { alamat, alamatUnit } from '@/components/lihat/perangkat-daerah/alamat'
import { BantuanDaftar } from '@/components/lihat/perangkat-daerah/bantuan'
import { IsiDaftar } from '@/components/lihat/perangkat-daerah/isi-daftar'
import { paramSaringan } from '@/components/lihat/perangkat-daerah/kolom-unit'
import { lipatHalaman } from '@/components/dasar/ui/lipat'
import { BarPeriode } from '@/components/dasar/shell/bar-periode'
import { Isi } from '@/components/dasar/shell/isi'
import { requirePengguna } from '@/lib/dasar/akses/gate'
import { PERAN_UNIT } from '@/lib/dasar/akses/scope'
import { loadDaftar } from '@/lib/lihat/perangkat-daerah/loaders'
import { parseDaftar } from '@/lib/lihat/perangkat-daerah/schema'
import { loadPeriode } from '@/lib/tahun/periode/loaders'
import type { SearchParams } from '@/lib/tahun/periode/schema'
import { TanpaTahun } from '../tanpa-tahun'

export const metadata: Metadata = { title: 'Perangkat daerah' }

/** The units of the reader; someone with a single unit is led straight to it. */
export default async function HalamanDaftar({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [pengguna, params] = await Promise.all([requirePengguna(), searchParams])
  const periode = await loadPeriode(params)
  if (periode.daftarTahun.length === 0) return <TanpaTahun />
  const milik = PERAN_UNIT.includes(pengguna.peran)
  const [satu, ...lain] = pengguna.unitIds
  if (milik && satu !== undefined && lain.length === 0) redirect(alamatUnit(periode, satu))
  const saringan = parseDaftar(params)
  const data = await loadDaftar(periode, saringan)
  if (params.rinci !== '1') lipatHalaman(alamat('/perangkat-daerah', periode, { ...paramSaringan(saringan), rinci: '1' }))
  const tetap = Object.fromEntries(Object.entries(paramSaringan(saringan)).flatMap(([nama, nilai]) => (nilai ? [[nama, nilai]] : [])))
  return (
    <>
      <BarPeriode periode={periode} lain={tetap} />
      <Isi>
        <IsiDaftar data={data} periode={periode} saringan={saringan} milik={milik} />
        <BantuanDaftar />
      </Isi>
    </>
  )
}
