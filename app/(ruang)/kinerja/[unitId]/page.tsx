import type { Metadata } from 'next'
import Link from 'next/link'
import { BarPeriode } from '@/components/dasar/shell/bar-periode'
import { Isi } from '@/components/dasar/shell/isi'
import { LinkButton } from '@/components/dasar/ui/button'
import { EmptyState } from '@/components/dasar/ui/empty-state'
import { Notice } from '@/components/dasar/ui/notice'
import { PageHead } from '@/components/dasar/ui/page-head'
import { NumTd, RowHead, Table, Td, Th, Tr } from '@/components/dasar/tables/table'
import { FormCapaian, type BarisCapaian } from './form-capaian'
import { FormCatatan, FormVerifikator } from './form-catatan'
import { persen } from '@/lib/dasar/format/angka'
import { tulisAngka } from '@/lib/dasar/format/parse'
import { waktuWib } from '@/lib/dasar/format/tanggal'
import { NAMA_KEADAAN, NAMA_RUMUS } from '@/lib/lapor/kinerja/constants'
import { loadKinerjaUnit, type HalamanKinerja } from '@/lib/lapor/kinerja/loaders'
import { alamatRfk } from '@/lib/lihat/rfk/utils'
import { triwulan } from '@/lib/realisasi/bulan'
import { hitungKinerja } from '@/lib/realisasi/kinerja/capaian'
import { rataKinerja } from '@/lib/realisasi/kinerja/rata'
import { TRIWULAN, type Triwulan } from '@/lib/realisasi/kinerja/types'
import { volumeToText, type Volume } from '@/lib/realisasi/kinerja/volume'
import { classifyPredikat, NAMA_PREDIKAT } from '@/lib/realisasi/predikat'
import { loadPeriode } from '@/lib/tahun/periode/loaders'
import type { SearchParams } from '@/lib/tahun/periode/schema'
import { alamatPeriode } from '@/lib/tahun/periode/utils'

export const metadata: Metadata = { title: 'Kinerja unit' }

const ROMAWI = ['I', 'II', 'III', 'IV'] as const
const besar = (nilai: Volume | null, kosong = '–'): string => (nilai === null ? kosong : tulisAngka(volumeToText(nilai)))

const susunBaris = ({ indikator }: HalamanKinerja, tw: Triwulan): BarisCapaian[] => indikator.map((satu) => {
  const kini = satu.isi.find((item) => item.triwulan === tw)
  return {
    id: satu.id, nama: satu.nama, simpul: `${satu.kode} ${satu.namaSimpul}`, satuan: satu.satuan, rumus: NAMA_RUMUS[satu.rumus].toLowerCase(), target: besar(satu.target, 'belum diisi'), sebelum: satu.triwulan.slice(0, tw - 1).map((nilai) => besar(nilai)),
    versi: kini?.versi ?? 0, nilai: besar(kini?.nilai ?? null, ''), keterangan: kini?.keterangan ?? '', sumber: kini?.sumber ?? '', oleh: kini ? `diisi ${kini.oleh}, ${waktuWib(kini.pada)}${kini.alasan === null ? '' : `; diubah sesudah dikunci: ${kini.alasan}`}` : null,
  }
})

/** What was reached until the quarter, as the form judges it. */
function Hasil({ indikator, tw }: Pick<HalamanKinerja, 'indikator'> & { tw: Triwulan }) {
  return (
    <Table caption={`Capaian sampai triwulan ${ROMAWI[tw - 1]} menurut rumus tiap indikator`}>
      <thead><tr><Th>Indikator</Th>{TRIWULAN.slice(0, tw).map((satu) => <Th key={satu} angka>TW {ROMAWI[satu - 1]}</Th>)}<Th angka>Capaian</Th><Th angka>Target</Th><Th angka>Tingkat</Th><Th>Predikat</Th></tr></thead>
      <tbody>{indikator.map((satu) => { const hasil = hitungKinerja(satu, tw); return <Tr key={satu.id}><RowHead className="min-w-52 font-normal"><span className="block font-medium">{satu.nama}</span><span className="text-sm text-redup">{satu.kode}; {satu.satuan}</span></RowHead>{TRIWULAN.slice(0, tw).map((ke) => <NumTd key={ke}>{besar(satu.triwulan[ke - 1] ?? null)}</NumTd>)}<NumTd>{besar(hasil.realisasi)}</NumTd><NumTd>{besar(satu.target)}</NumTd><NumTd>{persen(hasil.capaian)}</NumTd><Td>{hasil.predikat === null ? (hasil.capaian.ada ? '' : hasil.capaian.alasan) : NAMA_PREDIKAT[hasil.predikat]}</Td></Tr> })}</tbody>
    </Table>
  )
}

interface Props { params: Promise<{ unitId: string }>; searchParams: Promise<SearchParams> }

/** One unit's performance, quarter by quarter: its sheet, what comes of it, its texts, its form. */
export default async function HalamanKinerjaUnit({ params, searchParams }: Props) {
  const [{ unitId }, minta] = await Promise.all([params, searchParams])
  const periode = await loadPeriode(minta)
  const data = await loadKinerjaUnit(unitId, periode.tahun)
  const tw = TRIWULAN.find((satu) => String(satu) === minta.triwulan) ?? triwulan(periode.bulan)
  const keadaan = data.keadaan[tw - 1] ?? 'BELUM'
  const { rata, dinilai, tanpa } = rataKinerja(data.indikator.map((satu) => hitungKinerja(satu, tw).capaian))
  const predikat = classifyPredikat(rata)
  const kueri = alamatPeriode(periode)
  const isi = data.bolehTulis && (keadaan === 'TERBUKA' || (keadaan === 'TERKUNCI' && data.kantor))
  const catatan = data.catatan.find((satu) => satu.triwulan === tw) ?? null
  const alamat = { unitId: data.unitId, tahun: periode.tahun, triwulan: tw, kini: catatan }
  return (
    <>
      <BarPeriode periode={periode} melapor={false} rencana />
      <Isi>
        <PageHead
          judul={predikat === null ? `Kinerja ${data.unit} belum dapat dinilai` : `Kinerja ${data.unit} ${persen(rata)}: ${NAMA_PREDIKAT[predikat]}`}
          remah={[{ nama: 'Kinerja', href: `/kinerja?${kueri}` }]}
          keterangan={<>Rata-rata {dinilai} indikator sampai triwulan {ROMAWI[tw - 1]} {periode.tahun} terhadap target setahun{tanpa > 0 ? `; ${tanpa} indikator tidak dinilai karena target atau capaiannya kosong` : ''}.{data.indikator.some((satu) => satu.contoh) ? ' Sebagian isinya data contoh.' : ''}</>}
          aksi={<>{data.bolehTulis ? <LinkButton href={`/kinerja/${data.unitId}/indikator?${kueri}`}>Indikator dan target</LinkButton> : null}<LinkButton href={alamatRfk('E81', { tahun: periode.tahun, bulan: tw * 3 }, data.unitId)} prefetch={false}>Unduh E.81 triwulan {ROMAWI[tw - 1]}</LinkButton></>}
          bantuan={<p>Ketik seperti biasa (1.250 atau 90,5), atau tempel satu blok dari Excel pada sel pertamanya. Enter dan panah berpindah baris. Kosong berarti belum diisi, bukan nol. Sesudah bulan terakhir triwulan dikunci, hanya kantor yang mengubah, dengan alasan.</p>}
        />
        <nav aria-label="Triwulan" className="cetak-sembunyi mb-4"><ul className="flex flex-wrap gap-2">{TRIWULAN.map((satu) => <li key={satu}><Link href={`/kinerja/${data.unitId}?${kueri}&triwulan=${satu}`} className="tautan inline-flex min-h-10 items-center px-2" {...(satu === tw ? { 'aria-current': 'page' as const } : {})}>Triwulan {ROMAWI[satu - 1]} ({NAMA_KEADAAN[data.keadaan[satu - 1] ?? 'BELUM']})</Link></li>)}</ul></nav>
        {data.indikator.length === 0 ? (
          <EmptyState judul={`Belum ada indikator kinerja ${periode.tahun}`} {...(data.bolehTulis ? { aksi: <LinkButton href={`/kinerja/${data.unitId}/indikator?${kueri}`}>Isi indikator</LinkButton> } : {})}>Tambahkan satu-satu, unggah templatnya, atau salin dari tahun lalu.</EmptyState>
        ) : (
          <div className="flex flex-col gap-8">
            {keadaan === 'BELUM' ? <Notice nada="info">Triwulan ini belum mulai: belum ada bulannya yang dibuka.</Notice> : keadaan === 'TERKUNCI' && !data.kantor ? <Notice nada="info">Triwulan ini sudah dikunci. Perubahan lewat kantor, atau sesudah bulan terakhirnya dibuka kembali.</Notice> : null}
            {isi ? <section aria-labelledby="kinerja-isi" className="flex flex-col gap-2"><h2 id="kinerja-isi" className="text-lg">Berapa yang tercapai dalam triwulan {ROMAWI[tw - 1]}?</h2><FormCapaian key={`${data.unitId}-${periode.tahun}-${tw}`} unitId={data.unitId} tahun={periode.tahun} triwulan={tw} terkunci={keadaan === 'TERKUNCI'} baris={susunBaris(data, tw)} /></section> : null}
            <section aria-labelledby="kinerja-hasil" className="flex flex-col gap-2"><h2 id="kinerja-hasil" className="text-lg">Bagaimana capaiannya dinilai?</h2><Hasil indikator={data.indikator} tw={tw} /></section>
            <section aria-labelledby="kinerja-catatan" className="flex flex-col gap-2">
              <h2 id="kinerja-catatan" className="text-lg">Apa yang mendorong, menghambat, dan ditindaklanjuti?</h2>
              {data.bolehTulis && keadaan === 'TERBUKA' ? <FormCatatan key={`c-${tw}`} {...alamat} /> : <dl className="max-w-3xl">{([['Faktor pendorong', catatan?.pendorong], ['Faktor penghambat', catatan?.penghambat], ['Tindak lanjut triwulan berikutnya', catatan?.tindakTriwulan], ['Tindak lanjut Renja berikutnya', catatan?.tindakRenja]] as const).map(([nama, teks]) => <div key={nama} className="py-1"><dt className="font-medium">{nama}</dt><dd className="whitespace-pre-line">{teks ?? 'belum ditulis; E.81 memakai kendala dan dukungan unit'}</dd></div>)}</dl>}
              {data.kantor ? <FormVerifikator key={`v-${tw}`} {...alamat} /> : catatan?.verifikator ? <p><span className="font-medium">Catatan verifikator:</span> {catatan.verifikator}</p> : null}
            </section>
          </div>
        )}
      </Isi>
    </>
  )
}
