import { KurvaHidup } from '@/components/dasar/charts/kurva-hidup'
import { KurvaS, type DataKurva } from '@/components/dasar/charts/kurva-s'
import { maksSkala } from '@/components/dasar/charts/jalur'
import { susunTitik } from '@/components/dasar/charts/titik-kurva'
import { NumTd, RowHead, Table, Th, Tr } from '@/components/dasar/tables/table'
import { Blok } from '@/components/dasar/ui/blok'
import { EmptyState } from '@/components/dasar/ui/empty-state'
import { persen, persenRatusan, poin, rekat, rupiahPenuh, rupiahSingkat, TIADA } from '@/lib/dasar/format/angka'
import { namaBulan } from '@/lib/dasar/format/tanggal'
import { temuanKurva } from '@/lib/dasar/format/temuan'
import { bulanTerlapor } from '@/lib/realisasi/bulan-lapor'
import type { Capaian } from '@/lib/realisasi/capaian'
import { deretRealisasi } from '@/lib/realisasi/laju'
import { computeProyeksi } from '@/lib/realisasi/proyeksi'
import { bulatkanPersen } from '@/lib/realisasi/rasio'
import { RUMUS } from '@/lib/realisasi/rumus'
import { hrefCsv } from '@/lib/lihat/panel/tautan'

interface BlokKurvaProps {
  /** twelve months, cumulative; realisasi is null beyond the cut-off */
  perBulan: readonly Capaian[]
  /** twelve months of the year before; empty where there is none */
  tahunLalu: readonly Capaian[]
  tahun: number
  bulan: number
  kueri: string
}

/** What the year still asks for, beside the pace so far. */
function bacaanLaju(perBulan: readonly Capaian[], bulan: number): string {
  const kini = perBulan[bulan - 1]
  if (!kini) return ''
  const deret = deretRealisasi(perBulan.map((capaian) => capaian.posisi))
  const { kebutuhan, lajuTerkini } = computeProyeksi(kini.posisi, deret, bulan, 100)
  if (kebutuhan === null || lajuTerkini === null) return ''
  return `Untuk menyerap seluruh pagu perlu ${rupiahSingkat(kebutuhan)} per bulan sampai Desember; tiga bulan terakhir rata-rata ${rupiahSingkat(lajuTerkini)}.`
}

function Tabel({ perBulan, tahunLalu, tahun, batas, bulan }: Pick<BlokKurvaProps, 'perBulan' | 'tahunLalu' | 'tahun' | 'bulan'> & { batas: number }) {
  const belum = (index: number): boolean => index >= batas && index < bulan
  return (
    <Table caption={`Posisi kumulatif per bulan TA ${tahun}`}>
      <thead>
        <tr>
          <Th>Sampai dengan</Th>
          <Th angka satuan="Rp">Anggaran kas</Th>
          <Th angka satuan="Rp">Realisasi</Th>
          <Th angka satuan="% pagu">Target</Th>
          <Th angka satuan="% pagu">Realisasi</Th>
          <Th angka satuan="poin">Deviasi</Th>
          {tahunLalu.length > 0 ? <Th angka satuan="% pagu">Realisasi {tahun - 1}</Th> : null}
        </tr>
      </thead>
      <tbody>
        {perBulan.map((capaian, index) => (
          <Tr key={capaian.posisi.kunci}>
            <RowHead>{namaBulan(index + 1)}</RowHead>
            <NumTd>{rupiahPenuh(capaian.posisi.angkas)}</NumTd>
            <NumTd>{belum(index) ? <span className="text-redup">belum lapor</span> : rupiahPenuh(capaian.posisi.realisasi)}</NumTd>
            <NumTd>{persen(capaian.target)}</NumTd>
            <NumTd>{belum(index) ? TIADA : persen(capaian.serapanPagu)}</NumTd>
            <NumTd>{belum(index) ? TIADA : poin(capaian.deviasi).replace(' poin', '')}</NumTd>
            {tahunLalu.length > 0 ? <NumTd>{tahunLalu[index] ? persen(tahunLalu[index].serapanPagu) : '–'}</NumTd> : null}
          </Tr>
        ))}
      </tbody>
    </Table>
  )
}

/** Since when: the year's cumulative curve against its target, and the year before. */
export function BlokKurva({ perBulan, tahunLalu, tahun, bulan, kueri }: BlokKurvaProps) {
  // after the last reported month a cumulative figure only repeats itself: no line of invented values
  const batas = bulanTerlapor(perBulan.map((capaian) => capaian.posisi), bulan) ?? 0
  const temuan = temuanKurva(perBulan.slice(0, batas), tahun)
  const judul = batas > 0 && batas < bulan ? `Sampai laporan terakhir, ${namaBulan(batas)}: ${temuan.charAt(0).toLowerCase()}${temuan.slice(1)}` : temuan
  const data: DataKurva = {
    tahun,
    batas: batas || bulan,
    target: perBulan.map((capaian) => bulatkanPersen(capaian.target)),
    realisasi: perBulan.map((capaian, index) => (index < batas ? bulatkanPersen(capaian.serapanPagu) : null)),
    lalu: tahunLalu.map((capaian) => bulatkanPersen(capaian.serapanPagu)),
  }
  const ada = data.target.some((nilai) => nilai !== null) || data.realisasi.some((nilai) => nilai !== null)
  const lalu = data.lalu[data.batas - 1] ?? null
  const pembanding = lalu === null ? '' : ` Pada ${namaBulan(data.batas)} ${tahun - 1}: ${persenRatusan(lalu)}.`
  return (
    <Blok
      judul={judul}
      bacaan={rekat(`${bacaanLaju(perBulan, batas)}${pembanding}`.trim()) || undefined}
      rumus={[RUMUS.target, RUMUS.serapanPagu, RUMUS.deviasi, RUMUS.kebutuhan, RUMUS.laju]}
      unduh={hrefCsv(kueri, 'bulan')}
      tabel={<Tabel perBulan={perBulan} tahunLalu={tahunLalu} tahun={tahun} bulan={bulan} batas={batas} />}
    >
      {ada ? (
        <KurvaHidup titik={susunTitik(data)} maks={maksSkala([data.target, data.realisasi, data.lalu])} judul={judul}>
          <KurvaS data={data} bacaan={judul} />
        </KurvaHidup>
      ) : (
        <EmptyState judul={`Belum ada anggaran kas dan realisasi TA ${tahun}`} />
      )}
    </Blok>
  )
}
