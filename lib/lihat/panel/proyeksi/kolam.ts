import type { Kolam } from '@/lib/realisasi/proyeksi/pola'

/** Whose history a projection rests on, in words. */
export const NAMA_KOLAM: Readonly<Record<Kolam, string>> = { SENDIRI: 'unit sendiri', KATEGORI: 'kategori unit', JENIS: 'jenis belanja kabupaten', KABUPATEN: 'seluruh kabupaten' }
