import type { Metadata } from 'next'
import { FormDaerah } from './form-daerah'
import { Isi } from '@/components/dasar/shell/isi'
import { PageHead } from '@/components/dasar/ui/page-head'
import { requirePeran } from '@/lib/dasar/akses/gate'
import { loadPeriode } from '@/lib/tahun/periode/loaders'
import type { SearchParams } from '@/lib/tahun/periode/schema'

export const metadata: Metadata = { title: 'Muat angka daerah lain' }

const BANTUAN = (
  <>
    <p>Kolom dikenali menurut kata-katanya: kode Kemendagri (18.04) atau kode BPS (1801), nama, tahun, bulan, pagu, realisasi, persen, sumber, tanggal diambil. Realisasi kumulatif sejak Januari.</p>
    <p>Kode Kemendagri dan BPS berbeda untuk daerah yang sama, dan nomor yang mirip menunjuk daerah lain. Daerah dicocokkan menurut kode dan nama bersama-sama.</p>
    <p>Bulan yang sudah tercatat dengan nilai lain tidak ditimpa: keduanya disimpan dengan tanggal diambilnya.</p>
  </>
)

/** Published figures of other regencies, from a table. */
export default async function HalamanMuatDaerah({ searchParams }: { searchParams: Promise<SearchParams> }) {
  await requirePeran('ADMIN', 'ANALIS')
  const { tahun } = await loadPeriode(await searchParams)
  return (
    <Isi>
      <PageHead remah={[{ nama: 'Banding', href: '/banding' }, { nama: 'Daerah lain', href: `/banding/daerah?tahun=${tahun}` }]} judul="Apa yang diterbitkan daerah lain?" keterangan="Tempel dari Excel atau unggah berkasnya. Sebelum ada yang disimpan, Anda melihat putusannya baris demi baris." bantuan={BANTUAN} />
      <FormDaerah tahun={tahun} />
    </Isi>
  )
}
