import { ZonaShape } from '@/components/dasar/ui/zona-mark'
import { persen, TIADA } from '@/lib/dasar/format/angka'
import { namaBulanPendek } from '@/lib/dasar/format/tanggal'
import { NAMA_ZONA } from '@/lib/realisasi/zona'
import type { BulanRiwayat } from './riwayat-laporan'

/** The zona of each month in a row, so that a change of colour is seen at a glance; the words stand under each mark. */
export function JalurZona({ riwayat }: { riwayat: readonly BulanRiwayat[] }) {
  return (
    <ol className="flex flex-wrap gap-x-5 gap-y-3">
      {riwayat.flatMap(({ laporan, capaian }) =>
        capaian ? (
          <li key={laporan.bulan} className="min-w-20 text-sm">
            <span className="block text-redup">{namaBulanPendek(laporan.bulan)}</span>
            <span className="flex items-center gap-1.5 font-medium">
              {capaian.zona ? <ZonaShape zona={capaian.zona} /> : null}
              {capaian.zona ? NAMA_ZONA[capaian.zona] : 'Tanpa nilai'}
            </span>
            <span className="block">{capaian.melapor ? persen(capaian.serapanAngkas) : TIADA}</span>
          </li>
        ) : [],
      )}
    </ol>
  )
}
