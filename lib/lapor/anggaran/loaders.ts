import 'server-only'
import { queryPilihanBaris } from './data'
import { db } from './data-baca'
import type { PilihanBaris } from './types'

/** All codes that a new budget line of a year can be made of. */
export const loadPilihanBaris = (tahun: number): Promise<PilihanBaris> => queryPilihanBaris(db(), tahun)
