import { pelakuDari } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { tulis } from '@/lib/dasar/database/tulis'
import { tahanBatch } from './baca/mutations-tahan'

export { batalkanBatch } from './terap/mutations-batal'
export { terapkanBatch } from './terap/mutations-terap'
export { petakan } from './padanan/mutations'

/** Stops a reading at its next piece, or throws a read file away. Nothing of it was applied. */
export async function hentikanBatch(scope: OpdScope, id: number): Promise<void> {
  await tulis(pelakuDari(scope, 'impor'), async (tx) => {
    const batch = await tahanBatch(tx, id, scope)
    if (batch.status === 'MEMBACA') await tx.$executeRaw`UPDATE impor_batch SET hentikan = true WHERE id = ${id}`
    if (batch.status !== 'SIAP' && batch.status !== 'BERTANYA') return
    await tx.$executeRaw`UPDATE impor_batch SET status = 'DIHENTIKAN', pesan = 'Dibuang sebelum diterapkan. Tidak ada angka yang berubah.' WHERE id = ${id}`
    await tx.$executeRaw`DELETE FROM impor_baris WHERE batch_id = ${id}`
  }, { batasMs: 60_000 })
}
