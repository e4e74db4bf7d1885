import { persenRatusan } from '@/lib/dasar/format/angka'
import { waktuWib } from '@/lib/dasar/format/tanggal'
import { NAMA_KEYAKINAN, type Cap, type Pernyataan, type Proyeksi } from '@/lib/lapor/pernyataan/types'

/** An expectation in words: percent of pagu, how sure, why. */
export function KataProyeksi({ proyeksi, cap, kosong }: { proyeksi: Proyeksi | null; cap: Cap | null; kosong: string }) {
  if (proyeksi === null) return <p className="text-redup">{kosong}</p>
  return (
    <>
      <p><strong>{persenRatusan(proyeksi.ratusan)} dari pagu</strong>, keyakinan {NAMA_KEYAKINAN[proyeksi.keyakinan].toLowerCase()}.</p>
      <p className="max-w-prose whitespace-pre-line">{proyeksi.alasan}</p>
      {cap ? <p className="text-sm text-redup">Ditulis {cap.oleh}, {waktuWib(cap.pada)}.</p> : null}
    </>
  )
}

/** What a unit asks and plans. */
export function KataPernyataan({ pernyataan }: { pernyataan: Pernyataan | null }) {
  return (
    <dl className="max-w-prose space-y-2">
      {([['Dukungan yang diminta dari rapat', pernyataan?.dukungan], ['Rencana triwulan berikutnya', pernyataan?.rencana]] as const).map(([nama, isi]) => (
        <div key={nama}><dt className="text-sm text-redup">{nama}</dt><dd className="whitespace-pre-line">{isi ?? <span className="text-redup">belum ditulis</span>}</dd></div>
      ))}
    </dl>
  )
}
