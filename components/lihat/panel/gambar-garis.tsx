import { jalurDeret, RUANG } from '@/components/dasar/charts/jalur'
import { bilangan } from '@/lib/dasar/format/angka'
import type { Bagan, Tabel } from '@/lib/lihat/panel/types'
import { bulatkanPersen } from '@/lib/realisasi/rasio'

/** One way of drawing a line each: weight and dashes tell them apart where colour does not. */
const GAYA = [
  { kelas: 'stroke-realisasi', lebar: 4, putus: undefined },
  { kelas: 'stroke-target', lebar: 2, putus: '6 4' },
  { kelas: 'stroke-lalu', lebar: 2, putus: '2 3' },
] as const
const TETAP = { fill: 'none', vectorEffect: 'non-scaling-stroke', strokeLinejoin: 'round' } as const

/** End of the scale in whole points, even so that its half is one too: the next 10 above the largest value, 4 at least. */
const ujung = (deret: readonly (readonly (number | null)[])[]): number => {
  const terbesar = Math.max(0, ...deret.flat().map((nilai) => nilai ?? 0))
  return terbesar <= 400 ? 4 : Math.ceil(terbesar / 1_000) * 10
}

/** Lines of sizes in points over the rows, on one scale from nought; the rows' names below. */
export function GambarGaris({ tabel, bagan, bacaan }: { tabel: Tabel; bagan: Extract<Bagan, { jenis: 'garis' }>; bacaan: string }) {
  const deret = bagan.nilai.map((kunci) => tabel.baris.map(({ sel }) => { const satu = sel[kunci]; return satu?.jenis === 'poin' ? bulatkanPersen(satu.nilai) : null }))
  const [pertama] = tabel.kolom
  const nama = tabel.baris.map(({ sel }) => { const satu = pertama ? sel[pertama.kunci] : undefined; return satu?.jenis === 'teks' ? satu.nilai : '' })
  const maks = ujung(deret)
  return (
    <figure>
      <div role="img" aria-label={bacaan} className="ml-10">
        <div className="relative h-48 print:h-32">
          {[0, 0.5, 1].map((bagian) => (
            <div key={bagian} className="absolute inset-x-0 border-t border-garis" style={{ top: `${(1 - bagian) * 100}%` }}>
              <span className="absolute right-full -translate-y-1/2 pr-2 text-sm text-redup">{bilangan(maks * bagian)}</span>
            </div>
          ))}
          <svg viewBox={`0 0 ${RUANG} ${RUANG}`} preserveAspectRatio="none" className="tanda absolute inset-0 size-full overflow-visible">
            {deret.map((nilai, index) => {
              const gaya = GAYA[index % GAYA.length] ?? GAYA[0]
              return <path key={bagan.nilai[index]} d={jalurDeret(nilai, maks, 1)} {...TETAP} strokeWidth={gaya.lebar} {...(gaya.putus === undefined ? {} : { strokeDasharray: gaya.putus })} className={gaya.kelas} />
            })}
          </svg>
        </div>
        <div className="relative h-6">
          {nama.map((satu, index) => <span key={satu} className="absolute -translate-x-1/2 text-xs text-redup" style={{ left: `${((index + 1) / 12) * 100}%` }}><span className="sm:hidden">{satu.slice(0, 1)}</span><span className="max-sm:hidden">{satu.slice(0, 3)}</span></span>)}
        </div>
      </div>
      <figcaption className="mt-1 flex flex-wrap gap-x-4 text-sm text-redup">
        {bagan.nilai.map((kunci, index) => {
          const gaya = GAYA[index % GAYA.length] ?? GAYA[0]
          return (
            <span key={kunci} className="inline-flex items-center gap-1.5">
              <svg aria-hidden="true" width="28" height="8" className="tanda"><line x1="0" y1="4" x2="28" y2="4" strokeWidth={gaya.lebar} {...(gaya.putus === undefined ? {} : { strokeDasharray: gaya.putus })} className={gaya.kelas} /></svg>
              {tabel.kolom.find((satu) => satu.kunci === kunci)?.nama}
            </span>
          )
        })}
        <span>galat dalam poin pagu</span>
      </figcaption>
    </figure>
  )
}
