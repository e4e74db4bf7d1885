import { AppError } from '@/lib/dasar/akses/galat'
import { bulanTahun, tanggal, tanggalAkhirBulan } from '@/lib/dasar/format/tanggal'
import { batasBerjalan } from '@/lib/realisasi/rakor/batas'
import type { RapatTertahan } from './mutations-tahan'
import type { MasukanRapat } from './schema'

/**
 * A meeting on a day of its cut-off's own month, before the last: its position is of a month that still runs, which has to be known. Not asked again while neither is changed.
 * @returns what is asked; null: nothing
 */
export function tanyaDini(kini: Pick<RapatTertahan, 'tanggal' | 'batasBulan'> | null, m: Pick<MasukanRapat, 'tahun' | 'batasBulan' | 'tanggal'>): string | null {
  if (!batasBerjalan(m, m.tanggal) || (kini !== null && kini.tanggal === m.tanggal && kini.batasBulan === m.batasBulan)) return null
  const bulan = bulanTahun(m.tahun, m.batasBulan)
  return `Batas datanya ${tanggalAkhirBulan(m.tahun, m.batasBulan)}, sesudah hari rapat ${tanggal(m.tanggal)}: angka ${bulan} belum lengkap, dan dokumennya menyebut itu. Centang bila ini diketahui, lalu simpan lagi; atau ubah tanggal atau batas datanya.`
}

/**
 * What has to be known before a meeting is written, asked together: a box that was ticked and one that was not come back both, so that neither is asked twice.
 * @throws AppError ISIAN_SALAH at each question while one is not answered
 */
export function periksaTanya(tanya: Readonly<Record<'dini' | 'pindah', string | null>>, m: Pick<MasukanRapat, 'dini' | 'pindah'>): void {
  const isian = Object.fromEntries(Object.entries(tanya).flatMap(([nama, kata]) => (kata === null ? [] : [[nama, kata]])))
  if ((tanya.dini !== null && !m.dini) || (tanya.pindah !== null && !m.pindah)) throw new AppError('ISIAN_SALAH', { isian })
}
