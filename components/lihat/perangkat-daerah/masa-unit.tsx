import { tanggal } from '@/lib/dasar/format/tanggal'
import type { MasaUnit } from '@/lib/lihat/perangkat-daerah/types'
import { NAMA_KATEGORI } from '@/lib/realisasi/peringkat'

/** Every name a unit has had, with the days on which it held. */
export function DaftarMasa({ masa }: { masa: readonly MasaUnit[] }) {
  return (
    <ol className="space-y-2">
      {masa.map((item) => (
        <li key={item.mulai} className="border-l-2 border-garis-kuat pl-3">
          <p className="font-medium">{item.nama}</p>
          <p className="text-sm text-redup">
            {tanggal(item.mulai)} {item.sampai ? `sampai ${tanggal(item.sampai)}` : 'sampai sekarang'}, {NAMA_KATEGORI[item.kategori]}
            {item.induk ? `, di bawah ${item.induk}` : ''}
          </p>
        </li>
      ))}
    </ol>
  )
}
