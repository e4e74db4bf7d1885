import Link from 'next/link'
import { Blok } from '@/components/dasar/ui/blok'
import { cn } from '@/components/dasar/ui/cn'
import { BATANG_ZONA, ZonaMark } from '@/components/dasar/ui/zona-mark'
import { lebarCss } from '@/components/dasar/charts/letak'
import { bilangan, persen } from '@/lib/dasar/format/angka'
import { temuanZona } from '@/lib/dasar/format/temuan'
import type { Capaian } from '@/lib/realisasi/capaian'
import { RUMUS } from '@/lib/realisasi/rumus'
import { batasZona, type AturanZona } from '@/lib/realisasi/zona'
import { groupByZona, type KelompokZona } from '@/lib/realisasi/zona-kelompok'
import { kataLapor, type LaporTerakhir } from './tanda-lapor'
import { hrefCsv, hrefUnit } from './tautan'

interface BarisProps {
  kelompok: KelompokZona
  terbanyak: number
  batas: string
  terakhir: LaporTerakhir
  kueri: string
}

function Baris({ kelompok, terbanyak, batas, terakhir, kueri }: BarisProps) {
  const { zona, daftar } = kelompok
  const isi = (
    <span className="grid grow grid-cols-[7.5rem_2.5rem_minmax(2rem,1fr)] items-center gap-x-2">
      {zona === null ? <span className="text-redup">Tidak dapat dinilai</span> : <ZonaMark zona={zona} />}
      <span className="text-right text-lg font-semibold">{bilangan(daftar.length)}</span>
      <span aria-hidden="true" className={cn('tanda h-2.5', zona === null ? 'border border-garis-kuat' : BATANG_ZONA[zona])}
        style={{ width: daftar.length === 0 ? 0 : lebarCss((daftar.length / terbanyak) * 100) }} />
    </span>
  )
  if (daftar.length === 0) return <li className="flex min-h-8 items-center pl-5">{isi}</li>
  return (
    <li>
      <details className="cetak-buka group/z">
        <summary className="flex min-h-8 list-none items-center hover:bg-alas [&::-webkit-details-marker]:hidden">
          <span aria-hidden="true" className="w-5 text-redup transition-transform group-open/z:rotate-90">›</span>
          {isi}
        </summary>
        <div className="pb-2 pl-5 text-sm">
          {batas ? <p className="text-redup">{batas} dari anggaran kas</p> : null}
          <ul className="print:columns-5 print:gap-5">
            {daftar.map((capaian) => (
              <li key={capaian.posisi.kunci} className="flex justify-between gap-3 border-b border-garis py-1">
                <Link href={hrefUnit(kueri, capaian.posisi.kunci)} prefetch={false} className="tautan">{capaian.posisi.nama}</Link>
                <span className="text-right">
                  {zona === null ? capaian.alasanZona : kataLapor(capaian, terakhir) ?? persen(capaian.serapanAngkas)}
                  {capaian.angkasWajar ? null : <span className="block text-redup">anggaran kas tidak wajar</span>}
                </span>
              </li>
            ))}
          </ul>
        </div>
      </details>
    </li>
  )
}

/** How many units stand in each zona; the names are one tap away. Who has not reported has a last month there, and no share. */
export function BlokZona({ unit, aturan, terakhir, kueri }: { unit: readonly Capaian[]; aturan: AturanZona; terakhir: LaporTerakhir; kueri: string }) {
  const kelompok = groupByZona(unit).filter((item) => item.zona !== null || item.daftar.length > 0)
  const batas = new Map<string | null, string>(batasZona(aturan).map((item) => [item.zona, item.batas]))
  const belum = unit.filter((capaian) => !capaian.melapor).length
  const terbanyak = Math.max(1, ...kelompok.map((item) => item.daftar.length))
  return (
    <Blok
      className="cetak-penuh"
      judul={temuanZona(kelompok)}
      bacaan={belum === 0 ? `${bilangan(unit.length)} unit menurut serapan terhadap anggaran kas.` : `${bilangan(unit.length - belum)} dari ${bilangan(unit.length)} unit, yang sudah melapor, menurut serapan terhadap anggaran kas.`}
      rumus={[RUMUS.zona]}
      unduh={hrefCsv(kueri, 'unit')}
      tautan={{ href: `/perangkat-daerah?${kueri}`, nama: 'Tabel semua unit' }}
    >
      <ul>
        {kelompok.map((item) => (
          <Baris key={item.zona ?? 'tiada'} kelompok={item} terbanyak={terbanyak} batas={batas.get(item.zona) ?? ''} terakhir={terakhir} kueri={kueri} />
        ))}
      </ul>
    </Blok>
  )
}
