import type { OpdScope } from '@/lib/dasar/akses/types'
import { prisma } from '@/lib/dasar/database/client'
import { Prisma } from '@/lib/dasar/database/generated/client'
import { dalamLingkup } from '@/lib/dasar/database/lingkup'
import { MELAPOR } from './sql/gabung'
import type { CutOff } from './types'

/** Per unit (by its id as text) the latest month up to the cut-off whose report is handed in; units without any are not in it. */
export async function queryLaporTerakhir(scope: OpdScope, { tahun, bulan }: Pick<CutOff, 'tahun' | 'bulan'>): Promise<ReadonlyMap<string, number>> {
  const rows = await prisma().$queryRaw<{ unit: string; bulan: number }[]>`
    SELECT unit_id::text AS unit, max(bulan)::int AS bulan FROM laporan
    WHERE tahun = ${tahun} AND bulan <= ${bulan} AND status IN ${MELAPOR} AND ${dalamLingkup(scope, Prisma.sql`unit_id`)} GROUP BY unit_id`
  return new Map(rows.map((row) => [row.unit, row.bulan]))
}
