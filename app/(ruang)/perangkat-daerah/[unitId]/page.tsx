import type { Metadata } from 'next'
import { alamat, alamatUnit } from '@/components/lihat/perangkat-daerah/alamat'
import { BantuanUnit } from '@/components/lihat/perangkat-daerah/bantuan'
import { IsiUnit } from '@/components/lihat/perangkat-daerah/isi-unit'
import { KeteranganUnit } from '@/components/lihat/perangkat-daerah/keterangan-unit'
import { kueriUnit } from '@/components/lihat/perangkat-daerah/alamat'
import { PembukaUnit } from '@/components/lihat/perangkat-daerah/pembuka-unit'
import { PengesahanCetak } from '@/components/lihat/rfk/pengesahan-cetak'
import { BarPeriode } from '@/components/dasar/shell/bar-periode'
import { Isi } from '@/components/dasar/shell/isi'
import { LembarUnit } from '@/components/rakor/lembar-unit'
import { lipatHalaman } from '@/components/dasar/ui/lipat'
import { LinkButton } from '@/components/dasar/ui/button'
import { EmptyState } from '@/components/dasar/ui/empty-state'
import { PageHead } from '@/components/dasar/ui/page-head'
import { sampaiBulan } from '@/lib/dasar/format/tanggal'
import { tutupKendala } from '@/lib/lapor/kendala/actions'
import { loadIdentitas, loadUnit, panelUnit } from '@/lib/lihat/perangkat-daerah/loaders-unit'
import { hrefCsvPanel } from '@/lib/lihat/panel/susun'
import { loadPenandaUnit } from '@/lib/lihat/rfk/loaders'
import { loadLembarUnit } from '@/lib/rakor/bekuan/loaders'
import { loadPeriode } from '@/lib/tahun/periode/loaders'
import type { SearchParams } from '@/lib/tahun/periode/schema'
import { alamatPeriode } from '@/lib/tahun/periode/utils'

/** sheets of the last meetings that are offered: a year of them */
const LEMBAR = 4

interface Props {
  params: Promise<{ unitId: string }>
  searchParams: Promise<SearchParams>
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ unitId }, periode] = await Promise.all([params, searchParams.then(loadPeriode)])
  const { unit } = await loadIdentitas(unitId, periode)
  return { title: unit.nama }
}

/** One unit: its position, down to its sub-kegiatan, and its history. */
export default async function HalamanUnit({ params, searchParams }: Props) {
  const [{ unitId }, minta] = await Promise.all([params, searchParams])
  const periode = await loadPeriode(minta)
  const data = await loadUnit(unitId, periode)
  const penanda = await loadPenandaUnit(data.unit, periode)
  const { unit, capaian, semuaUnit, bolehTulis } = data
  const panel = panelUnit(data, periode)
  const unduh = hrefCsvPanel('unit', kueriUnit(periode, unit.id))
  if (minta.rinci !== '1') lipatHalaman(`${alamatUnit(periode, unit.id)}&rinci=1`)
  const kosong = capaian.posisi.pagu === 0n && capaian.posisi.angkas === null && capaian.posisi.realisasi === null
  return (
    <>
      <BarPeriode periode={periode} melapor={false} />
      <Isi>
        <PageHead
          judul={unit.nama}
          remah={semuaUnit ? [{ nama: 'Perangkat Daerah', href: alamat('/perangkat-daerah', periode) }] : undefined}
          keterangan={<KeteranganUnit unit={unit} capaian={capaian} periode={periode} tautanInduk={semuaUnit} />}
          aksi={(
            <div className="flex flex-wrap gap-2">
              {kosong ? null : <LinkButton href="#rfk">Unduh RFK</LinkButton>}
              <LinkButton href={`/kinerja/${unit.id}?${alamatPeriode(periode)}`}>Kinerja (E.81)</LinkButton>
              {bolehTulis ? <LinkButton href={`/entri/${unit.id}`}>Entri unit ini</LinkButton> : null}
            </div>
          )}
        />
        {kosong ? (
          <EmptyState judul={`Unit ini belum punya anggaran ${sampaiBulan(periode.tahun, periode.bulan)}`}>
            <p>Pilih tahun lain di bilah atas, atau tunggu pagu unit ini dientri.</p>
          </EmptyState>
        ) : (
          <>
            <PembukaUnit capaian={capaian} panel={panel} perBulan={data.perBulan} hrefBulan={(bulan) => alamatUnit({ ...periode, bulan }, unit.id)} tahun={periode.tahun} unduh={unduh} />
            <IsiUnit data={data} panel={panel} periode={periode} unduh={unduh} tutup={bolehTulis ? tutupKendala : null} pengesahan={<PengesahanCetak penanda={penanda} />} />
          </>
        )}
        <LembarUnit judul="h2" daftar={(await loadLembarUnit({ unitId: data.unit.id })).slice(0, LEMBAR)} />
        <BantuanUnit />
      </Isi>
    </>
  )
}
