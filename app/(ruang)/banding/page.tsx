import type { Metadata } from 'next'
import { TanpaTahun } from '../tanpa-tahun'
import { FormSisi } from '@/components/lihat/banding/form-sisi'
import { DeretPintasan, PilihanUrai } from '@/components/lihat/banding/pilihan'
import { DaftarPanel } from '@/components/lihat/panel/isi-panel'
import { LinkButton } from '@/components/dasar/ui/button'
import { Isi } from '@/components/dasar/shell/isi'
import { lipatHalaman } from '@/components/dasar/ui/lipat'
import { PageHead } from '@/components/dasar/ui/page-head'
import { rekat } from '@/lib/dasar/format/angka'
import { waktuWib } from '@/lib/dasar/format/tanggal'
import { alamatDua } from '@/lib/lihat/banding/utils'
import { loadPilihanDua } from '@/lib/lihat/banding/loaders'
import { hrefCsvPanel } from '@/lib/lihat/panel/susun'
import { loadHalamanDua } from '@/lib/rakor/banding/loaders-dua'
import type { SearchParams } from '@/lib/tahun/periode/schema'

export const metadata: Metadata = { title: 'Banding' }

const BANTUAN = (
  <>
    <p>Tiap sisi dipilih sendiri: kabupaten, kategori, unit, atau posisi beku rakor, pada tahun, bulan, dan versi APBD apa pun. Selisih selalu sisi kanan dikurangi sisi kiri.</p>
    <p>Penjelas selisih menyebut tiap bagian dengan rupiahnya; jumlahnya dibuktikan sama dengan selisih seluruhnya. Bagian dipasangkan hanya bila kode dan namanya sama; yang hanya ada di satu sisi disebut baru atau hilang, tidak ditebak pasangannya.</p>
  </>
)

/** Two positions side by side, and what explains their difference, down to the entries. */
export default async function HalamanBandingDua({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const params = await searchParams
  const pilihan = await loadPilihanDua(params)
  const { data, panel, beku, pintasan, periode } = await loadHalamanDua(params, pilihan.unit.map(({ id }) => id))
  if (data === null) return <TanpaTahun />
  const { kiri, kanan, per, ukur, program, jenis, sumber } = data
  const kueri = alamatDua({ kiri, kanan }, { per, ukur, program, jenis, sumber })
  if (params.rinci !== '1') lipatHalaman(`/banding?${kueri}&rinci=1`)
  return (
    <Isi>
      <PageHead
        judul={rekat(`Apa yang membedakan ${kanan.label} dari ${kiri.label}?`)} bantuan={BANTUAN} aksi={pilihan.semua ? <LinkButton href={`/banding/daerah?tahun=${kanan.tahun}&bulan=${kanan.bulan}`}>Daerah lain</LinkButton> : null}
        keterangan={`Selisih = sisi kanan dikurangi sisi kiri.${[kiri, kanan].map(({ beku: pada, nama }) => (pada === null ? '' : ` ${nama} dibekukan ${waktuWib(pada)}.`)).join('')}`}
      />
      <div className="mb-8 space-y-4">
        <DeretPintasan pintasan={pintasan} />
        <FormSisi data={data} lingkup={[...pilihan.lingkup, ...beku]} tahun={periode.daftarTahun} versi={await pilihan.versi(data)} />
        <PilihanUrai data={data} />
      </div>
      <DaftarPanel panel={panel} unduh={hrefCsvPanel('dua', kueri)} />
    </Isi>
  )
}
