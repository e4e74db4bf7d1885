import { persen as tulisPersen, rupiahSingkat } from '@/lib/dasar/format/angka'
import { rasio } from '@/lib/realisasi/rasio'
import type { Sen } from '@/lib/realisasi/rupiah'

/** "; terbesar Dinas Kesehatan 12,30%", where a share says anything. Beside units that spent more than their pagu one can be more than the whole: in rupiah then. */
export const bagianTerbesar = (nama: string, nilai: Sen, seluruh: Sen): string =>
  (seluruh <= 0n || nilai <= 0n ? '' : `; terbesar ${nama} ${nilai > seluruh ? rupiahSingkat(nilai) : tulisPersen(rasio(nilai, seluruh, ''))}`)
