import { RowHead, Table, Td, Th, Tr } from '@/components/dasar/tables/table'
import { Disclosure } from '@/components/dasar/ui/disclosure'
import { Notice } from '@/components/dasar/ui/notice'
import type { PahamanLembar, PahamanRup } from '@/lib/lapor/pengadaan/rup/types'

function Lembar({ lembar: { nama, dipakai, alasan, barisKepala, kolom } }: { lembar: PahamanLembar }) {
  return (
    <li>
      <span className="font-medium">{nama}</span>: {dipakai ? `dipakai, ${alasan}${barisKepala.length > 0 ? `, kepala di baris ${barisKepala.join(', ')}` : ''}` : `tidak dipakai, ${alasan}`}
      {kolom.length === 0 ? null : (
        <Disclosure label={`Kolom lembar ${nama}`}>
          <Table caption={`Arti kolom lembar ${nama}`} captionTersembunyi>
            <thead><tr><Th>Kolom</Th><Th>Kepala</Th><Th>Dibaca sebagai</Th></tr></thead>
            <tbody>{kolom.map(({ huruf, kepala, peran, keterangan }) => <Tr key={huruf}><RowHead>{huruf}</RowHead><Td>{kepala}</Td><Td>{[peran, keterangan].filter(Boolean).join('; ')}</Td></Tr>)}</tbody>
          </Table>
        </Disclosure>
      )}
    </li>
  )
}

/** How the file was read, and what it proves of itself: before any package. */
export function PahamRup({ paham: { lembar, bukti, catatan } }: { paham: PahamanRup }) {
  const beda = bukti.filter(({ terpenuhi }) => !terpenuhi)
  const sama = bukti.filter(({ terpenuhi }) => terpenuhi)
  return (
    <section aria-labelledby="judul-paham" className="flex flex-col gap-3">
      <h2 id="judul-paham" className="text-lg">Bagaimana berkas ini dibaca?</h2>
      <ul className="list-disc pl-5">{lembar.map((satu, i) => <Lembar key={i} lembar={satu} />)}</ul>
      {beda.length === 0 ? null : <Notice nada="peringatan" judul="Jumlah menurut berkas tidak sama dengan paketnya"><ul className="list-disc pl-5">{beda.map(({ kalimat }) => <li key={kalimat}>{kalimat}</li>)}</ul></Notice>}
      {sama.length === 0 ? null : <ul className="list-disc pl-5 text-redup">{sama.slice(0, 10).map(({ kalimat }) => <li key={kalimat}>{kalimat}</li>)}{sama.length > 10 ? <li>dan {sama.length - 10} jumlah lain yang terbukti.</li> : null}</ul>}
      {catatan.length === 0 ? null : <ul className="list-disc pl-5">{catatan.map((satu) => <li key={satu}>{satu}</li>)}</ul>}
    </section>
  )
}
