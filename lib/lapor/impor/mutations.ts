import { AppError } from '@/lib/dasar/akses/galat'
import { pelakuDari } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { tulis, type Transaksi } from '@/lib/dasar/database/tulis'
import { HANYA_KONTROL } from './constants'
import { queryBatch } from './data'
import { queryJumlahBeda, sqlBeda } from './data-beda'
import { queryJenisUnit } from './data-jenis'
import { kalimatBukanUnit } from './jenis-unit'
import { isFisik } from './fisik/jenis'
import { tahanSubBatch, tulisFisikBatch } from './fisik/mutations-fisik'
import type { Batch } from './types'

export { batalkanBatch } from './mutations-batal'
export { petakan } from './padanan/mutations'

/** Holds the batch still. @throws AppError TIDAK_DITEMUKAN, also for one that is not within the scope: that it exists is not told */
async function tahanBatch(tx: Transaksi, id: number, scope: OpdScope): Promise<Batch> {
  await tx.$queryRaw`SELECT 1 FROM impor_batch WHERE id = ${id} FOR UPDATE`
  const batch = await queryBatch(tx, id, scope)
  if (!batch) throw new AppError('TIDAK_DITEMUKAN')
  return batch
}

/** Stops a reading at its next piece, or throws a read file away. Nothing of it was applied. */
export async function hentikanBatch(scope: OpdScope, id: number): Promise<void> {
  await tulis(pelakuDari(scope, 'impor'), async (tx) => {
    const batch = await tahanBatch(tx, id, scope)
    if (batch.status === 'MEMBACA') await tx.$executeRaw`UPDATE impor_batch SET hentikan = true WHERE id = ${id}`
    if (batch.status !== 'SIAP') return
    await tx.$executeRaw`UPDATE impor_batch SET status = 'DIHENTIKAN', pesan = 'Dibuang sebelum diterapkan. Tidak ada angka yang berubah.' WHERE id = ${id}`
    await tx.$executeRaw`DELETE FROM impor_baris WHERE batch_id = ${id}`
  }, { batasMs: 60_000 })
}

/** Budget lines that the file adds and the year has not yet, not those that it is refused; the rows of the file then know them. */
async function buatBaris(tx: Transaksi, batch: Batch): Promise<void> {
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
async function tahanTempat(tx: Transaksi, batch: Batch): Promise<void> {
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

/** The setting may have changed since the file was read. @throws AppError TIDAK_BERHAK for a unit's file of a kind that is the office's */
async function pastikanJenis(tx: Transaksi, { jenis, lingkup, tahun }: Batch): Promise<void> {
  if (lingkup === '*' || jenis === null) return
  const boleh = await queryJenisUnit(tx, tahun, true)
  if (!boleh.includes(jenis)) throw new AppError('TIDAK_BERHAK', { pesan: kalimatBukanUnit(jenis, tahun, boleh) })
}

async function tulisAngka(tx: Transaksi, batch: Batch): Promise<number> {
  const { tahun, jenis, apbdVersiId, kasVersiId } = batch
  if (isFisik(jenis)) return tulisFisikBatch(tx, batch)
  if (jenis === 'ANGGARAN') {
    return tx.$executeRaw`${sqlBeda(batch)}
      INSERT INTO pagu (apbd_versi_id, baris_id, tahun, nilai) SELECT ${apbdVersiId}::int, baris_id, ${tahun}, nilai FROM beda WHERE rupa IN ('BARU', 'UBAH') ORDER BY baris_id
      ON CONFLICT (apbd_versi_id, baris_id) DO UPDATE SET nilai = excluded.nilai`
  }
  if (jenis === 'KAS') {
    return tx.$executeRaw`${sqlBeda(batch)}
      INSERT INTO anggaran_kas (kas_versi_id, baris_id, bulan, tahun, nilai) SELECT ${kasVersiId}::int, baris_id, bulan, ${tahun}, nilai FROM beda WHERE rupa IN ('BARU', 'UBAH') ORDER BY baris_id, bulan
      ON CONFLICT (kas_versi_id, baris_id, bulan) DO UPDATE SET nilai = excluded.nilai`
  }
  return tx.$executeRaw`${sqlBeda(batch)}
    INSERT INTO realisasi (baris_id, bulan, kanal, tahun, nilai, koreksi, alasan_koreksi)
    SELECT baris_id, bulan, ${jenis === 'JURNAL' ? 'NON_RKUD' : 'RKUD'}::kanal_realisasi, ${tahun}, nilai, koreksi,
           CASE WHEN koreksi <> 0 THEN 'Setoran atau pengembalian menurut berkas impor ' || ${batch.id}::int END
    FROM beda WHERE rupa IN ('BARU', 'UBAH') ORDER BY baris_id, bulan
    ON CONFLICT (baris_id, bulan, kanal) DO UPDATE SET nilai = excluded.nilai, koreksi = excluded.koreksi, alasan_koreksi = excluded.alasan_koreksi`
}

/**
 * Applies a previewed file in one transaction together with its state, on the very figures that were previewed: all of it or nothing.
 * Figures that stand so already are left as they are, so the same file twice changes nothing.
 * @param tanda the mark of the preview @param paham the person has seen that rows are not part of it
 * @throws AppError BERSAMAAN when a figure has changed since the preview, ISIAN_SALAH without the tick
 */
export async function terapkanBatch(scope: OpdScope, { batchId, tanda, paham }: { batchId: number; tanda: string; paham?: 'ya' | undefined }): Promise<{ berubah: number }> {
  return tulis(pelakuDari(scope, 'impor', batchId), async (tx) => {
    const batch = await tahanBatch(tx, batchId, scope)
    if (batch.status === 'DITERAPKAN') return { berubah: batch.berubah ?? 0 }
    if (batch.status !== 'SIAP' || batch.jenis === null || HANYA_KONTROL.includes(batch.jenis)) throw new AppError('BERSAMAAN', { pesan: 'Berkas ini tidak menunggu diterapkan. Muat ulang halaman untuk melihatnya.' })
    await tahanTempat(tx, batch)
    await pastikanJenis(tx, batch)
    const kini = await queryJumlahBeda(tx, batch)
    if (kini.tanda !== tanda) throw new AppError('BERSAMAAN', { pesan: 'Angka berubah sejak pratinjau dibuka. Tidak ada yang disimpan; muat ulang untuk melihat perbandingan yang baru.' })
    const [luar] = await tx.$queryRaw<{ n: number }[]>`SELECT count(*)::int AS n FROM impor_baris WHERE batch_id = ${batchId} AND keadaan IN ('ASING', 'RUSAK')`
    if (paham !== 'ya' && ((luar?.n ?? 0) > 0 || kini.jumlah.some(({ rupa }) => rupa === 'TOLAK'))) {
      throw new AppError('ISIAN_SALAH', { isian: { paham: 'Centang dulu bahwa baris yang tidak dikenal, tidak terbaca, atau ditolak tidak ikut.' } })
    }
    if (batch.jenis === 'ANGGARAN' && kini.jumlah.some(({ rupa }) => rupa === 'BARU')) await buatBaris(tx, batch)
    const berubah = await tulisAngka(tx, batch)
    await tx.$executeRaw`UPDATE impor_batch SET status = 'DITERAPKAN', diterapkan_oleh = ${scope.pelaku}, diterapkan_pada = now(), berubah = ${berubah} WHERE id = ${batchId}`
    return { berubah }
  }, { batasMs: 180_000 })
}
