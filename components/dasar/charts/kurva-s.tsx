import { persenRatusan } from '@/lib/dasar/format/angka'
import { namaBulan, namaBulanPendek } from '@/lib/dasar/format/tanggal'
import { cn } from '@/components/dasar/ui/cn'
import { jalurDeret, letakBulan, letakNilai, maksSkala, RUANG, titikAkhir, type DeretPersen } from './jalur'

export interface DataKurva {
  tahun: number
  /** cut-off month, 1..12 */
  batas: number
  /** whole year; beyond the cut-off it is a plan and dashed */
  target: DeretPersen
  /** up to the cut-off; null beyond */
  realisasi: DeretPersen
  /** realisasi of the year before, empty where there is none */
  lalu: DeretPersen
  /** where December is expected, in hundredths of a percent; null or missing: cannot be said */
  proyeksi?: number | null
}

const BULAN = Array.from({ length: 12 }, (_, index) => index + 1)
const GARIS = { fill: 'none', vectorEffect: 'non-scaling-stroke', strokeLinejoin: 'round' } as const

function Label({ bulan, nilai, maks, className, children }: { bulan: number; nilai: number; maks: number; className: string; children: string }) {
  return (
    <span
      className={cn('absolute bg-latar/85 px-1 text-sm leading-tight font-semibold whitespace-nowrap', className)}
      style={{ left: `${letakBulan(bulan)}%`, top: `${letakNilai(nilai, maks)}%` }}
    >
      {children}
    </span>
  )
}

/** From this month on the words stand left of the cut-off: on its right they would leave the drawing, and the page would scroll. */
const BULAN_KIRI = 8

/** Below this height (percent of the scale) a label under its point would lie on the names of the months. */
const RENDAH = 12

/** Where the label of the realisasi stands: right below its point, above the axis while it is low, and left below the curve in the last months. */
const letakLabel = (bulan: number, nilai: number, maks: number): string =>
  bulan < BULAN_KIRI ? (nilai < RENDAH * maks ? 'top-auto! bottom-0 translate-x-1' : 'translate-x-1 translate-y-1') : '-translate-x-full translate-y-10 max-sm:translate-y-28'

/** On a phone there is room for the quarters and the cut-off, and not for two neighbours. */
const padaPonsel = (bulan: number, batas: number): boolean =>
  bulan === batas || (bulan % 3 === 0 && Math.abs(bulan - batas) !== 1)

/** Cumulative realisation against its target over the year, drawn on the server: lines as SVG, words as text. */
export function KurvaS({ data, bacaan }: { data: DataKurva; bacaan: string }) {
  const { tahun, batas, target, realisasi, lalu, proyeksi = null } = data
  const maks = maksSkala([target, realisasi, lalu, [proyeksi]])
  const titik = titikAkhir(realisasi)
  const arah = titik && titik.bulan < 12 && proyeksi !== null ? { dari: titik, tengah: (titik.bulan + 12) / 2, nilai: (titik.nilai + proyeksi) / 2, akhir: proyeksi } : null
  const targetKini = target[batas - 1] ?? null
  const rencana = target[9] ?? null
  const akhirLalu = titikAkhir(lalu)
  // the end of the year before is named where it ends, or in mid-year once this year's words need that corner
  const bulanLalu = Math.min(akhirLalu?.bulan ?? 12, batas < BULAN_KIRI ? 12 : 5)
  return (
    <div role="img" aria-label={bacaan} className="flex h-full flex-col">
      <div className="relative mt-2 mr-3 ml-12 grow">
        {[0, 25, 50, 75, 100].map((persen) => (
          <div key={persen} className="absolute inset-x-0 border-t border-garis" style={{ top: `${letakNilai(persen * 100, maks)}%` }}>
            <span className="absolute right-full -translate-y-1/2 pr-2 text-sm text-redup">{persen}%</span>
          </div>
        ))}
        <div className="absolute inset-y-0 border-l border-garis-kuat" style={{ left: `${letakBulan(batas)}%` }}>
          <span className={cn('absolute text-sm whitespace-nowrap text-redup max-sm:hidden', batas < BULAN_KIRI ? 'top-0 left-1' : 'right-1 bottom-1')}>data s.d. {namaBulan(batas)}</span>
        </div>
        <svg viewBox={`0 0 ${RUANG} ${RUANG}`} preserveAspectRatio="none" className="tanda absolute inset-0 size-full overflow-visible">
          <path d={jalurDeret(lalu, maks)} {...GARIS} strokeWidth="1.5" className="stroke-lalu" />
          <path d={jalurDeret(target, maks, 0, batas)} {...GARIS} strokeWidth="2" className="stroke-target" />
          <path d={jalurDeret(target, maks, batas, 12)} {...GARIS} strokeWidth="2" className="rencana stroke-target" />
          <path d={jalurDeret(realisasi, maks, 0, batas)} {...GARIS} strokeWidth="4" className="stroke-realisasi" />
          {arah ? (
            <line
              x1={letakBulan(arah.dari.bulan) * 10} y1={letakNilai(arah.dari.nilai, maks) * 10} x2={RUANG} y2={letakNilai(arah.akhir, maks) * 10}
              vectorEffect="non-scaling-stroke" strokeWidth="2" className="rencana stroke-realisasi"
            />
          ) : null}
        </svg>
        {targetKini !== null ? (
          <Label bulan={batas} nilai={targetKini} maks={maks} className={cn('-translate-x-full -translate-y-full text-target', batas <= 2 && 'max-sm:-left-10! max-sm:translate-x-0')}>
            {`Target ${persenRatusan(targetKini)}`}
          </Label>
        ) : null}
        {titik ? (
          <Label bulan={titik.bulan} nilai={titik.nilai} maks={maks} className={cn(letakLabel(titik.bulan, titik.nilai, maks), 'text-realisasi')}>
            {`Realisasi ${persenRatusan(titik.nilai)}`}
          </Label>
        ) : null}
        {arah && arah.dari.bulan <= 9 ? (
          <Label bulan={arah.tengah} nilai={arah.nilai} maks={maks} className="translate-x-1 translate-y-2 text-realisasi max-sm:hidden">{`Proyeksi ${persenRatusan(arah.akhir)}`}</Label>
        ) : null}
        {arah ? (
          // on a phone, and late in the year, the words end where the drawing ends, under the line
          <Label bulan={12} nilai={arah.nilai} maks={maks} className={cn('-translate-x-full translate-y-7 text-realisasi', arah.dari.bulan <= 9 && 'sm:hidden')}>{`Proyeksi ${persenRatusan(arah.akhir)}`}</Label>
        ) : null}
        {batas <= 9 && rencana !== null ? (
          <Label bulan={10} nilai={rencana} maks={maks} className="-translate-x-full -translate-y-full text-redup max-sm:hidden">rencana</Label>
        ) : null}
        {akhirLalu ? (
          <Label bulan={bulanLalu} nilai={lalu[bulanLalu - 2] ?? akhirLalu.nilai} maks={maks} className="-translate-x-full translate-y-1 text-redup">
            {`${tahun - 1}: ${persenRatusan(akhirLalu.nilai)}`}
          </Label>
        ) : null}
      </div>
      <div className="relative mr-3 ml-12 h-6">
        {BULAN.map((bulan) => (
          <span
            key={bulan}
            className={cn('absolute -translate-x-1/2 text-sm', bulan === batas ? 'font-semibold' : 'text-redup', !padaPonsel(bulan, batas) && 'max-sm:hidden')}
            style={{ left: `${letakBulan(bulan)}%` }}
          >
            {namaBulanPendek(bulan)}
          </span>
        ))}
      </div>
    </div>
  )
}
