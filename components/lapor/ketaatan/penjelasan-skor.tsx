import { Disclosure } from '@/components/dasar/ui/disclosure'
import type { BarisKetaatan } from '@/lib/lapor/ketaatan/types'
import { ARTI_UNSUR, NAMA_UNSUR, rumusKetaatan, UNSUR_KETAATAN, type AturanKetaatan } from '@/lib/realisasi/ketaatan'
import { ContohHitung } from './contoh-hitung'

/** The score's formula with the year's own weights, and one unit's score worked out by it. */
export function PenjelasanSkor({ aturan, contoh, bulan }: { aturan: AturanKetaatan; contoh: BarisKetaatan | undefined; bulan: string }) {
  const { rumus, sumber } = rumusKetaatan(aturan)
  return (
    <Disclosure label="Bagaimana skor dihitung?">
      <div className="flex max-w-3xl flex-col gap-3 border-l-2 border-garis pl-4 text-sm">
        <p className="font-medium">Skor = {rumus}</p>
        <dl className="space-y-1">
          {UNSUR_KETAATAN.map((nama) => (
            <div key={nama}>
              <dt className="inline font-semibold">{NAMA_UNSUR[nama]} (bobot {aturan.bobot[nama]}%): </dt>
              <dd className="inline text-redup">{ARTI_UNSUR[nama](aturan)}</dd>
            </div>
          ))}
        </dl>
        <p className="text-redup">Tidak dinilai sebelum tenggat lewat atau laporan sampai di kantor; unsur yang tidak dapat dinilai tidak ikut dibagi.</p>
        <p className="text-redup">Sumber bobot: {sumber}</p>
        {contoh ? <ContohHitung row={contoh} aturan={aturan} bulan={bulan} /> : null}
      </div>
    </Disclosure>
  )
}
