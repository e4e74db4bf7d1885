import { FormTarik } from '@/components/rakor/form-tarik'
import { tarikSalinan } from '@/lib/rakor/terbitan/actions'
import { FormTanda } from './form-tanda'
import { FormTerbit } from './form-terbit'
import { Badge } from '@/components/dasar/ui/badge'
import { Disclosure } from '@/components/dasar/ui/disclosure'
import { ukuranBerkas } from '@/lib/dasar/format/angka'
import { tanggal, waktuWib } from '@/lib/dasar/format/tanggal'
import type { BarisDokumen } from '@/lib/rakor/dokumen/berkas/loaders'
import { NAMA_FORMAT } from '@/lib/rakor/dokumen/constants'
import type { Terbitan } from '@/lib/rakor/terbitan/types'

interface SatuDokumenProps {
  rapatId: number
  /** number of the frozen position that the page is of; null: nothing is frozen */
  bekuan: number | null
  /** number of the one that counts */
  dipakai: number | null
  dokumen: BarisDokumen
  terbitan: readonly Terbitan[]
  bolehTulis: boolean
  tanggal: string
}

/** What a version was made of. */
const asal = ({ bekuan, bekuanLama, rapatVersi }: Terbitan): string =>
  bekuan === null ? `Tanpa angka posisi, acara versi ${rapatVersi}` : `Posisi beku ke-${bekuan}${bekuanLama ? ' (saat terbit sudah diganti, dinyatakan tetap dipakai)' : ''}`

/** One version that went out: its files, its signed copies, and the place for another. */
function Versi({ rapatId, satu, bolehTulis, nama }: { rapatId: number; satu: Terbitan; bolehTulis: boolean; nama: string }) {
  const alamat = `/api/rakor/${rapatId}/terbitan/${satu.id}`
  return (
    <li className="flex flex-col gap-1 py-2">
      <p><span className="font-medium">Versi {satu.versi}</span>: nomor {satu.nomor}, {tanggal(satu.tanggal)}. <span className="text-redup">{asal(satu)}; oleh {satu.oleh}, {waktuWib(satu.pada)}; segel nomor {satu.segelNomor}.</span></p>
      <ul className="flex flex-wrap gap-x-4 gap-y-1">
        {satu.berkas.map(({ format, sha256, ukuran }) => (
          <li key={format}><a href={`${alamat}?format=${format}`} download className="tautan">{NAMA_FORMAT[format]} <span className="sr-only">{nama} versi {satu.versi}</span></a> <span className="text-sm text-redup">{ukuranBerkas(ukuran)}, sidik <code>{sha256.slice(0, 12)}</code></span></li>
        ))}
        {satu.tanda.map(({ id, ukuran, sha256, elektronik, oleh, pada, tarik }) => (tarik ? (
          <li key={id} className="text-sm text-redup">Salinan bertanda tangan dari {oleh}, {waktuWib(pada)}, ditarik {tarik.oleh}, {waktuWib(tarik.pada)}: {tarik.alasan} Sidik <code>{sha256.slice(0, 12)}</code></li>
        ) : (
          <li key={id}><a href={`${alamat}?tanda=${id}`} download className="tautan">Bertanda tangan</a> <span className="text-sm text-redup">{ukuranBerkas(ukuran)}, {elektronik ? 'memuat tanda tangan elektronik' : 'tanpa tanda tangan elektronik'}; {oleh}, {waktuWib(pada)}</span>{bolehTulis ? <FormTarik aksi={tarikSalinan} nama={`salinan bertanda tangan ${nama} versi ${satu.versi}`} isian={{ rapatId, tandaId: id }} hint="Berkasnya tidak dapat diunduh lagi; sidik dan alasannya tetap tercatat." /> : null}</li>
        )))}
      </ul>
      {bolehTulis && satu.berkas.some(({ format }) => format === 'pdf') ? <Disclosure label="Unggah salinan bertanda tangan"><FormTanda rapatId={rapatId} terbitanId={satu.id} nama={nama} /></Disclosure> : null}
    </li>
  )
}

/** One document: what it is for, its formats as drafts, its versions, and how it goes out. */
export function SatuDokumen({ rapatId, bekuan, dipakai, dokumen, terbitan, bolehTulis, tanggal: hari }: SatuDokumenProps) {
  const { kunci, nama, guna, format, pesan, tanpaPosisi } = dokumen
  const dapat = bekuan !== null || tanpaPosisi
  const kueri = bekuan === null ? '' : `&bekuan=${bekuan}`
  return (
    <li aria-labelledby={`dokumen-${kunci}`} className="flex flex-col gap-2 py-5">
      <h2 id={`dokumen-${kunci}`} className="flex flex-wrap items-center gap-2 text-lg">{nama} {terbitan.length > 0 ? <Badge nada="baik">terbit versi {terbitan[0]?.versi}</Badge> : <Badge>belum terbit</Badge>}</h2>
      <p className="max-w-3xl">{guna}</p>
      {dapat ? <p className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <span className="text-redup">Unduh draf:</span>
        {format.map((satu) => <a key={satu} href={`/api/rakor/${rapatId}/dokumen/${kunci}?format=${satu}${kueri}`} download className="tautan inline-block min-h-8 content-center max-sm:min-h-11">{NAMA_FORMAT[satu]} <span className="sr-only">{nama}</span></a>)}
        {pesan ? <a href={`/api/rakor/${rapatId}/dokumen/${kunci}?format=txt${kueri}`} download className="tautan inline-block min-h-8 content-center max-sm:min-h-11">Teks untuk pesan <span className="sr-only">{nama}</span></a> : null}
      </p> : <p className="text-redup">Menunggu posisi dibekukan.</p>}
      {terbitan.length > 0 ? <ol className="max-w-4xl divide-y divide-garis">{terbitan.map((satu) => <Versi key={satu.id} rapatId={rapatId} satu={satu} bolehTulis={bolehTulis} nama={nama} />)}</ol> : null}
      {bolehTulis && dapat ? <Disclosure label={terbitan.length === 0 ? 'Terbitkan dengan nomor dan tanggal' : 'Terbitkan versi baru'}><FormTerbit key={`${terbitan.length}-${bekuan}-${dipakai}`} rapatId={rapatId} dokumen={kunci} nama={nama} bekuan={bekuan} dipakai={dipakai} versi={terbitan.length + 1} tanggal={hari} /></Disclosure> : null}
    </li>
  )
}
