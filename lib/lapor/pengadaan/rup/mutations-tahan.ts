import { AppError } from '@/lib/dasar/akses/galat'
import type { OpdScope } from '@/lib/dasar/akses/types'
import type { Transaksi } from '@/lib/dasar/database/tulis'
import { queryBerkasRup, type BerkasRup } from './data'

/** The list, held against a second tab. @throws AppError TIDAK_DITEMUKAN, also for another person's: that it exists is not told */
export async function tahanBerkasRup(tx: Transaksi, scope: OpdScope, id: string): Promise<BerkasRup> {
  await tx.$queryRaw`SELECT 1 AS satu FROM rup_berkas WHERE id::text = ${id} AND pengguna_id = ${scope.pelaku} FOR UPDATE`
  const berkas = await queryBerkasRup(tx, scope, id)
  if (!berkas) throw new AppError('TIDAK_DITEMUKAN', { pesan: 'Daftar ini tidak ada lagi atau sudah lewat waktunya. Unggah berkasnya sekali lagi.' })
  return berkas
}
