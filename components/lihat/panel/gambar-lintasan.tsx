import { RUANG } from '@/components/dasar/charts/jalur'
import { letakLintasan, type TitikGambar } from '@/lib/lihat/panel/lintasan'
import type { Bagan, Tabel } from '@/lib/lihat/panel/types'
import { TabelPolos } from './tabel-polos'

const TETAP = { fill: 'none', vectorEffect: 'non-scaling-stroke', strokeLinejoin: 'round' } as const
const persen = (bagian: number): string => `${Math.round(bagian * 10_000) / 100}%`
const jalur = (titik: readonly TitikGambar[]): string => titik.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${Math.round(x * RUANG)} ${Math.round((1 - y) * RUANG)}`).join('')

/** Values over time, days to scale, with the straight line to what was to be reached, dashed. Where there is no line to draw: the table. */
export function GambarLintasan({ tabel, bagan, bacaan }: { tabel: Tabel; bagan: Extract<Bagan, { jenis: 'lintasan' }>; bacaan: string }) {
  const gambar = letakLintasan(tabel, bagan)
  if (gambar === null) return <TabelPolos tabel={tabel} captionTersembunyi />
  const { nilai, target, tahun, skala } = gambar
  const nama = (kunci: string): string => { const satu = tabel.kolom.find((kolom) => kolom.kunci === kunci); return satu?.satuan === undefined ? (satu?.nama ?? '') : `${satu.nama} (${satu.satuan})` }
  return (
    <figure>
      <div role="img" aria-label={bacaan} className="mr-10 ml-14">
        <div className="relative h-56 print:h-36">
          {skala.map(({ y, teks }) => (
            <div key={y} className="absolute inset-x-0 border-t border-garis" style={{ bottom: persen(y) }}><span className="absolute right-full -translate-y-1/2 pr-2 text-sm whitespace-nowrap text-redup tabular-nums">{teks}</span></div>
          ))}
          <svg viewBox={`0 0 ${RUANG} ${RUANG}`} preserveAspectRatio="none" className="tanda absolute inset-0 size-full overflow-visible">
            {target.length > 1 ? <path d={jalur(target)} {...TETAP} strokeWidth={2} strokeDasharray="6 4" className="stroke-target" /> : null}
            <path d={jalur(nilai)} {...TETAP} strokeWidth={3} className="stroke-realisasi" />
          </svg>
          {nilai.map(({ x, y, hari, teks }) => (
            <span key={hari} className="absolute" style={{ left: persen(x), bottom: persen(y) }}>
              <span className="tanda absolute size-2.5 -translate-x-1/2 -translate-y-1/2 rounded-full bg-realisasi" />
              <span className="absolute bottom-2 left-0 -translate-x-1/2 text-sm font-medium whitespace-nowrap tabular-nums">{teks}</span>
            </span>
          ))}
        </div>
        <div className="relative h-6">{tahun.map(({ x, nama: satu }) => <span key={satu} className="absolute -translate-x-1/2 text-xs text-redup tabular-nums" style={{ left: persen(x) }}>{satu}</span>)}</div>
      </div>
      <figcaption className="mt-1 flex flex-wrap gap-x-4 text-sm text-redup">
        <span className="inline-flex items-center gap-1.5"><svg aria-hidden="true" width="28" height="8" className="tanda"><line x1="0" y1="4" x2="28" y2="4" strokeWidth={3} className="stroke-realisasi" /></svg>{nama(bagan.nilai)}</span>
        {bagan.target === undefined ? null : <span className="inline-flex items-center gap-1.5"><svg aria-hidden="true" width="28" height="8" className="tanda"><line x1="0" y1="4" x2="28" y2="4" strokeWidth={2} strokeDasharray="6 4" className="stroke-target" /></svg>{nama(bagan.target)}</span>}
        <span>tahun ditulis pada 1 Januari</span>
      </figcaption>
    </figure>
  )
}
