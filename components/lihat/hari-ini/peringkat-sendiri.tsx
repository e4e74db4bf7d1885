import { persen } from '@/lib/dasar/format/angka'
import { bulanTahun, sampaiBulan } from '@/lib/dasar/format/tanggal'
import { NAMA_KATEGORI } from '@/lib/realisasi/peringkat'
import type { PeringkatSendiri as Isi } from '@/lib/lihat/hari-ini/types'

/** The unit's own place in its category, or why it has none. */
export function PeringkatSendiri({ peringkat }: { peringkat: Isi }) {
  if ('alasan' in peringkat) return <p>Peringkat: belum dapat dinilai, {peringkat.alasan}.</p>
  const { tahun, bulan, kategori, dari, serapan } = peringkat
  return (
    <p>
      <strong>Peringkat {peringkat.peringkat} dari {dari}</strong> unit {NAMA_KATEGORI[kategori]} yang melapor, {bulanTahun(tahun, bulan)}:
      serapan {persen(serapan)} dari anggaran kas {sampaiBulan(tahun, bulan)}.
    </p>
  )
}
