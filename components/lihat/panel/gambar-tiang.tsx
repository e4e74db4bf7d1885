import { miliaran, TIADA } from '@/lib/dasar/format/angka'
import { NOL, sen, type Sen } from '@/lib/realisasi/rupiah'
import type { Bagan, Sel, Tabel } from '@/lib/lihat/panel/types'

const nilaiRupiah = (sel: Sel | undefined): Sen | null => (sel?.jenis === 'rupiah' ? sel.nilai : null)

/** Height in percent of the tallest, never of more than two decimals. */
const tinggi = (nilai: Sen | null, terbesar: bigint): number => (nilai === null || terbesar === 0n || nilai < 0n ? 0 : Number((nilai * 10_000n) / terbesar) / 100)

/** Upright bars, a row each, with the amount in billions on top; beside it, hollow, what it is held against. */
export function GambarTiang({ tabel, bagan, bacaan }: { tabel: Tabel; bagan: Extract<Bagan, { jenis: 'tiang' }>; bacaan: string }) {
  const [pertama] = tabel.kolom
  const titik = tabel.baris.map(({ kunci, sel }) => {
    const nama = pertama ? sel[pertama.kunci] : undefined
    return { kunci, nama: nama?.jenis === 'teks' ? nama.nilai : '', nilai: nilaiRupiah(sel[bagan.nilai]), banding: bagan.banding === undefined ? null : nilaiRupiah(sel[bagan.banding]) }
  })
  const terbesar = titik.flatMap(({ nilai, banding }) => [nilai ?? NOL, banding ?? NOL]).reduce((maks, nilai) => (nilai > maks ? nilai : maks), sen(0n))
  const kolom = (kunci: string): string => tabel.kolom.find((satu) => satu.kunci === kunci)?.nama ?? ''
  return (
    <figure>
      <div role="img" aria-label={bacaan} className="flex h-48 items-end gap-1 border-b border-garis-kuat print:h-32">
        {titik.map(({ kunci, nama, nilai, banding }) => (
          <div key={kunci} className="flex h-full min-w-0 flex-1 flex-col justify-end text-center">
            <span className="text-xs tabular-nums text-redup max-md:hidden">{nilai === null && banding === null ? TIADA : miliaran(nilai ?? banding)}</span>
            <div className="flex h-[calc(100%-2.75rem)] items-end justify-center gap-0.5">
              {nilai === null ? null : <div className="tanda w-2/5 bg-realisasi" style={{ height: `${tinggi(nilai, terbesar)}%` }} />}
              {banding === null ? null : <div className="tanda w-2/5 border-2 border-target" style={{ height: `${tinggi(banding, terbesar)}%` }} />}
            </div>
            <span className="text-xs"><span className="sm:hidden">{nama.slice(0, 1)}</span><span className="max-sm:hidden">{nama.slice(0, 3)}</span></span>
          </div>
        ))}
      </div>
      <figcaption className="mt-1 flex flex-wrap gap-x-4 text-sm text-redup">
        <span><span aria-hidden="true" className="tanda mr-1.5 inline-block size-3 bg-realisasi" />{kolom(bagan.nilai)}</span>
        {bagan.banding === undefined ? null : <span><span aria-hidden="true" className="tanda mr-1.5 inline-block size-3 border-2 border-target" />{kolom(bagan.banding)}</span>}
        <span>dalam Rp miliar</span>
      </figcaption>
    </figure>
  )
}
