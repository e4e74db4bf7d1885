import { AppError } from '@/lib/dasar/akses/galat'
import { memuat } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import type { Transaksi } from '@/lib/dasar/database/tulis'
import type { AlamatLaporan } from '@/lib/lapor/entri/types'
import type { Halangan } from './halangan'

/** Of these units' reports of a month, those that the person of the scope may not decide on, and why. */
export async function queryHalanganBanyak(db: Transaksi, scope: OpdScope, { tahun, bulan, unitIds }: { tahun: number; bulan: number; unitIds: number[] }): Promise<Map<number, Halangan>> {
  if (unitIds.some((id) => !memuat(scope, id))) throw new AppError('TIDAK_BERHAK')
  const rows = await db.$queryRaw<{ unitId: number; halangan: Halangan | null }[]>`
    SELECT u AS "unitId", halangan_memutus(${tahun}::int, ${bulan}::int, u, ${scope.pelaku}) AS halangan FROM unnest(${unitIds}::int[]) u`
  return new Map(rows.flatMap(({ unitId, halangan }) => (halangan === null ? [] : [[unitId, halangan] as const])))
}

/** Why the person of the scope may not decide on a report; null: she may. */
export const queryHalangan = async (db: Transaksi, scope: OpdScope, { tahun, bulan, unitId }: AlamatLaporan): Promise<Halangan | null> =>
  (await queryHalanganBanyak(db, scope, { tahun, bulan, unitIds: [unitId] })).get(unitId) ?? null
