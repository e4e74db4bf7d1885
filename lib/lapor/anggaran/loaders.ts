import 'server-only'
import { queryPilihanBaris } from './data'
import { db } from './data-baca'
import type { PilihanBaris } from './types'

/** Codes for a new budget line. */
export const loadPilihanBaris = (tahun: number): Promise<PilihanBaris> => queryPilihanBaris(db(), tahun)
