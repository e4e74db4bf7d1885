import { ZonaShape } from '@/components/dasar/ui/zona-mark'
import { kataLapor, type LaporTerakhir } from '@/lib/lihat/panel/umum/lapor'
import type { Capaian } from '@/lib/realisasi/capaian'

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
