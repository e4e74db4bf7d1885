import 'server-only'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { queryPenilaian, queryPernyataan, type PilihTriwulan } from './data'
import type { Penilaian, Pernyataan } from './types'

/** What units said beside their figures, within the scope that the page has proved. */
export const loadPernyataan = (scope: OpdScope, pilih: PilihTriwulan): Promise<Pernyataan[]> => queryPernyataan(scope, pilih)

/** What the office thinks of units' year-ends, within the scope that the page has proved. */
export const loadPenilaian = (scope: OpdScope, pilih: PilihTriwulan): Promise<Penilaian[]> => queryPenilaian(scope, pilih)
