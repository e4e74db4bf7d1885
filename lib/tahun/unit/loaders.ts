import 'server-only'
import { requirePeran } from '@/lib/dasar/akses/gate'
import { queryMasaUnit, queryTahunKerja } from './data'
import type { MasaUnit } from './types'

/** All units with their dated names, heads and Asisten, for the admin. */
export async function loadMasaUnit(): Promise<MasaUnit[]> {
  await requirePeran('ADMIN')
  return queryMasaUnit()
}

/** What the form for a list of units begins with: 1 January of the year worked on. */
export async function loadFormDaftar(): Promise<{ berlakuMulai: string }> {
  await requirePeran('ADMIN')
  return { berlakuMulai: `${await queryTahunKerja()}-01-01` }
}
