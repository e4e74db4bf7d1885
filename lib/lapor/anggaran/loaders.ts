import 'server-only'
import { queryPilihanBaris } from './data'
import { db } from './data-baca'
import type { PilihanBaris } from './types'

/** Codes for a new budget line of a unit. */
export const loadPilihanBaris = (tahun: number, unitId: number): Promise<PilihanBaris> => queryPilihanBaris(db(), tahun, unitId)
