import type { Metadata } from 'next'
import { BarPeriode } from '@/components/dasar/shell/bar-periode'
import { Isi } from '@/components/dasar/shell/isi'
import { Button, LinkButton } from '@/components/dasar/ui/button'
import { EmptyState } from '@/components/dasar/ui/empty-state'
import { Input, Select } from '@/components/dasar/ui/field'
import { lipatHalaman } from '@/components/dasar/ui/lipat'
import { PageHead } from '@/components/dasar/ui/page-head'
import { DaftarPanel } from '@/components/lihat/panel/isi-panel'
import { requirePengguna } from '@/lib/dasar/akses/gate'
import { PERAN_UNIT } from '@/lib/dasar/akses/scope'
import { kataKosong } from '@/lib/lihat/kinerja/kata'
import { loadKinerja, type HalamanKinerjaSemua } from '@/lib/lihat/kinerja/loaders'
import { OPSI_KEADAAN } from '@/lib/lihat/kinerja/schema'
import { ROMAWI } from '@/lib/lihat/panel/kinerja/data'
import { hrefCsvPanel } from '@/lib/lihat/panel/susun'
import { triwulan } from '@/lib/realisasi/bulan'
import type { SearchParams } from '@/lib/tahun/periode/schema'
import { TanpaTahun } from '../tanpa-tahun'

export const metadata: Metadata = { title: 'Kinerja' }

/** Which units are shown, as one GET form: works without script, and the address is the view. */
function Saring({ saringan: { cari, keadaan }, periode }: Pick<HalamanKinerjaSemua, 'saringan' | 'periode'>) {
  return (
    <form method="get" role="search" aria-label="Saring unit" className="cetak-sembunyi mb-6 flex flex-wrap items-end gap-2">
      <input type="hidden" name="tahun" value={periode.tahun} /><input type="hidden" name="bulan" value={periode.bulan} /><input type="hidden" name="versi" value={periode.versi} />
      <label className="text-sm sm:w-56">Cari unit<Input type="search" name="cari" key={cari} defaultValue={cari} maxLength={80} /></label>
      <label className="text-sm sm:w-56">Keadaan<Select name="keadaan" key={keadaan} defaultValue={keadaan} opsi={OPSI_KEADAAN} /></label>
      <Button type="submit">Tampilkan</Button>
    </form>
  )
}

/** Performance of all units of the reader at a cut-off, beside their money. */
export default async function HalamanKinerja({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [pengguna, params] = await Promise.all([requirePengguna(), searchParams])
  const { periode, data, panel, saringan, semua } = await loadKinerja(params)
  if (periode.daftarTahun.length === 0) return <TanpaTahun />
  const kueri = `${data.kueri}${saringan.cari === '' ? '' : `&cari=${encodeURIComponent(saringan.cari)}`}${saringan.keadaan === '' ? '' : `&keadaan=${saringan.keadaan}`}`
  if (params.rinci !== '1') lipatHalaman(`/kinerja?${kueri}&rinci=1`)
  const [sendiri] = pengguna.unitIds
  return (
    <>
      <BarPeriode periode={periode} melapor={false} />
      <Isi>
        <PageHead
          judul={`Apakah uang menjadi kinerja sampai triwulan ${ROMAWI[triwulan(periode.bulan) - 1] ?? ''} ${periode.tahun}?`}
          keterangan="Indikator kinerja Renja menurut Formulir E.81 Permendagri 86/2017: capaian dibandingkan target setahun, predikat menurut skalanya."
          aksi={sendiri !== undefined && pengguna.unitIds.length === 1 ? <LinkButton href={`/kinerja/${sendiri}?${data.kueri}`}>Isi capaian unit saya</LinkButton> : null}
          bantuan={<p>Rata-rata persen di sini hanya atas indikator, sebagaimana baris penutup formulirnya. Uang tetap dijumlahkan. Yang belum diisi bukan nol: disebut tersendiri dan tidak ikut dirata-rata.</p>}
        />
        {semua > 1 ? <Saring saringan={saringan} periode={periode} /> : null}
        {data.unit.length > 0 ? <DaftarPanel panel={panel} unduh={hrefCsvPanel('kinerja', kueri)} /> : <EmptyState judul={semua === 0 ? kataKosong(periode.tahun, PERAN_UNIT.includes(pengguna.peran)) : 'Tidak ada unit yang cocok'}>{semua === 0 ? 'Indikator melekat pada program, kegiatan, atau sub-kegiatan yang dianggarkan. Muat dulu pagunya.' : 'Longgarkan kata atau keadaannya.'}</EmptyState>}
      </Isi>
    </>
  )
}
