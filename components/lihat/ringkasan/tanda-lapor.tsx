import { ZonaShape } from '@/components/dasar/ui/zona-mark'
import { namaBulan } from '@/lib/dasar/format/tanggal'
import type { Capaian } from '@/lib/realisasi/capaian'

/** Per unit the latest month that it has reported. */
export type LaporTerakhir = ReadonlyMap<string, number>

/** Whether a unit's figures end before the cut-off, in words; null: it has reported. */
export function kataLapor({ melapor, posisi }: Capaian, terakhir: LaporTerakhir): string | null {
  if (melapor) return null
  const bulan = terakhir.get(posisi.kunci)
  return bulan === undefined ? 'belum pernah melapor' : `laporan terakhir ${namaBulan(bulan)}`
}

/** The hollow ring and the month of the last report, beside a unit that has not handed in the month. */
export function TandaLapor({ capaian, terakhir, className = '' }: { capaian: Capaian; terakhir: LaporTerakhir; className?: string }) {
  const kata = kataLapor(capaian, terakhir)
  if (kata === null) return null
  return (
    <span className={`flex items-center gap-1.5 text-sm font-normal text-redup ${className}`}>
      <ZonaShape zona="BELUM_LAPOR" />
      {kata}
    </span>
  )
}
