import { Batang } from '@/components/dasar/charts/batang'
import { NumTd, RowHead, Table, Td, Th, Tr } from '@/components/dasar/tables/table'
import { Blok } from '@/components/dasar/ui/blok'
import { EmptyState } from '@/components/dasar/ui/empty-state'
import { bilangan } from '@/lib/dasar/format/angka'
import { bilanganKata } from '@/lib/dasar/format/kalimat'
import { rasio } from '@/lib/realisasi/rasio'
import type { SebabKendala } from '@/lib/lihat/ringkasan/types'

const TAMPIL = 5

function TabelSebab({ sebab, caption }: { sebab: readonly SebabKendala[]; caption: string }) {
  const terbanyak = BigInt(sebab[0]?.jumlah ?? 1)
  return (
    <Table caption={caption} captionTersembunyi>
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
            <Td className="max-sm:hidden"><Batang nilai={rasio(BigInt(jumlah), terbanyak, '')} className="bg-transparent" /></Td>
            <NumTd className="font-semibold">{bilangan(jumlah)}</NumTd>
            <NumTd>{bilangan(jumlahUnit)}</NumTd>
            <NumTd>{bilangan(berencana)}</NumTd>
          </Tr>
        ))}
      </tbody>
    </Table>
  )
}

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
      className="cetak-utuh" judul={`Penyebab terbanyak: ${teratas.nama}`}
      bacaan={`${bilangan(total)} kendala terbuka; ${tanpaRencana === 0 ? 'semuanya sudah berencana tindak lanjut' : `${bilanganKata(tanpaRencana)} belum berencana tindak lanjut`}.`}
      tabel={sebab.length > TAMPIL ? <TabelSebab sebab={sebab} caption="Semua kendala terbuka menurut penyebab" /> : undefined}
    >
      <TabelSebab sebab={sebab.slice(0, TAMPIL)} caption="Penyebab kendala terbanyak" />
    </Blok>
  )
}
