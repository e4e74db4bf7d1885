import 'server-only'
import { requirePeran } from '@/lib/dasar/akses/gate'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { queryMasaUnit, queryNamaUnit, queryPimpinan, queryTahunKerja } from './data'
import type { MasaUnit, PimpinanUnit } from './types'

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

/** Who signs for the units of a scope on a day ("2023-06-30"), for documents; NIP are personal data, so only within the scope. */
export const loadPimpinanUntuk = (scope: OpdScope, hari: string): Promise<PimpinanUnit[]> => queryPimpinan(scope, hari)

/** What the units of a scope are called now. */
export const loadNamaUnit = async (scope: OpdScope): Promise<Map<number, string>> => new Map((await queryNamaUnit(scope)).map(({ id, nama }) => [id, nama]))
