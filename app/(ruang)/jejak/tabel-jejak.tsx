import { RowHead, Table, Td, Th, Tr } from '@/components/dasar/tables/table'
import { bulanTahun } from '@/lib/dasar/format/tanggal'
import { NAMA_TABEL, NAMA_TINDAKAN } from '@/lib/lihat/jejak/constants'
import type { BarisJejak } from '@/lib/lihat/jejak/types'
import { kalimatPerubahan } from '@/lib/lihat/jejak/utils'

/** Where in the budget a change belongs, as far as it is known, by name. */
function Tempat({ baris }: { baris: BarisJejak }) {
  const masa = baris.tahun === null ? null : baris.bulan === null ? `TA ${baris.tahun}` : bulanTahun(baris.tahun, baris.bulan)
  const bagian = [baris.orang, baris.unit, baris.subKegiatan, baris.baris, masa].filter((isi): isi is string => isi !== null && isi !== '')
  return <>{bagian.length === 0 ? '–' : bagian.map((isi) => <span key={isi} className="block">{isi}</span>)}</>
}

/** Rows of one act. */
export function TabelJejak({ baris, caption }: { baris: readonly BarisJejak[]; caption: string }) {
  return (
    <Table caption={caption} captionTersembunyi>
      <thead>
        <Tr><Th>Apa</Th><Th>Di mana</Th><Th>Sebelum dan sesudah</Th></Tr>
      </thead>
      <tbody>
        {baris.map((item) => {
          const kalimat = kalimatPerubahan(item.perubahan, item.tindakan, item.tabel)
          return (
            <Tr key={item.id}>
              <RowHead className="font-normal">{NAMA_TABEL[item.tabel] ?? item.tabel} {NAMA_TINDAKAN[item.tindakan] ?? item.tindakan}</RowHead>
              <Td className="max-w-96 min-w-32 sm:min-w-48"><Tempat baris={item} /></Td>
              <Td className="min-w-32 sm:min-w-48">
                {kalimat.length === 0 ? <span className="text-redup">isi tidak ditampilkan</span> : (
                  <ul>{kalimat.map((isi) => <li key={isi}>{isi}</li>)}</ul>
                )}
              </Td>
            </Tr>
          )
        })}
      </tbody>
    </Table>
  )
}
