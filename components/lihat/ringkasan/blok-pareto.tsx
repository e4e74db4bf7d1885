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
import { TandaLapor, type LaporTerakhir } from './tanda-lapor'
import { hrefCsv, hrefUnit } from './tautan'

const TAMPIL = 5

interface TabelProps {
  baris: readonly BarisPareto[]
  caption: string
  terakhir: LaporTerakhir
}

function Penuh({ baris, caption, terakhir }: TabelProps) {
  return (
    <Table caption={caption} tinggi="28rem">
      <thead>
        <tr>
          <Th>Unit</Th>
          <Th angka satuan="Rp tertinggal">Kekurangan</Th>
          <Th angka satuan="% selisih bersih">Bagian</Th>
          <Th angka satuan="% selisih bersih">Kumulatif</Th>
          <Th angka satuan="% dari yang tertinggal">Bagian</Th>
          <Th angka satuan="% dari yang tertinggal">Kumulatif</Th>
          <Th angka satuan="% anggaran kas">Serapan</Th>
        </tr>
      </thead>
      <tbody>
        {baris.map(({ capaian, kurang, bagian, kumulatif, dariTertinggal, kumulatifTertinggal }) => (
          <Tr key={capaian.posisi.kunci}>
            <RowHead>
              {capaian.posisi.nama}
              <TandaLapor capaian={capaian} terakhir={terakhir} />
            </RowHead>
            <NumTd>{rupiahPenuh(kurang)}</NumTd>
            <NumTd>{persen(bagian)}</NumTd>
            <NumTd>{persen(kumulatif)}</NumTd>
            <NumTd>{persen(dariTertinggal)}</NumTd>
            <NumTd>{persen(kumulatifTertinggal)}</NumTd>
            <NumTd>{persen(capaian.serapanAngkas)}</NumTd>
          </Tr>
        ))}
      </tbody>
    </Table>
  )
}

function Ringkas({ baris, caption, terakhir, kueri }: TabelProps & { kueri: string }) {
  const terbesar = baris[0]?.kurang ?? 1n
  return (
    <Table caption={caption} captionTersembunyi className="table-fixed">
      <thead>
        <tr>
          <Th className="w-auto">Unit</Th>
          <Th className="w-[22%] max-sm:hidden"><span className="sr-only">Batang selisih</span></Th>
          <Th angka className="w-22" satuan="Rp miliar">Kekurangan</Th>
          <Th angka className="w-22" satuan="% bersih">Bagian</Th>
          <Th angka className="w-22 max-sm:hidden" satuan="% bersih">Kumulatif</Th>
        </tr>
      </thead>
      <tbody>
        {baris.slice(0, TAMPIL).map(({ capaian, kurang, bagian, kumulatif }) => (
          <Tr key={capaian.posisi.kunci}>
            <RowHead title={capaian.posisi.nama}>
              <Link href={hrefUnit(kueri, capaian.posisi.kunci)} prefetch={false} className="tautan block truncate">{capaian.posisi.nama}</Link>
              <TandaLapor capaian={capaian} terakhir={terakhir} />
            </RowHead>
            <Td className="max-sm:hidden"><Batang nilai={rasio(kurang, terbesar, '')} className="bg-transparent" /></Td>
            <NumTd className="font-semibold">{miliaran(kurang)}</NumTd>
            <NumTd>{persen(bagian)}</NumTd>
            <NumTd className="max-sm:hidden">{persen(kumulatif)}</NumTd>
          </Tr>
        ))}
      </tbody>
    </Table>
  )
}

interface BlokParetoProps {
  unit: readonly Capaian[]
  terakhir: LaporTerakhir
  tahun: number
  bulan: number
  kueri: string
}

/** Who causes the gap: units by rupiah behind the anggaran kas, because a percentage hides who matters. */
export function BlokPareto({ unit, terakhir, tahun, bulan, kueri }: BlokParetoProps) {
  const baris = pareto(unit)
  const caption = `Kekurangan terhadap anggaran kas ${sampaiBulan(tahun, bulan)}, terbesar dahulu`
  return (
    <Blok
      judul={temuanPareto(baris, unit, TAMPIL)}
      bacaan={rekat(bacaanPareto(unit))}
      rumus={[RUMUS.selisih, RUMUS.kesenjangan]}
      unduh={hrefCsv(kueri, 'unit')}
      tabel={baris.length > 0 ? <Penuh baris={baris} caption={caption} terakhir={terakhir} /> : undefined}
    >
      {baris.length > 0
        ? <Ringkas baris={baris} caption={caption} terakhir={terakhir} kueri={kueri} />
        : <EmptyState judul="Tidak ada kekurangan untuk diurutkan" />}
    </Blok>
  )
}
