import Link from 'next/link'
import { NumTd, RowHead, Table, Td, Th, Tr } from '@/components/tables/table'
import { bilangan, persen, rupiahPenuh, TIADA } from '@/lib/format/angka'
import { namaBulan } from '@/lib/format/tanggal'
import type { BarisKetaatan } from '@/lib/ketaatan/types'
import { BOBOT_KETAATAN, NAMA_UNSUR, UNSUR_KETAATAN, type BahanKetaatan, type UnsurKetaatan } from '@/lib/realisasi/ketaatan'
import { NAMA_KATEGORI } from '@/lib/realisasi/peringkat'
import type { Rasio } from '@/lib/realisasi/rasio'

/** What a part of the score was taken from. */
const BAHAN: Record<UnsurKetaatan, (bahan: BahanKetaatan) => string> = {
  tepatWaktu: ({ hariTerlambat, jatuhTempo }) =>
    hariTerlambat === null ? (jatuhTempo ? 'tidak diajukan' : 'belum jatuh tempo') : hariTerlambat === 0 ? 'tepat waktu' : `terlambat ${bilangan(hariTerlambat)} hari`,
  lengkap: ({ barisTerisi, baris, subTerisi, sub }) => `${bilangan(barisTerisi)}/${bilangan(baris)} baris, ${bilangan(subTerisi)}/${bilangan(sub)} fisik`,
  tanpaDikembalikan: ({ dikembalikan }) => (dikembalikan === 0 ? 'tidak pernah' : `${bilangan(dikembalikan)} kali`),
  tanpaBukaKunci: ({ dibukaKembali }) => (dibukaKembali === 0 ? 'tidak pernah' : `${bilangan(dibukaKembali)} kali`),
  angkasRealistis: ({ realisasi, angkas }) => (angkas === null ? 'tanpa anggaran kas' : `${rupiahPenuh(realisasi, 0)} dari ${rupiahPenuh(angkas, 0)}`),
}

const tulis = (nilai: Rasio | null): string => (nilai === null ? TIADA : persen(nilai))
const sebab = (nilai: Rasio | null): string | undefined => (nilai === null ? 'Tidak ada yang harus dilaporkan' : nilai.ada ? undefined : nilai.alasan)

/** Every unit with its score, what each part was taken from, and its scores of the months before. */
export function TabelKetaatan({ baris, bulan, alamatUnit, caption }: { baris: readonly BarisKetaatan[]; bulan: readonly number[]; alamatUnit: (id: number) => string; caption: string }) {
  const sebelumnya = bulan.slice(0, -1)
  return (
    <Table caption={caption}>
      <thead>
        <tr>
          <Th>Unit</Th><Th>Kategori</Th><Th angka>Skor</Th>
          {UNSUR_KETAATAN.map((nama) => <Th key={nama} angka satuan={`bobot ${BOBOT_KETAATAN[nama]}`}>{NAMA_UNSUR[nama]}</Th>)}
          {sebelumnya.map((satu) => <Th key={satu} angka satuan="skor">{namaBulan(satu)}</Th>)}
        </tr>
      </thead>
      <tbody>
        {baris.map((row) => (
          <Tr key={row.unitId}>
            <RowHead><Link className="tautan" href={alamatUnit(row.unitId)}>{row.nama}</Link></RowHead>
            <Td>{NAMA_KATEGORI[row.kategori]}</Td>
            <NumTd className="font-semibold" title={sebab(row.skor)}>{tulis(row.skor)}</NumTd>
            {UNSUR_KETAATAN.map((nama) => (
              <NumTd key={nama}>{tulis(row.unsur[nama])}<span className="block text-sm font-normal text-redup">{BAHAN[nama](row.bahan)}</span></NumTd>
            ))}
            {sebelumnya.map((satu, i) => <NumTd key={satu} title={sebab(row.tren[i] ?? null)}>{tulis(row.tren[i] ?? null)}</NumTd>)}
          </Tr>
        ))}
      </tbody>
    </Table>
  )
}
