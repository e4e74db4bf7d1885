import type { JenisImpor } from '../constants'

/** Kinds whose rows hold percentages: one per sub-kegiatan and month, never added up. */
const JENIS_FISIK = ['FISIK', 'TARGET_FISIK'] as const satisfies readonly JenisImpor[]
export type JenisFisik = (typeof JENIS_FISIK)[number]
export const isFisik = (jenis: JenisImpor | null): jenis is JenisFisik => JENIS_FISIK.some((satu) => satu === jenis)
