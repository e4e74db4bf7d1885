import { bulanTahun, tanggal } from '@/lib/dasar/format/tanggal'
import { batasBerjalan } from '@/lib/realisasi/rakor/batas'

// Exact JSON, for other rooms and for the browser.
export { bacaKode, tulisKode } from './kode'

/** Said of a position whose month still ran on the day that it is for: "Juni 2023 belum berakhir pada 28 Juni 2023"; null: the month was over. */
export const kataDini = (batas: { tahun: number; batasBulan: number }, hari: string): string | null =>
  (batasBerjalan(batas, hari) ? `${bulanTahun(batas.tahun, batas.batasBulan)} belum berakhir pada ${tanggal(hari)}` : null)

/** The day from which a frozen position counts what is due, where it is not the meeting's own; null: it is, or it is not on record. */
export const hariHitung = (hariBeku: string | null, hariRapat: string): string | null => (hariBeku === hariRapat ? null : hariBeku)
