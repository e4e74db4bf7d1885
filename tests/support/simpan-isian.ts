import type { OpdScope } from '@/lib/dasar/akses/types'
import type { HasilSimpan } from '@/lib/lapor/entri/types'
import { simpanLembar } from '@/lib/lapor/lembar/mutations'
import type { MasukanSimpan } from '@/lib/lapor/pelaporan/mutations'

/** Changed cells, saved as the worksheet saves what was typed into it. */
export const simpanIsian = (scope: OpdScope, masukan: MasukanSimpan): Promise<HasilSimpan> => simpanLembar(scope, { ...masukan, sumber: 'form' })
