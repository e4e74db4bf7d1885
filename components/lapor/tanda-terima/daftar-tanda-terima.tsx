import Link from 'next/link'
import { waktuWib } from '@/lib/dasar/format/tanggal'
import type { TandaTerima } from '@/lib/lapor/pelaporan/tanda-terima/types'
import { alamatTandaTerima, nomorTampil } from '@/lib/lapor/pelaporan/tanda-terima/utils'

/**
 * Every receipt of a report, newest first. A sending after the deadline is said as it is; whether the report is late is judged
 * by its first arrival, elsewhere, and a corrected one that is sent again is not late for that.
 */
export function DaftarTandaTerima({ daftar }: { daftar: readonly TandaTerima[] }) {
  return (
    <ul className="flex flex-col gap-1">
      {daftar.map((tanda) => (
        <li key={tanda.nomor}>
          <Link className="tautan tabular-nums" href={alamatTandaTerima(tanda)}>{nomorTampil(tanda)}</Link>, {waktuWib(tanda.pada)}, {tanda.penyampai}{' '}
          <span className="text-redup">kepada {tanda.ke === 'DIAJUKAN' ? 'kantor' : 'kepala perangkat daerah'}{tanda.terlambat ? ', sesudah tenggat' : ''}</span>
        </li>
      ))}
    </ul>
  )
}
