import type { Kelompok } from './types'

export const NAMA_KELOMPOK: Readonly<Record<Kelompok, string>> = {
  halaman: 'Halaman', unit: 'Perangkat daerah', laporan: 'Laporan', paket: 'Paket pengadaan', subKegiatan: 'Sub-kegiatan', kegiatan: 'Kegiatan', program: 'Program',
}

/** Of each kind in the box; the page shows more. */
export const BATAS_KOTAK = 6
export const BATAS_HALAMAN = 50
/** A single letter finds everything. */
export const MIN_HURUF = 2
