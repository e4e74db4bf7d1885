import type { Transaksi } from '@/lib/dasar/database/tulis'
import { sqlBeda } from '../beda/data-beda'
import { isFisik } from '../fisik/jenis'
import { tahanSubBatch } from '../fisik/mutations-fisik'
import type { Batch } from '../types'

/** Budget lines that the file adds and the year has not yet, not those that it is refused; the rows of the file then know them. */
export async function buatBaris(tx: Transaksi, batch: Batch): Promise<void> {
  await tx.$executeRaw`${sqlBeda(batch)}
    INSERT INTO sub_kegiatan (tahun, unit_id, nomenklatur_id)
    SELECT DISTINCT ${batch.tahun}::smallint, unit_id, nomenklatur_id FROM beda WHERE rupa = 'BARU' AND baris_id IS NULL
    ON CONFLICT (tahun, unit_id, nomenklatur_id) DO NOTHING`
  await tx.$executeRaw`${sqlBeda(batch)}
    INSERT INTO baris (tahun, unit_id, sub_kegiatan_id, rekening_kode, sumber_dana_id)
    SELECT DISTINCT s.tahun, s.unit_id, s.id, i.rekening_kode, i.sumber_dana_id FROM beda i
    JOIN sub_kegiatan s ON s.tahun = ${batch.tahun} AND s.unit_id = i.unit_id AND s.nomenklatur_id = i.nomenklatur_id
    WHERE i.rupa = 'BARU' AND i.baris_id IS NULL
    ON CONFLICT (sub_kegiatan_id, rekening_kode, sumber_dana_id) DO NOTHING`
  await tx.$executeRaw`
    UPDATE impor_baris i SET sub_kegiatan_id = s.id, baris_id = b.id FROM sub_kegiatan s JOIN baris b ON b.sub_kegiatan_id = s.id
    WHERE i.batch_id = ${batch.id} AND i.keadaan = 'COCOK' AND i.baris_id IS NULL AND s.tahun = ${batch.tahun} AND s.unit_id = i.unit_id
      AND s.nomenklatur_id = i.nomenklatur_id AND b.rekening_kode = i.rekening_kode AND b.sumber_dana_id = i.sumber_dana_id`
}

/** Reports that the figures belong to are begun where nobody has, and held in their state: periode, laporan, baris in this order. */
export async function tahanTempat(tx: Transaksi, batch: Batch): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM periode WHERE tahun = ${batch.tahun} ORDER BY bulan FOR SHARE`
  if (batch.jenis === 'REALISASI' || batch.jenis === 'JURNAL' || batch.jenis === 'FISIK') {
    await tx.$executeRaw`
      WITH mulai AS (
        INSERT INTO laporan (tahun, bulan, unit_id)
        SELECT DISTINCT ${batch.tahun}::smallint, i.bulan, i.unit_id FROM impor_baris i JOIN periode p ON p.tahun = ${batch.tahun} AND p.bulan = i.bulan AND p.status = 'TERBUKA'
        WHERE i.batch_id = ${batch.id} AND i.keadaan = 'COCOK' AND terbuka_untuk(p.tahun, p.bulan, i.unit_id) ORDER BY 2, 3
        ON CONFLICT (tahun, bulan, unit_id) DO NOTHING RETURNING id)
      INSERT INTO laporan_peristiwa (laporan_id, ke) SELECT id, 'DRAF' FROM mulai`
    await tx.$queryRaw`
      SELECT 1 FROM laporan l WHERE l.tahun = ${batch.tahun}
        AND (l.bulan, l.unit_id) IN (SELECT bulan, unit_id FROM impor_baris WHERE batch_id = ${batch.id} AND keadaan = 'COCOK')
      ORDER BY l.bulan, l.unit_id FOR SHARE`
  } else if ((batch.jenis === 'KAS' || batch.jenis === 'ANGGARAN' || batch.jenis === 'TARGET_FISIK') && batch.lingkup !== '*') {
    // by hand a unit's plan is entered from a report that is not handed in: such a one exists, and stays so until the end
    await tx.$queryRaw`SELECT 1 FROM laporan l WHERE l.tahun = ${batch.tahun} AND lingkup_unit(${batch.lingkup}, l.unit_id) ORDER BY l.bulan, l.unit_id FOR SHARE`
  }
  if (isFisik(batch.jenis)) return tahanSubBatch(tx, batch.id)
  await tx.$queryRaw`
    SELECT 1 FROM baris WHERE id IN (SELECT baris_id FROM impor_baris WHERE batch_id = ${batch.id} AND keadaan = 'COCOK') ORDER BY id FOR NO KEY UPDATE`
}
