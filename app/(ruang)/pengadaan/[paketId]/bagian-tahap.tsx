import { RowHead, Table, Td, Th, Tr } from '@/components/dasar/tables/table'
import { Disclosure } from '@/components/dasar/ui/disclosure'
import { tanggal, waktuWib } from '@/lib/dasar/format/tanggal'
import type { PaketRinci } from '@/lib/lapor/pengadaan/types'
import { namaTahap } from '@/lib/lihat/panel/pengadaan/nama'
import { TAHAP_METODE } from '@/lib/realisasi/pengadaan/tahap'
import { FormTahap } from './form-tahap'

/** The stages of a package's method with their days, who noted them, and the form of the next. */
export function BagianTahap({ paket, bolehTulis }: { paket: PaketRinci; bolehTulis: boolean }) {
  const jalur = TAHAP_METODE[paket.metode]
  const kini = jalur.map((tahap) => ({ tahap, catatan: paket.tahap.find((satu) => satu.tahap === tahap) }))
  const capai = kini.findLastIndex(({ catatan }) => (catatan?.tanggal ?? null) !== null)
  const lama = paket.tahap.filter((satu) => !kini.some(({ catatan }) => catatan === satu))
  return (
    <div className="flex flex-col gap-3">
      <Table caption="Tahap paket dan tanggalnya" captionTersembunyi>
        <thead><tr><Th>Tahap</Th><Th>Tanggal tercapai</Th><Th>Keterangan</Th><Th>Dicatat</Th></tr></thead>
        <tbody>
          {kini.map(({ tahap, catatan }) => (
            <Tr key={tahap}>
              <RowHead>{namaTahap(paket.metode, tahap)}</RowHead>
              <Td>{catatan?.tanggal ? tanggal(catatan.tanggal) : 'belum'}</Td>
              <Td>{catatan?.keterangan ?? '–'}</Td>
              <Td>{catatan ? `${catatan.oleh}, ${waktuWib(catatan.pada)}` : '–'}</Td>
            </Tr>
          ))}
        </tbody>
      </Table>
      {lama.length === 0 ? null : (
        <Disclosure label={`Catatan tahap sebelumnya (${lama.length})`}>
          <ul className="text-sm text-redup">{lama.map((satu, i) => <li key={i}>{namaTahap(paket.metode, satu.tahap)}: {satu.tanggal ? tanggal(satu.tanggal) : 'ditarik kembali'}{satu.keterangan ? `, ${satu.keterangan}` : ''} ({satu.oleh}, {waktuWib(satu.pada)})</li>)}</ul>
        </Disclosure>
      )}
      {bolehTulis ? <FormTahap unitId={paket.unitId} paketId={paket.id} metode={paket.metode} berikut={jalur[capai + 1] ?? jalur.at(-1) ?? null} /> : null}
    </div>
  )
}
