import Link from 'next/link'
import { Batang } from '@/components/dasar/charts/batang'
import { NumTd, RowHead, Table, Td, Th, Tr } from '@/components/dasar/tables/table'
import { Blok } from '@/components/dasar/ui/blok'
import { EmptyState } from '@/components/dasar/ui/empty-state'
import { miliaran, persen, rekat, rupiahPenuh } from '@/lib/dasar/format/angka'
import { sampaiBulan } from '@/lib/dasar/format/tanggal'
import { bacaanPareto, temuanPareto } from '@/lib/dasar/format/temuan'
import type { Capaian } from '@/lib/realisasi/capaian'
import { pareto, type BarisPareto } from '@/lib/realisasi/kesenjangan'
import { rasio } from '@/lib/realisasi/rasio'
import { RUMUS } from '@/lib/realisasi/rumus'
import { hrefCsv, hrefUnit } from './tautan'

const TAMPIL = 5

function Penuh({ baris, caption }: { baris: readonly BarisPareto[]; caption: string }) {
  return (
    <Table caption={caption} tinggi="28rem">
      <thead>
        <tr>
          <Th>Unit</Th>
          <Th angka satuan="Rp">Selisih</Th>
          <Th angka satuan="%">Bagian</Th>
          <Th angka satuan="%">Kumulatif</Th>
          <Th angka satuan="% anggaran kas">Serapan</Th>
        </tr>
      </thead>
      <tbody>
        {baris.map(({ capaian, selisih, bagian, kumulatif }) => (
          <Tr key={capaian.posisi.kunci}>
            <RowHead>{capaian.posisi.nama}</RowHead>
            <NumTd>{rupiahPenuh(selisih)}</NumTd>
            <NumTd>{persen(bagian)}</NumTd>
            <NumTd>{persen(kumulatif)}</NumTd>
            <NumTd>{persen(capaian.serapanAngkas)}</NumTd>
          </Tr>
        ))}
      </tbody>
    </Table>
  )
}

function Ringkas({ baris, caption, kueri }: { baris: readonly BarisPareto[]; caption: string; kueri: string }) {
  const terbesar = baris[0]?.selisih ?? 1n
  return (
    <Table caption={caption} captionTersembunyi className="table-fixed">
      <thead>
        <tr>
          <Th className="w-auto">Unit</Th>
          <Th className="w-[22%] max-sm:hidden"><span className="sr-only">Batang selisih</span></Th>
          <Th angka className="w-22">Rp miliar</Th>
          <Th angka className="w-18">Bagian</Th>
          <Th angka className="w-22 max-sm:hidden">Kumulatif</Th>
        </tr>
      </thead>
      <tbody>
        {baris.slice(0, TAMPIL).map(({ capaian, selisih, bagian, kumulatif }) => (
          <Tr key={capaian.posisi.kunci}>
            <RowHead title={capaian.posisi.nama}>
              <Link href={hrefUnit(kueri, capaian.posisi.kunci)} prefetch={false} className="tautan block truncate">{capaian.posisi.nama}</Link>
            </RowHead>
            <Td className="max-sm:hidden"><Batang nilai={rasio(selisih, terbesar, '')} className="bg-transparent" /></Td>
            <NumTd className="font-semibold">{miliaran(selisih)}</NumTd>
            <NumTd>{persen(bagian)}</NumTd>
            <NumTd className="max-sm:hidden">{persen(kumulatif)}</NumTd>
          </Tr>
        ))}
      </tbody>
    </Table>
  )
}

/** Who causes the gap: units by rupiah behind the anggaran kas, because a percentage hides who matters. */
export function BlokPareto({ unit, tahun, bulan, kueri }: { unit: readonly Capaian[]; tahun: number; bulan: number; kueri: string }) {
  const baris = pareto(unit)
  const caption = `Selisih anggaran kas dan realisasi ${sampaiBulan(tahun, bulan)}, terbesar dahulu`
  return (
    <Blok
      judul={temuanPareto(baris, unit, TAMPIL)}
      bacaan={rekat(bacaanPareto(unit))}
      rumus={[RUMUS.selisih, RUMUS.kesenjangan]}
      unduh={hrefCsv(kueri, 'unit')}
      tabel={baris.length > 0 ? <Penuh baris={baris} caption={caption} /> : undefined}
    >
      {baris.length > 0
        ? <Ringkas baris={baris} caption={caption} kueri={kueri} />
        : <EmptyState judul="Tidak ada selisih untuk diurutkan" />}
    </Blok>
  )
}
