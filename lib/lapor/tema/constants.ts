import type { KeadaanTanda } from './types'

/** The words of the screen for what stands about a sub-kegiatan and a theme. */
export const NAMA_KEADAAN: Record<KeadaanTanda, string> = { USUL: 'Diusulkan, belum diputus', YA: 'Termasuk', TIDAK: 'Bukan', LAIN: 'Tidak diusulkan' }

/** Rows of the list on one page. */
export const TANDA_PER_HALAMAN = 50

/** Most rows that one press decides: every sub-kegiatan of a year. */
export const MAKS_BUTIR = 5000
