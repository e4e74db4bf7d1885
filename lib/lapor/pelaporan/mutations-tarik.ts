import { AppError } from '@/lib/dasar/akses/galat'
import type { OpdScope } from '@/lib/dasar/akses/types'
import type { StatusLaporan } from '@/lib/dasar/database/generated/enums'
import { melangkah, type MasukanLangkah } from './mutations-laporan'

/**
 * The unit takes its report back while nobody has taken it up: it is a draft again. Whoever comes first under the report's lock,
 * the unit or the verifier, is heard; the other reads what happened. The handing in then never arrived (`laporan_sampai`), so
 * nobody stays in time with a report that she took back.
 * @throws AppError TIDAK_BERHAK for the office, which returns a report instead; BERSAMAAN when it has been taken up
 */
export async function tarikLaporan(scope: OpdScope, masukan: MasukanLangkah): Promise<StatusLaporan> {
  if (scope.peran !== 'OPERATOR' && scope.peran !== 'KEPALA') throw new AppError('TIDAK_BERHAK')
  return melangkah(scope, masukan, 'tarik')
}
