import { prisma } from '@/lib/dasar/database/client'
import type { OpdScope } from '@/lib/dasar/akses/types'
import type { Posisi } from '@/lib/realisasi/posisi'
import { bacaBaris, lengkapi, type BarisPosisi } from './baca'
import { dimRekap, sqlDariRekap } from './sql/rekap'
import { sqlDariEntri } from './sql/susun'
import type { ParamPosisi } from './types'

/**
 * The position of every group at a cut-off: the one query of the product, in one statement.
 *
 * - Units outside the scope are not in any sum.
 * - `angkas` is null where the group has no anggaran kas row in the version at all, `realisasi` where it has no entry up
 *   to the cut-off: not entered is not zero.
 * - Physical progress is each sub-kegiatan's latest value up to the cut-off, weighted by the pagu of the group's lines.
 * - `kabupaten` gives exactly one position, `bulan` exactly twelve (cumulative, realisasi null after the cut-off month,
 *   the versions of the cut-off for the whole curve); other groupings the groups that have anything, by code.
 */
export async function queryPosisi(scope: OpdScope, param: ParamPosisi): Promise<Posisi[]> {
  const dim = dimRekap(param)
  const rows = await prisma().$queryRaw<BarisPosisi[]>(dim === null ? sqlDariEntri(scope, param) : sqlDariRekap(scope, param, dim))
  return lengkapi(param.per, rows.map((row) => bacaBaris(param.per, row)))
}
