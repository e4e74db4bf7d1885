import 'server-only'
import { requirePeran } from '@/lib/dasar/akses/gate'
import { queryCadangan } from './data'
import type { HalamanCadangan } from './types'

/** The copies of the data, for the admin. */
export async function loadCadangan(): Promise<HalamanCadangan> {
  await requirePeran('ADMIN')
  return queryCadangan()
}
