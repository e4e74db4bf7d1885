import { AppError } from '@/lib/dasar/akses/galat'
import type { OpdScope } from '@/lib/dasar/akses/types'
import type { Transaksi } from '@/lib/dasar/database/tulis'
import { queryBatch } from '../data'
import type { Batch } from '../types'

/** Holds a batch that waits to be looked at. @throws AppError TIDAK_DITEMUKAN, BERSAMAAN */
export async function tahanSiap(tx: Transaksi, id: number, scope: OpdScope): Promise<Batch> {
  await tx.$queryRaw`SELECT 1 FROM impor_batch WHERE id = ${id} FOR UPDATE`
  const batch = await queryBatch(tx, id, scope)
  if (!batch) throw new AppError('TIDAK_DITEMUKAN')
  if (batch.status !== 'SIAP') throw new AppError('BERSAMAAN', { pesan: 'Berkas ini sudah diputuskan. Muat ulang halaman untuk melihatnya.' })
  return batch
}
