import type { Metadata } from 'next'
import Link from 'next/link'
import { FormAturan, type IsiAturan } from './form-aturan'
import { Isi } from '@/components/dasar/shell/isi'
import { Notice } from '@/components/dasar/ui/notice'
import { PageHead } from '@/components/dasar/ui/page-head'
import { requirePeran } from '@/lib/dasar/akses/gate'
import { bilangan } from '@/lib/dasar/format/angka'
import { tulisAngka } from '@/lib/dasar/format/parse'
import { waktuWib } from '@/lib/dasar/format/tanggal'
import { tulisTanggal } from '@/lib/dasar/format/tanggal-baca'
import { loadSetelanDak, type SetelanDak } from '@/lib/lapor/dak/loaders-entri'
import { senToText } from '@/lib/realisasi/rupiah'
import { loadPeriode } from '@/lib/tahun/periode/loaders'
import type { SearchParams } from '@/lib/tahun/periode/schema'
import { TanpaTahun } from '../../tanpa-tahun'

export const metadata: Metadata = { title: 'Aturan DAK Fisik' }

const PERSEN = ['bagianSatu', 'bagianDua', 'ndkPenuh', 'ndkSedikit', 'serapDua', 'serapTiga', 'outputTiga'] as const
const TENGGAT = ['tenggatSatu', 'tenggatDua', 'tenggatTiga'] as const

/** Rules as their form shows them. */
const isian = (aturan: NonNullable<SetelanDak['aturan'] | SetelanDak['usulan']>): IsiAturan => ({
  dasar: aturan.dasar, batasSekaligus: tulisAngka(senToText(aturan.batasSekaligus)),
  ...Object.fromEntries(PERSEN.map((nama) => [nama, String(aturan[nama])])), ...Object.fromEntries(TENGGAT.map((nama) => [nama, tulisTanggal(aturan[nama])])),
})

/** The rules of DAK Fisik of a year: limits, shares, deadlines, the regulation; what changing them would do is shown before it is done. */
export default async function HalamanAturanDak({ searchParams }: { searchParams: Promise<SearchParams> }) {
  await requirePeran('ADMIN')
  const params = await searchParams
  const { tahun, daftarTahun } = await loadPeriode(params)
  if (daftarTahun.length === 0) return <TanpaTahun />
  const { aturan, usulan, alokasi } = await loadSetelanDak(tahun)
  const salin = usulan !== null && (aturan === null || params.salin === '1')
  const semula = salin ? usulan : aturan
  return (
    <Isi>
      <PageHead
        judul={`Kapan DAK Fisik ${tahun} salur, dan kapan hangus?`}
        keterangan={<nav aria-label="Tahun"><ul className="flex flex-wrap gap-3">{daftarTahun.map((satu) => <li key={satu}>{satu === tahun ? <strong aria-current="page">{satu}</strong> : <Link className="tautan" href={`/pengaturan/dak?tahun=${satu}`}>{satu}</Link>}</li>)}</ul></nav>}
        bantuan={<p>Gerbang setiap alokasi dihitung dari aturan ini dan dari catatan bertanggal. Mengubah aturan mengubah gerbang tanggal yang lalu juga; jejaknya tersimpan. Tanpa aturan, tahun itu tidak punya gerbang.</p>}
      />
      <div className="flex flex-col gap-4">
        <p>{aturan ? `Ditetapkan ${aturan.oleh}, ${waktuWib(aturan.pada)}. ` : `Aturan ${tahun} belum ditetapkan, jadi gerbangnya belum dihitung. `}{bilangan(alokasi)} alokasi memakainya. <Link className="tautan" href={`/jejak?tahunJejak=${tahun}&tabel=aturan_dak`}>Jejak perubahan aturan</Link></p>
        {salin ? <Notice>Isian di bawah disalin dari aturan {usulan.dari}, tenggatnya digeser ke {tahun}. Belum disimpan: cocokkan dulu dengan peraturan {tahun}.</Notice> : usulan ? <p><Link className="tautan" href={`/pengaturan/dak?tahun=${tahun}&salin=1`}>Isi dari aturan {usulan.dari}</Link></p> : null}
        <FormAturan key={`${tahun}${salin ? '-salin' : ''}`} tahun={tahun} versi={aturan?.versi ?? 0} semula={semula ? isian(semula) : {}} />
      </div>
    </Isi>
  )
}
