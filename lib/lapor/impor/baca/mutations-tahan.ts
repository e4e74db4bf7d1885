import { AppError } from '@/lib/dasar/akses/galat'
import type { OpdScope } from '@/lib/dasar/akses/types'
import type { Transaksi } from '@/lib/dasar/database/tulis'
import { queryBatch } from '../data'
import type { Batch } from '../types'

/** Holds the batch still. @throws AppError TIDAK_DITEMUKAN, also for one that is not within the scope: that it exists is not told */
export async function tahanBatch(tx: Transaksi, id: number, scope: OpdScope): Promise<Batch> {
  await tx.$queryRaw`SELECT 1 FROM impor_batch WHERE id = ${id} FOR UPDATE`
  const batch = await queryBatch(tx, id, scope)
  if (!batch) throw new AppError('TIDAK_DITEMUKAN')
  return batch
}
