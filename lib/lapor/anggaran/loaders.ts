import 'server-only'
import { queryPilihanBaris } from './data'
import { db } from './data-baca'
import type { PilihanBaris } from './types'

/**
 * Codes that a new budget line can be made of: those of a unit's own bidang, to be listed (a whole book has ten thousand); without a unit
 * all of the year, to be checked against.
 */
export const loadPilihanBaris = (tahun: number, unitId: number | null = null): Promise<PilihanBaris> => queryPilihanBaris(db(), tahun, unitId)
