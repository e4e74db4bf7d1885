import type { Metadata } from 'next'
import { Isi } from '@/components/dasar/shell/isi'
import { Button } from '@/components/dasar/ui/button'
import { EmptyState } from '@/components/dasar/ui/empty-state'
import { SelectField, TextField } from '@/components/dasar/ui/field'
import { PageHead } from '@/components/dasar/ui/page-head'
import { DaftarPanel } from '@/components/lihat/panel/isi-panel'
import { hrefCsvPanel } from '@/lib/lihat/panel/susun'
import { loadTindakLanjut } from '@/lib/lihat/tindak-lanjut/loaders'
import { KEADAAN_SARING, NAMA_SARING } from '@/lib/lihat/tindak-lanjut/saring'
import type { SearchParams } from '@/lib/tahun/periode/schema'

export const metadata: Metadata = { title: 'Tindak lanjut rakor' }

/** All decisions of meetings for their reader: what was decided, and is it done. Units see their own. */
export default async function HalamanTindakLanjut({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const { saring, panel, banyak } = await loadTindakLanjut(await searchParams)
  return (
    <Isi>
      <PageHead judul="Tindak lanjut keputusan rakor" keterangan="Apa yang diputuskan, siapa yang mengerjakan, sampai kapan, dan apa hasilnya." bantuan="Unit diingatkan 7 dan 1 hari sebelum tenggat dan sehari sesudahnya. Yang lewat 8 hari menjadi pekerjaan kantor di Hari ini, yang lewat 15 hari diberitahukan kepada pimpinan. Hanya kantor yang menutup, dengan alasan." />
      {banyak === 0 ? <EmptyState judul="Belum ada keputusan"><p>Keputusan dicatat kantor pada saat rakor.</p></EmptyState> : (
        <>
          <form method="get" className="cetak-sembunyi mb-6 flex flex-wrap items-end gap-3">
            <TextField label="Cari" name="cari" required={false} defaultValue={saring.cari} maxLength={100} />
            <SelectField label="Keadaan" name="keadaan" defaultValue={saring.keadaan} opsi={KEADAAN_SARING.map((nilai) => ({ nilai, nama: NAMA_SARING[nilai] }))} />
            <Button type="submit">Tampilkan</Button>
          </form>
          <DaftarPanel panel={panel} unduh={hrefCsvPanel('tindak-lanjut', new URLSearchParams({ keadaan: saring.keadaan, cari: saring.cari }).toString())} />
        </>
      )}
    </Isi>
  )
}
