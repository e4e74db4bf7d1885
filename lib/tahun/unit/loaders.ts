import 'server-only'
import { requirePeran } from '@/lib/dasar/akses/gate'
import { queryMasaUnit } from './data'
import type { MasaUnit } from './types'

/** All units with their dated names, for the admin. */
export async function loadMasaUnit(): Promise<MasaUnit[]> {
  await requirePeran('ADMIN')
  return queryMasaUnit()
}
