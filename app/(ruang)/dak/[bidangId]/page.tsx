import type { Metadata } from 'next'
import { BagianAlokasi } from './bagian-alokasi'
import { BagianGerbang } from './bagian-gerbang'
import { FormLembar, type BarisLembar } from './form-lembar'
import { RiwayatCatatan } from './riwayat-catatan'
import { Isi } from '@/components/dasar/shell/isi'
import { Badge } from '@/components/dasar/ui/badge'
import { Notice } from '@/components/dasar/ui/notice'
import { PageHead } from '@/components/dasar/ui/page-head'
import { RowHead, Table, Td, Th, Tr } from '@/components/dasar/tables/table'
import { rupiah } from '@/lib/dasar/format/angka'
import { tanggal } from '@/lib/dasar/format/tanggal'
import { butirMekanisme, NAMA_MEKANISME } from '@/lib/lapor/dak/constants'
import { loadBidang } from '@/lib/lapor/dak/loaders-entri'
import { nilaiCatatan, sejenisBerlaku } from '@/lib/lapor/dak/catatan/periksa'
import type { AlokasiDakTercatat } from '@/lib/lapor/dak/types'

export const metadata: Metadata = { title: 'Alokasi DAK Fisik' }

/** What holds of every line of the worksheet. */
const barisLembar = ({ mekanisme, catatan }: AlokasiDakTercatat): BarisLembar[] => butirMekanisme(mekanisme).map((butir) => {
  const kini = sejenisBerlaku(catatan, butir.kunci).at(-1)
  return { butir, kini: kini ? `${nilaiCatatan(kini)}, ${tanggal(kini.tanggal)}, ${kini.dokumen}` : null }
})

interface HalamanProps { params: Promise<{ bidangId: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

/** One allocation of DAK Fisik: what its gates say, its worksheet, everything that was written about it. */
export default async function HalamanBidang({ params, searchParams }: HalamanProps) {
  const { alokasi, kini, aturan, hari, bolehTulis, bolehAlokasi, pilihan } = await loadBidang((await params).bidangId, (await searchParams).hari)
  const baris = barisLembar(alokasi)
  return (
    <Isi>
      <PageHead
        judul={`${alokasi.bidang}${alokasi.subbidang === '' ? '' : `, ${alokasi.subbidang}`}: ${rupiah(alokasi.pagu)}`}
        remah={[{ nama: 'DAK Fisik', href: `/dak?tahun=${alokasi.tahun}` }]}
        keterangan={<span className="flex flex-wrap gap-2">DAK Fisik TA {alokasi.tahun}, {NAMA_MEKANISME[alokasi.mekanisme]}, {alokasi.unit}{alokasi.ditarik ? <Badge nada="buruk">ditarik</Badge> : null}{alokasi.contoh ? <Badge>Data contoh</Badge> : null}</span>}
        bantuan={<><p>Nilai kontrak dan salur ditulis seluruhnya sampai tanggalnya, bukan tambahannya. Yang dikosongkan tidak berubah.</p><p>Catatan tidak pernah dihapus: yang keliru dibetulkan atau ditarik, dan keduanya tetap terlihat. Syarat yang belum dicatat dianggap belum terpenuhi.</p></>}
      />
      <div className="flex flex-col gap-8">
        {alokasi.ditarik ? <Notice nada="peringatan" judul={`Alokasi ini ditarik sejak ${tanggal(alokasi.ditarik)}`}><p>{alokasi.alasanTarik}</p></Notice> : null}
        <BagianGerbang bidangId={alokasi.id} tahun={alokasi.tahun} hari={hari} kini={kini} adaAturan={aturan !== null} />
        <section aria-labelledby="dak-lembar" className="flex flex-col gap-2">
          <h2 id="dak-lembar" className="text-lg">Apa yang sudah terjadi?</h2>
          {bolehTulis ? <FormLembar unitId={alokasi.unitId} bidangId={alokasi.id} hari={hari} baris={baris} /> : (
            <Table caption="Yang berlaku sekarang" captionTersembunyi>
              <thead><tr><Th>Yang dicatat</Th><Th>Yang berlaku</Th></tr></thead>
              <tbody>{baris.map(({ butir, kini: berlaku }) => <Tr key={butir.kunci}><RowHead>{butir.nama}</RowHead><Td>{berlaku ?? 'belum dicatat'}</Td></Tr>)}</tbody>
            </Table>
          )}
        </section>
        <section aria-labelledby="dak-riwayat" className="flex flex-col gap-2"><h2 id="dak-riwayat" className="text-lg">Siapa mencatat apa?</h2><RiwayatCatatan alokasi={alokasi} hari={hari} bolehTulis={bolehTulis} /></section>
        <BagianAlokasi alokasi={alokasi} aturan={aturan} pilihan={bolehAlokasi ? pilihan : null} />
      </div>
    </Isi>
  )
}
