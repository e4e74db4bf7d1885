import type { Transaksi } from '@/lib/dasar/database/tulis'

/** New notes of a unit are written one after the other, so that each sees its twin. */
export async function tahanCatatan(tx: Transaksi, unitId: number): Promise<void> {
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(72707371, ${unitId})::text`
}
