import { persen } from '@/lib/dasar/format/angka'
import { lebarCss, letakSkala } from '@/components/dasar/charts/letak'
import { tiada } from '@/lib/realisasi/rasio'
import type { Bagan, Tabel } from '@/lib/lihat/panel/types'

/** Rows thinner than this share of the whole (in hundredths of a percent) carry no words of their own; the table has them. */
const TIPIS = 420n
const TINGGI_REM = 30

/** A bar per row, as thick as its rupiah and as long as its percentage: the filled area is money. */
export function GambarLuas({ tabel, bagan, bacaan }: { tabel: Tabel; bagan: Extract<Bagan, { jenis: 'luas' }>; bacaan: string }) {
  const [pertama] = tabel.kolom
  const baris = tabel.baris.map(({ kunci, sel }) => {
    const [nama, ukuran, nilai] = [pertama ? sel[pertama.kunci] : undefined, sel[bagan.ukuran], sel[bagan.nilai]]
    return {
      kunci, nama: nama?.jenis === 'teks' ? nama.nilai : '',
      ukuran: ukuran?.jenis === 'rupiah' && ukuran.nilai !== null && ukuran.nilai > 0n ? (ukuran.nilai as bigint) : 0n,
      nilai: nilai?.jenis === 'persen' ? nilai.nilai : tiada('Tidak ada nilai'),
    }
  }).filter(({ ukuran }) => ukuran > 0n)
  const seluruh = baris.reduce((jumlah, { ukuran }) => jumlah + ukuran, 0n)
  return (
    <div role="img" aria-label={bacaan} className="border-l border-garis-kuat">
      {baris.map(({ kunci, nama, ukuran, nilai }) => {
        const bagian = (ukuran * 10_000n) / seluruh
        const letak = letakSkala(nilai)
        return (
          <div key={kunci} className="tanda relative overflow-hidden border-b border-latar bg-lajur" style={{ height: `${Math.max(0.125, Math.round((Number(bagian) / 10_000) * TINGGI_REM * 100) / 100)}rem` }}>
            <div className="absolute inset-y-0 left-0 bg-realisasi/40" style={{ width: lebarCss(letak?.letak ?? 0) }} />
            {bagian >= TIPIS ? <span className="absolute inset-y-0 left-2 flex items-center text-sm whitespace-nowrap">{nama} <span className="ml-2 font-semibold">{persen(nilai)}</span></span> : null}
          </div>
        )
      })}
    </div>
  )
}
