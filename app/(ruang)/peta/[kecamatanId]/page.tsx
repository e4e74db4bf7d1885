import type { Metadata } from 'next'
import { BarPeriode } from '@/components/dasar/shell/bar-periode'
import { Isi } from '@/components/dasar/shell/isi'
import { lipatHalaman } from '@/components/dasar/ui/lipat'
import { PageHead } from '@/components/dasar/ui/page-head'
import { DaftarPanel } from '@/components/lihat/panel/isi-panel'
import { sampaiBulan } from '@/lib/dasar/format/tanggal'
import { hrefCsvPanel } from '@/lib/lihat/panel/susun'
import { loadHalamanKecamatan } from '@/lib/lihat/peta/loaders-kecamatan'
import type { SearchParams } from '@/lib/tahun/periode/schema'

export const metadata: Metadata = { title: 'Kecamatan' }

interface Props {
  params: Promise<{ kecamatanId: string }>
  searchParams: Promise<SearchParams>
}

/** One kecamatan: what is spent and built there, and by whom. */
export default async function HalamanKecamatan({ params, searchParams }: Props) {
  const [{ kecamatanId }, cari] = await Promise.all([params, searchParams])
  const { periode, data, panel } = await loadHalamanKecamatan(kecamatanId, cari)
  if (cari.rinci !== '1') lipatHalaman(`/peta/${kecamatanId}?${data.kueri}&rinci=1`)
  return (
    <>
      <BarPeriode periode={periode} />
      <Isi>
        <PageHead
          judul={data.saya ? `Di kecamatan saya, ${data.kecamatan.nama}` : `Kecamatan ${data.kecamatan.nama}`} remah={[{ nama: 'Peta', href: `/peta?${data.kueri}` }]}
          keterangan={`${sampaiBulan(periode.tahun, periode.bulan)}. Kode Kemendagri ${data.kecamatan.kode}${data.kecamatan.kodeBps === null ? '' : `, BPS ${data.kecamatan.kodeBps}`}.`}
        />
        <DaftarPanel panel={panel} unduh={hrefCsvPanel('kecamatan', `${data.kueri}&kecamatan=${data.kecamatan.id}`)} />
      </Isi>
    </>
  )
}
