import type { RupaBeda } from '@/lib/lapor/impor/constants'

/** The tone of what applying a figure would do. */
export const NADA_BEDA: Readonly<Record<RupaBeda, 'netral' | 'aksen' | 'baik' | 'awas' | 'buruk'>> = { BARU: 'baik', UBAH: 'aksen', HAPUS: 'awas', SAMA: 'netral', TOLAK: 'buruk', TANYA: 'awas', SISA: 'awas' }
