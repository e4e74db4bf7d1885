import type { Metadata } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { StatusLapor } from '@/components/lapor/forms/status-lapor'
import { Tenggat } from '@/components/lapor/forms/tenggat'
import { SaringCari } from '@/components/dasar/shell/cari/saring-cari'
import { Isi } from '@/components/dasar/shell/isi'
import { RowHead, Table, Td, Th, Tr } from '@/components/dasar/tables/table'
import { EmptyState } from '@/components/dasar/ui/empty-state'
import { PageHead } from '@/components/dasar/ui/page-head'
import { bilangan } from '@/lib/dasar/format/angka'
import { bulanTahun, pukulWib, tanggal } from '@/lib/dasar/format/tanggal'
import { loadDaftarEntri } from '@/lib/lapor/pelaporan/loaders'
import { bacaAlamat, type Parameter } from '@/lib/lapor/pelaporan/schema'
import { MENUNGGU_SIAPA } from '@/lib/lapor/pelaporan/utils'
import { bacaCari, loadCocokUnit } from '@/lib/tahun/unit/loaders-cari'
import { requireTahunAda } from '@/lib/tahun/periode/loaders'
import { PeriodeLain } from '../periode-lain'
import { PilihPeriode } from '../pilih-periode'
import { TanpaPeriode } from './tanpa-periode'

export const metadata: Metadata = { title: 'Entri' }

/** The units that the reader enters: her own, or all of them for the office. One unit: straight to it. */
export default async function EntriPage({ searchParams }: { searchParams: Promise<Parameter> }) {
  const parameter = await searchParams
  const alamat = bacaAlamat(parameter)
  const { pengguna, periode, daftarPeriode, papan } = await loadDaftarEntri(alamat)
  await requireTahunAda(parameter)
  const sendiri = pengguna.unitIds.length === 1 && !['ADMIN', 'ANALIS'].includes(pengguna.peran) ? pengguna.unitIds[0] : undefined
  if (sendiri !== undefined) redirect(`/entri/${sendiri}`)
  if (!periode) return <Isi><TanpaPeriode peran={pengguna.peran} /></Isi>
  const cari = bacaCari(parameter)
  const cocok = await loadCocokUnit(cari)
  const daftar = papan.filter(({ unitId }) => cocok(unitId))
  const kueri = `tahun=${periode.tahun}&bulan=${periode.bulan}`
  return (
    <Isi>
      <PageHead
        judul={`Unit mana yang diisi untuk ${bulanTahun(periode.tahun, periode.bulan)}?`}
        keterangan={<Tenggat periode={periode} />}
        bantuan="Daftar unit yang boleh Anda isi pada periode yang terbuka, dengan keadaan laporannya. Buka satu unit untuk mengisi pagu, anggaran kas, realisasi, progres fisik, dan kendala, lalu mengirimkannya."
        aksi={<PilihPeriode daftar={daftarPeriode} kini={periode} />}
      />
      <PeriodeLain minta={alamat} kini={periode} sebab="tidak terbuka untuk diisi" />
      {papan.length > 1 ? <SaringCari cari={cari} lain={{ tahun: String(periode.tahun), bulan: String(periode.bulan) }} /> : null}
      {papan.length > 0 && daftar.length === 0 ? <EmptyState judul={`Tidak ada unit yang cocok dengan “${cari}”`}>Pakai singkatan, sebagian nama, atau kodenya.</EmptyState> : papan.length === 0 ? (
        <EmptyState judul="Belum ada unit untuk Anda pada periode ini">Akun Anda belum ditautkan ke unit, atau unitnya belum punya pagu. Hubungi admin kantor.</EmptyState>
      ) : (
        <Table caption={`${bilangan(daftar.length)} unit, keadaan laporan ${bulanTahun(periode.tahun, periode.bulan)}`}>
          <thead><tr><Th>Unit</Th><Th>Keadaan</Th><Th>Menunggu</Th><Th>Sejak</Th></tr></thead>
          <tbody>
            {daftar.map((baris) => (
              <Tr key={baris.unitId}>
                <RowHead><Link className="tautan" href={`/entri/${baris.unitId}?${kueri}`}>{baris.nama}</Link></RowHead>
                <Td><StatusLapor status={baris.status} terlambat={baris.terlambat} /></Td>
                <Td className="xl:whitespace-nowrap">{baris.status === null ? MENUNGGU_SIAPA.DRAF : MENUNGGU_SIAPA[baris.status]}</Td>
                <Td className="whitespace-nowrap tabular-nums">
                  {baris.sejak ? <>{tanggal(baris.sejak)} <span className="block text-redup sm:inline">{pukulWib(baris.sejak)}</span></> : '–'}
                </Td>
              </Tr>
            ))}
          </tbody>
        </Table>
      )}
    </Isi>
  )
}
