import { RowHead, Table, Td, Th, Tr } from '@/components/dasar/tables/table'
import { bulanTahun, waktuWib } from '@/lib/dasar/format/tanggal'
import { NAMA_SUMBER, NAMA_TABEL, NAMA_TINDAKAN } from '@/lib/lihat/jejak/constants'
import type { BarisJejak } from '@/lib/lihat/jejak/types'
import { kalimatPerubahan } from '@/lib/lihat/jejak/utils'

/** Where in the budget a change belongs, as far as it is known. */
function Tempat({ baris }: { baris: BarisJejak }) {
  const masa = baris.tahun === null ? null : baris.bulan === null ? `TA ${baris.tahun}` : bulanTahun(baris.tahun, baris.bulan)
  const bagian = [baris.orang, baris.unit, baris.subKegiatan, masa].filter((isi) => isi !== null)
  return <>{bagian.length === 0 ? '–' : bagian.map((isi) => <span key={isi} className="block">{isi}</span>)}</>
}

/** Rows of the trail, newest first. */
export function TabelJejak({ baris }: { baris: readonly BarisJejak[] }) {
  return (
    <Table caption="Jejak perubahan, yang terbaru di atas" captionTersembunyi>
      <thead>
        <Tr><Th>Waktu</Th><Th>Siapa</Th><Th>Apa</Th><Th>Di mana</Th><Th>Perubahan</Th></Tr>
      </thead>
      <tbody>
        {baris.map((item) => {
          const kalimat = kalimatPerubahan(item.perubahan, item.tindakan)
          return (
            <Tr key={item.id}>
              <RowHead className="whitespace-nowrap">{waktuWib(item.pada)}</RowHead>
              <Td>{item.namaPelaku ?? 'Sistem'} <span className="block text-redup">lewat {NAMA_SUMBER[item.sumber] ?? item.sumber}</span></Td>
              <Td>{NAMA_TABEL[item.tabel] ?? item.tabel} {NAMA_TINDAKAN[item.tindakan] ?? item.tindakan}</Td>
              <Td><Tempat baris={item} /></Td>
              <Td>
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
