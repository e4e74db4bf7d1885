import 'server-only'
import { AppError } from '@/lib/dasar/akses/galat'
import { requirePeran } from '@/lib/dasar/akses/gate'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { queryUnitCocok } from './data-cari'
import { queryMasaUnit, queryNamaSingkat, queryNamaUnit, queryPimpinan, queryTahunKerja, queryUnitAda } from './data'
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

/** Units of a scope by name, short name, former name or code, as ids: the one rule of every list and search of units. */
export const loadUnitCocok = (scope: OpdScope, cari: string): Promise<number[]> => queryUnitCocok(scope, cari)

/** After the gate, for a route of one unit. @throws AppError TIDAK_DITEMUKAN where there is no such unit */
export async function requireUnitAda(unitId: number): Promise<void> {
  if (!(await queryUnitAda(unitId))) throw new AppError('TIDAK_DITEMUKAN')
}

/** Who signs for the units of a scope on a day ("2023-06-30"), for documents; NIP are personal data, so only within the scope. */
export const loadPimpinanUntuk = (scope: OpdScope, hari: string): Promise<PimpinanUnit[]> => queryPimpinan(scope, hari)

/** What the units of a scope are called now. */
export const loadNamaUnit = async (scope: OpdScope): Promise<Map<number, string>> => new Map((await queryNamaUnit(scope)).map(({ id, nama }) => [id, nama]))

/** The short names of a scope's units on a day ("YYYY-MM-DD"), by the unit's id as text: what people call them. */
export const loadNamaSingkat = async (scope: OpdScope, hari: string): Promise<ReadonlyMap<string, string>> =>
  new Map((await queryNamaSingkat(scope, hari)).map(({ id, nama }) => [String(id), nama]))
