import { ZonaMark } from '@/components/dasar/ui/zona-mark'
import { batasZona, type AturanZona } from '@/lib/realisasi/zona'

/** The limits of one year in words, with where they were published. */
export function BatasZona({ aturan }: { aturan: AturanZona }) {
  return (
    <>
      <dl className="max-w-xl divide-y divide-garis border-y border-garis">
        {batasZona(aturan).map(({ zona, batas }) => (
          <div key={zona} className="flex gap-4 py-1.5">
            <dt className="w-32"><ZonaMark zona={zona} /></dt>
            <dd>{batas} dari anggaran kas s.d. bulan laporan</dd>
          </div>
        ))}
        <div className="flex gap-4 py-1.5">
          <dt className="w-32"><ZonaMark zona="BELUM_LAPOR" /></dt>
          <dd>laporan bulan itu belum dikirim; tidak pernah diberi warna lain</dd>
        </div>
      </dl>
      <p className="mt-2 text-sm text-redup">Batas TA {aturan.tahun}. Sumber: {aturan.sumber}.</p>
    </>
  )
}
