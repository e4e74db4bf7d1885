/** The words of the screen for groups of sources of funds. */
export { NAMA_KELOMPOK } from '@/lib/tahun/kodefikasi/constants'
