import { Batang } from '@/components/charts/batang'
import { NumTd, RowHead, Table, Td, Th, Tr } from '@/components/tables/table'
import { Blok } from '@/components/ui/blok'
import { EmptyState } from '@/components/ui/empty-state'
import { bilangan } from '@/lib/format/angka'
import { bilanganKata } from '@/lib/format/kalimat'
import { rasio } from '@/lib/realisasi/rasio'
import type { SebabKendala } from '@/lib/ringkasan/types'

/** What stands in the way: open kendala by category, most frequent first. */
export function BlokKendala({ sebab }: { sebab: readonly SebabKendala[] }) {
  const teratas = sebab[0]
  if (!teratas) {
    return (
      <Blok judul="Kendala apa yang dilaporkan?">
        <EmptyState judul="Belum ada kendala terbuka yang dilaporkan">Unit menuliskannya pada halaman Entri, bagian kendala.</EmptyState>
      </Blok>
    )
  }
  const total = sebab.reduce((sum, item) => sum + item.jumlah, 0)
  const tanpaRencana = sebab.reduce((sum, item) => sum + item.jumlah - item.berencana, 0)
  return (
    <Blok
      judul={`Penyebab terbanyak: ${teratas.nama}`}
      bacaan={`${bilangan(total)} kendala terbuka; ${tanpaRencana === 0 ? 'semuanya sudah berencana tindak lanjut' : `${bilanganKata(tanpaRencana)} belum berencana tindak lanjut`}.`}
    >
      <Table caption="Kendala terbuka menurut penyebab" captionTersembunyi>
        <thead>
          <tr>
            <Th>Penyebab</Th>
            <Th className="w-[24%] max-sm:hidden"><span className="sr-only">Batang jumlah</span></Th>
            <Th angka>Kendala</Th>
            <Th angka>Unit</Th>
            <Th angka>Berencana</Th>
          </tr>
        </thead>
        <tbody>
          {sebab.map(({ kode, nama, jumlah, jumlahUnit, berencana }) => (
            <Tr key={kode}>
              <RowHead className="font-normal">{nama}</RowHead>
              <Td className="max-sm:hidden">
                <Batang nilai={rasio(BigInt(jumlah), BigInt(teratas.jumlah), '')} className="bg-transparent" />
              </Td>
              <NumTd className="font-semibold">{bilangan(jumlah)}</NumTd>
              <NumTd>{bilangan(jumlahUnit)}</NumTd>
              <NumTd>{bilangan(berencana)}</NumTd>
            </Tr>
          ))}
        </tbody>
      </Table>
    </Blok>
  )
}
