import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BarPeriode } from '@/components/dasar/shell/bar-periode'
import { Isi } from '@/components/dasar/shell/isi'
import { kelasTombol } from '@/components/dasar/ui/button-class'
import { Disclosure } from '@/components/dasar/ui/disclosure'
import { EmptyState } from '@/components/dasar/ui/empty-state'
import { PageHead } from '@/components/dasar/ui/page-head'
import { FormImpor } from './form-impor'
import { FormHapus, FormIndikator, FormSalin } from './form-indikator'
import { FormRenstra } from './form-renstra'
import { tulisAngka } from '@/lib/dasar/format/parse'
import { denganTanda } from '@/lib/dasar/format/satuan'
import { NAMA_RUMUS, NAMA_TINGKAT } from '@/lib/lapor/kinerja/constants'
import { loadKinerjaUnit } from '@/lib/lapor/kinerja/loaders'
import { volumeToText, type Volume } from '@/lib/realisasi/kinerja/volume'
import { senToText, type Sen } from '@/lib/realisasi/rupiah'
import { loadPeriode } from '@/lib/tahun/periode/loaders'
import type { SearchParams } from '@/lib/tahun/periode/schema'
import { alamatPeriode } from '@/lib/tahun/periode/utils'

export const metadata: Metadata = { title: 'Indikator kinerja' }

const besar = (nilai: Volume | null): string => (nilai === null ? '' : tulisAngka(volumeToText(nilai)))
/** In a field: it comes back as the same number. */
const isian = (nilai: Volume | null, satuan: string): string => denganTanda(besar(nilai), satuan)
const uang = (nilai: Sen | null | undefined): string => (nilai === null || nilai === undefined ? '' : tulisAngka(senToText(nilai)))

interface Props { params: Promise<{ unitId: string }>; searchParams: Promise<SearchParams> }

/** What a unit's indicators are: one by one, from a sheet, from last year; and the money of the Renstra. */
export default async function HalamanIndikator({ params, searchParams }: Props) {
  const [{ unitId }, periode] = await Promise.all([params, searchParams.then(loadPeriode)])
  const { tahun } = periode
  const data = await loadKinerjaUnit(unitId, tahun)
  if (!data.bolehTulis) notFound()
  const simpul = data.simpul.map((satu) => ({ nilai: String(satu.id), nama: `${satu.kode} ${NAMA_TINGKAT[satu.tingkat]} ${satu.nama}`.slice(0, 140) }))
  return (
    <>
      <BarPeriode periode={periode} melapor={false} rencana />
      <Isi>
        <PageHead
          judul={`Dengan apa kinerja ${data.unit} ${tahun} diukur?`}
          remah={[{ nama: 'Kinerja', href: `/kinerja?${alamatPeriode(periode)}` }, { nama: data.unit, href: `/kinerja/${data.unitId}?${alamatPeriode(periode)}` }]}
          keterangan={`${data.indikator.length} indikator pada ${data.simpul.length} program, kegiatan, dan sub-kegiatan.`}
          aksi={<a href={`/api/kinerja/templat?unit=${data.unitId}&tahun=${tahun}`} download className={kelasTombol()}>Unduh templat</a>}
        />
        {data.simpul.length === 0 ? <EmptyState judul={`Unit ini belum memiliki sub-kegiatan ${tahun}`}>Indikator melekat pada program, kegiatan, atau sub-kegiatan. Muat dulu pagunya.</EmptyState> : (
          <div className="flex flex-col gap-8">
            {data.lalu > 0 ? <section aria-labelledby="kinerja-salin" className="flex flex-col gap-2"><h2 id="kinerja-salin" className="text-lg">Menyalin dari {tahun - 1}</h2><p className="text-sm text-redup">Yang sudah ada tidak ditimpa; target {tahun} dikosongkan.</p><FormSalin unitId={data.unitId} tahun={tahun} banyak={data.lalu} /></section> : null}
            <section aria-labelledby="kinerja-impor" className="flex flex-col gap-2"><h2 id="kinerja-impor" className="text-lg">Mengisi banyak sekaligus</h2><FormImpor unitId={data.unitId} tahun={tahun} /></section>
            <section aria-labelledby="kinerja-baru" className="flex flex-col gap-2"><h2 id="kinerja-baru" className="text-lg">Menambah satu indikator</h2><FormIndikator unitId={data.unitId} tahun={tahun} simpul={simpul} kini={null} /></section>
            <section aria-labelledby="kinerja-ada" className="flex flex-col gap-2">
              <h2 id="kinerja-ada" className="text-lg">Indikator yang ada</h2>
              {data.indikator.length === 0 ? <p className="text-redup">Belum ada.</p> : data.indikator.map((satu) => (
                <Disclosure key={satu.id} label={`${satu.kode} ${satu.nama} (${satu.satuan}, ${NAMA_RUMUS[satu.rumus].toLowerCase()}, target ${satu.target === null ? 'belum diisi' : besar(satu.target)})`}>
                  <FormIndikator unitId={data.unitId} tahun={tahun} simpul={simpul} kini={{ id: satu.id, versi: satu.versi, nomenklaturId: satu.nomenklaturId, tujuan: satu.tujuan ?? '', sasaran: satu.sasaran ?? '', nama: satu.nama, satuan: satu.satuan, jenis: satu.jenis, rumus: satu.rumus, targetRenstra: isian(satu.targetRenstra, satu.satuan), lalu: isian(satu.lalu, satu.satuan), target: isian(satu.target, satu.satuan) }} />
                  <FormHapus unitId={data.unitId} id={satu.id} versi={satu.versi} nama={satu.nama} />
                </Disclosure>
              ))}
            </section>
            <section aria-labelledby="kinerja-renstra" className="flex flex-col gap-2"><h2 id="kinerja-renstra" className="text-lg">Uang Renstra</h2><p className="text-sm text-redup">Cukup di tingkat yang diketahui: yang dikosongkan adalah jumlah bagiannya.</p><FormRenstra unitId={data.unitId} tahun={tahun} baris={data.simpul.map((satu) => { const ada = data.renstra.find(({ nomenklaturId }) => nomenklaturId === satu.id); return { id: satu.id, kode: satu.kode, nama: satu.nama, versi: ada?.versi ?? 0, target: uang(ada?.target), lalu: uang(ada?.lalu) } })} /></section>
          </div>
        )}
      </Isi>
    </>
  )
}
