import type { Metadata } from 'next'
import Link from 'next/link'
import { FormKomitmen } from './form-komitmen'
import { Isi } from '@/components/dasar/shell/isi'
import { Badge } from '@/components/dasar/ui/badge'
import { DefinitionList } from '@/components/dasar/ui/definition-list'
import { PageHead } from '@/components/dasar/ui/page-head'
import { IsiPanel } from '@/components/lihat/panel/isi-panel'
import { TabelPanel } from '@/components/lihat/panel/tabel-panel'
import { DaftarLangkah } from '@/components/rakor/daftar-langkah'
import { persen, rupiah } from '@/lib/dasar/format/angka'
import { sampaiBulan, tanggal, tanggalPanjang } from '@/lib/dasar/format/tanggal'
import { kedudukan } from '@/lib/lapor/tindak-lanjut/utils'
import { kataKeadaan } from '@/lib/lihat/panel/keputusan/hitung'
import { loadTindakUnitRapat, type TindakUnitRapat } from '@/lib/rakor/keputusan/loaders'
import { namaRapat } from '@/lib/rakor/rapat/constants'
import { senToText } from '@/lib/realisasi/rupiah'

export const metadata: Metadata = { title: 'Tindak lanjut unit' }

/** What the meeting asked of the unit, each with its steps. */
function Keputusan({ keputusan, rapat, hari }: TindakUnitRapat) {
  return (
    <section aria-labelledby="judul-keputusan" className="flex flex-col gap-2">
      <h2 id="judul-keputusan" className="text-lg">{keputusan.length === 0 ? 'Tidak ada keputusan khusus untuk unit ini' : 'Apa yang diputuskan untuk unit ini?'}</h2>
      <ol className="max-w-4xl divide-y divide-garis">
        {keputusan.map((satu) => {
          const milik = satu.rapat.find(({ rapatId }) => rapatId === rapat.id)
          return (
            <li key={satu.id} className="break-inside-avoid py-2">
              <p className="font-medium">{milik?.nomor}. <Link href={`/tindak-lanjut/${satu.id}`} prefetch={false} className="tautan">{satu.apa}</Link></p>
              <p className="text-sm">Tenggat {milik ? tanggal(milik.tenggat) : ''}; {kataKeadaan(kedudukan(satu, hari))}{satu.bukti === null ? '' : `; bukti: ${satu.bukti}`}{satu.penanggungJawab === null ? '' : `; ${satu.penanggungJawab}`}</p>
              {satu.tutup ? <p className="text-sm">Ditutup {tanggal(satu.tutup.tanggal)}: {satu.tutup.alasan}</p> : null}
              <DaftarLangkah putusan={satu} />
            </li>
          )
        })}
      </ol>
    </section>
  )
}

/** The follow-up page of one unit at a meeting: position, decisions, promises; for the screen and for F4. */
export default async function HalamanTindakUnit({ params }: { params: Promise<{ rapatId: string; unitId: string }> }) {
  const { rapatId, unitId } = await params
  const data = await loadTindakUnitRapat(rapatId, unitId)
  const { rapat, unit, komitmen, capaian, isian } = data
  return (
    <Isi>
      <PageHead
        judul={`Tindak lanjut ${unit.nama}`}
        remah={[{ nama: 'Rakor', href: `/rakor?tahun=${rapat.tahun}` }, { nama: namaRapat(rapat), href: `/rakor/${rapat.id}` }]}
        keterangan={<span className="flex flex-wrap gap-2">{namaRapat(rapat)}, {tanggalPanjang(rapat.tanggal)}{rapat.contoh ? <Badge>Data contoh</Badge> : null}</span>}
      />
      <div className="flex flex-col gap-8">
        <DefinitionList className="max-w-3xl" butir={[
          { nama: `Realisasi ${sampaiBulan(rapat.tahun, rapat.batasBulan)}`, nilai: capaian.melapor ? `${rupiah(capaian.posisi.realisasi)}, ${persen(capaian.serapanPagu)} dari pagu` : 'belum lapor' },
          { nama: 'Pagu', nilai: rupiah(capaian.posisi.pagu) },
          { nama: 'Anggaran kas', nilai: rupiah(capaian.posisi.angkas) },
        ]} />
        <p className="text-sm text-redup">Angka di atas dari data hari ini pada batas data rapat; angka rapat sendiri tetap yang beku.</p>
        <Keputusan {...data} />
        {komitmen ? <IsiPanel panel={komitmen} isi={<TabelPanel tabel={komitmen.tabel} captionTersembunyi utuh />} /> : isian === null ? <p>Unit ini tidak mencatat komitmen realisasi pada rapat ini.</p> : null}
        {isian ? (
          <section id="isi-komitmen" aria-labelledby="judul-isi" className="cetak-sembunyi flex flex-col gap-2">
            <h2 id="judul-isi" className="text-lg">{komitmen ? 'Ubah komitmen' : 'Berapa yang dijanjikan sampai akhir tahun?'}</h2>
            <p className="text-sm text-redup">Kumulatif sampai akhir bulan: paling sedikit yang sudah terealisasi ({rupiah(isian.realisasi)}), paling banyak pagu ({rupiah(isian.pagu)}).</p>
            <FormKomitmen key={isian.versi} rapatId={rapat.id} unitId={unit.id} isian={{ versi: isian.versi, lepas: isian.lepas, bulan: isian.bulan.map(({ bulan, usul, awal, janji, lama }) => ({ bulan, usul: senToText(usul), awal: senToText(awal), janji: janji === null ? null : senToText(janji), lama: lama && { rapat: lama.rapat, target: senToText(lama.target) } })) }} />
          </section>
        ) : null}
      </div>
    </Isi>
  )
}
