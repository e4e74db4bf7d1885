import type { Transaksi } from '@/lib/dasar/database/tulis'
import { sqlBeda } from '../beda/data-beda'
import type { Batch } from '../types'

/** Locks the sub-kegiatan of the file in the order of their id, as a save of their cells does. */
export async function tahanSubBatch(tx: Transaksi, batchId: number): Promise<void> {
  await tx.$queryRaw`
    SELECT 1 FROM sub_kegiatan WHERE id IN (SELECT sub_kegiatan_id FROM impor_baris WHERE batch_id = ${batchId} AND keadaan = 'COCOK') ORDER BY id FOR NO KEY UPDATE`
}

/** Writes the percentages that are new or changed; a reason of a correction that stands stays. @returns how many */
export function tulisFisikBatch(tx: Transaksi, batch: Batch): Promise<number> {
  if (batch.jenis === 'FISIK') {
    return tx.$executeRaw`${sqlBeda(batch)}
      INSERT INTO realisasi_fisik (sub_kegiatan_id, bulan, persen) SELECT sub_id, bulan, nilai FROM beda WHERE rupa IN ('BARU', 'UBAH') ORDER BY sub_id, bulan
      ON CONFLICT (sub_kegiatan_id, bulan) DO UPDATE SET persen = excluded.persen`
  }
  return tx.$executeRaw`${sqlBeda(batch)}
    INSERT INTO target_fisik (sub_kegiatan_id, bulan, persen) SELECT sub_id, bulan, nilai FROM beda WHERE rupa IN ('BARU', 'UBAH') ORDER BY sub_id, bulan
    ON CONFLICT (sub_kegiatan_id, bulan) DO UPDATE SET persen = excluded.persen`
}
