import { persen } from '@/lib/dasar/format/angka'
import { namaBulan } from '@/lib/dasar/format/tanggal'
import { kataCacat, type DeretDaerah } from '@/lib/lihat/panel/daerah/deret'
import { bulatkanPersen } from '@/lib/realisasi/rasio'

const [L, T, TEPI] = [220, 96, 8]
const x = (bulan: number): number => TEPI + ((bulan - 1) / 11) * (L - 2 * TEPI)
/** Hundredths of a percent on a scale from 0 to the common top. */
const y = (ratusan: number, atas: number): number => T - TEPI - (ratusan / atas) * (T - 2 * TEPI)

const ratusan = ({ titik }: DeretDaerah): (number | null)[] => titik.map(({ nilai }) => bulatkanPersen(nilai))

/** A line through the months that follow each other; a month without data breaks it. */
function jalur(nilai: readonly (number | null)[], atas: number): string {
  return nilai.map((satu, i) => (satu === null ? '' : `${i === 0 || (nilai[i - 1] ?? null) === null ? 'M' : 'L'}${x(i + 1).toFixed(1)} ${y(satu, atas).toFixed(1)}`)).join(' ')
}

function Satu({ deret, sendiri, atas, bulan }: { deret: DeretDaerah; sendiri: DeretDaerah; atas: number; bulan: number }) {
  const nilai = ratusan(deret)
  const milik = deret === sendiri
  const kini = deret.titik[bulan - 1]
  const ragu = deret.titik.filter((satu) => satu.nilai.ada && !satu.sebanding)
  return (
    <figure className="min-w-0 cetak-utuh">
      <figcaption className="flex flex-wrap items-baseline justify-between gap-x-2 text-sm"><span className={milik ? 'font-semibold text-aksen' : 'font-medium'}>{deret.nama}{deret.contoh && !milik ? ' (contoh)' : ''}</span><span className="tabular-nums">{kini?.nilai.ada ? persen(kini.nilai) : 'tidak ada data'}</span></figcaption>
      <svg viewBox={`0 0 ${L} ${T}`} role="img" aria-label={`${deret.nama}: ${kini?.nilai.ada ? `${persen(kini.nilai)} pada ${namaBulan(bulan)}` : `tidak ada data ${namaBulan(bulan)}`}${ragu.length > 0 ? `; meragukan: ${ragu.map((satu) => `${namaBulan(satu.bulan)} ${kataCacat(satu.cacat)}`).join(', ')}` : ''}`} className="block w-full text-teks">
        <line x1={TEPI} x2={L - TEPI} y1={T - TEPI} y2={T - TEPI} stroke="currentColor" strokeOpacity="0.3" />
        {milik ? null : <path d={jalur(ratusan(sendiri), atas)} fill="none" stroke="currentColor" strokeOpacity="0.45" strokeDasharray="3 3" />}
        <path d={jalur(nilai, atas)} fill="none" stroke="currentColor" strokeWidth="2" className={milik ? 'text-aksen' : ''} />
        {deret.titik.map((satu, i) => {
          const isi = nilai[i]
          if (isi === null || isi === undefined) return null
          const [cx, cy] = [x(satu.bulan), y(isi, atas)]
          return satu.sebanding ? <circle key={satu.bulan} cx={cx} cy={cy} r="2.5" fill="currentColor" /> : <path key={satu.bulan} d={`M${cx} ${cy - 5}L${cx + 5} ${cy}L${cx} ${cy + 5}L${cx - 5} ${cy}Z`} fill="var(--color-latar)" stroke="currentColor" strokeWidth="1.5" />
        })}
      </svg>
      {ragu.length > 0 ? <p className="text-xs text-redup">◇ {ragu.map((satu) => `${namaBulan(satu.bulan).slice(0, 3)} ${kataCacat(satu.cacat)}`).join('; ')}</p> : null}
    </figure>
  )
}

/** Every place in its own small picture on one scale, our own line dashed in each; the table beside it holds the same figures. */
export function MultipelDaerah({ deret, bulan }: { deret: readonly DeretDaerah[]; bulan: number }) {
  const [sendiri] = deret
  if (sendiri === undefined) return null
  const atas = Math.max(10_000, ...deret.flatMap((satu) => ratusan(satu).map((isi) => isi ?? 0)))
  return (
    <>
      <p className="mb-3 text-sm text-redup">Skala 0 sampai {Math.ceil(atas / 100)}% pagu, Januari sampai Desember. Titik ● tanpa keraguan, ◇ meragukan. Garis putus-putus: {sendiri.nama}.</p>
      <div className="grid grid-cols-1 gap-x-6 gap-y-4 sm:grid-cols-2 xl:grid-cols-4">{deret.map((satu) => <Satu key={satu.kunci} deret={satu} sendiri={sendiri} atas={atas} bulan={bulan} />)}</div>
    </>
  )
}
