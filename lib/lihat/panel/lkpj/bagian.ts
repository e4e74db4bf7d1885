import { persen as tulisPersen } from '@/lib/dasar/format/angka'
import { rasio } from '@/lib/realisasi/rasio'
import type { Sen } from '@/lib/realisasi/rupiah'

/** "; terbesar Dinas Kesehatan 12,30%", where a share says anything. */
export const bagianTerbesar = (nama: string, nilai: Sen, seluruh: Sen): string => (seluruh <= 0n || nilai <= 0n ? '' : `; terbesar ${nama} ${tulisPersen(rasio(nilai, seluruh, ''))}`)
