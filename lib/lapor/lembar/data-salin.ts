import { AppError } from '@/lib/dasar/akses/galat'
import { memuat } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { prisma } from '@/lib/dasar/database/client'
import type { Transaksi } from '@/lib/dasar/database/tulis'
import type { AlamatLaporan } from '@/lib/lapor/entri/types'
import type { Salinan } from './types'

/**
 * What can be carried over from the month before: physical progress where this month has none yet. In January there is no month
 * before. Open obstacles are carried on where they are written (lib/lapor/kendala).
 * @throws AppError TIDAK_BERHAK
 */
export async function querySalinan(db: Transaksi, scope: OpdScope, { tahun, bulan, unitId }: AlamatLaporan): Promise<Salinan> {
  if (!memuat(scope, unitId)) throw new AppError('TIDAK_BERHAK')
  const fisik = await db.$queryRaw<Salinan['fisik']>`
    SELECT s.id AS "subId", n.kode, n.nama, l.persen::text AS persen
    FROM sub_kegiatan s
    JOIN nomenklatur n ON n.id = s.nomenklatur_id
    JOIN realisasi_fisik l ON l.sub_kegiatan_id = s.id AND l.bulan = ${bulan - 1}
    WHERE s.unit_id = ${unitId} AND s.tahun = ${tahun}
      AND NOT EXISTS (SELECT 1 FROM realisasi_fisik k WHERE k.sub_kegiatan_id = s.id AND k.bulan = ${bulan})
    ORDER BY n.kode COLLATE "C"`
  return { fisik }
}

/** The same outside a transaction, for the preview. */
export const queryUntukSalin = (scope: OpdScope, alamat: AlamatLaporan): Promise<Salinan> => querySalinan(prisma(), scope, alamat)
