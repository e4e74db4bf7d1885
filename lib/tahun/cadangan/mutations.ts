import { pelakuDari } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { tulis } from '@/lib/dasar/database/tulis'

/** Asks the launcher for a copy or a drill; it takes the request up within seconds. Asked twice, it is done once. */
export async function createPermintaan(scope: OpdScope, kerja: 'cadang' | 'latih'): Promise<void> {
  await tulis(pelakuDari(scope, 'form'), (tx) => tx.cadanganPermintaan.create({ data: { kerja, dimintaOleh: scope.pelaku } }))
}
