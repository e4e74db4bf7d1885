/** The words of the screen for groups of sources of funds. */
export { NAMA_KELOMPOK } from '@/lib/tahun/kodefikasi/constants'

/** Outcomes shown on Ringkasan: codes that begin so. */
export const AWALAN_INDIKATOR = 'STUNTING'
