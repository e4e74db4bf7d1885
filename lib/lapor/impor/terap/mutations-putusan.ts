import { AppError } from '@/lib/dasar/akses/galat'
import { pelakuDari } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { tulis } from '@/lib/dasar/database/tulis'
import type { HalPutusan } from '../constants'
import { tahanBatch } from '../baca/mutations-tahan'

/**
 * Keeps what happens to lines that are only here, or to corrections that stand, for all units and for single ones. Nothing changes yet:
 * the preview is computed anew with it. Decisions about the other matter stay.
 */
export async function putuskan(scope: OpdScope, { batchId, hal, isi }: { batchId: number; hal: HalPutusan; isi: Record<string, string> }): Promise<void> {
  await tulis(pelakuDari(scope, 'impor'), async (tx) => {
    const batch = await tahanBatch(tx, batchId, scope)
    if (batch.status !== 'SIAP') throw new AppError('BERSAMAAN', { pesan: 'Berkas ini sudah diputuskan. Muat ulang halaman untuk melihatnya.' })
    const lain = Object.entries(batch.putusan).filter(([kunci]) => !kunci.startsWith(`${hal}:`))
    const putusan = { ...Object.fromEntries(lain), ...Object.fromEntries(Object.entries(isi).map(([unit, nilai]) => [`${hal}:${unit}`, nilai])) }
    await tx.$executeRaw`UPDATE impor_batch SET putusan = ${JSON.stringify(putusan)}::jsonb WHERE id = ${batchId}`
  })
}
