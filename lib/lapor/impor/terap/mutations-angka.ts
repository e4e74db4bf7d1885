import type { Transaksi } from '@/lib/dasar/database/tulis'
import { ALASAN_SETORAN } from '../constants'
import { sqlBeda } from '../beda/data-beda'
import { kanal } from '../beda/data-beda-realisasi'
import { isFisik } from '../fisik/jenis'
import { tulisFisikBatch } from '../fisik/mutations-fisik'
import type { Batch } from '../types'

/** Lines that are only here and that a person has taken out of the version. */
async function hapusSisa(tx: Transaksi, batch: Batch): Promise<number> {
  if (batch.jenis === 'ANGGARAN') {
    return tx.$executeRaw`${sqlBeda(batch)}
      DELETE FROM pagu p USING beda d WHERE d.rupa = 'HAPUS' AND p.apbd_versi_id = ${batch.apbdVersiId}::int AND p.baris_id = d.baris_id`
  }
  return tx.$executeRaw`${sqlBeda(batch)}
    DELETE FROM anggaran_kas a USING beda d WHERE d.rupa = 'HAPUS' AND a.kas_versi_id = ${batch.kasVersiId}::int AND a.baris_id = d.baris_id AND a.bulan = d.bulan`
}

/** Writes what the preview showed. @returns how many figures changed */
export async function tulisAngka(tx: Transaksi, batch: Batch): Promise<number> {
  const { tahun, jenis, apbdVersiId, kasVersiId } = batch
  if (isFisik(jenis)) return tulisFisikBatch(tx, batch)
  if (jenis === 'ANGGARAN') {
    const hapus = await hapusSisa(tx, batch)
    return hapus + await tx.$executeRaw`${sqlBeda(batch)}
      INSERT INTO pagu (apbd_versi_id, baris_id, tahun, nilai) SELECT ${apbdVersiId}::int, baris_id, ${tahun}, nilai FROM beda WHERE rupa IN ('BARU', 'UBAH') ORDER BY baris_id
      ON CONFLICT (apbd_versi_id, baris_id) DO UPDATE SET nilai = excluded.nilai`
  }
  if (jenis === 'KAS') {
    const hapus = await hapusSisa(tx, batch)
    return hapus + await tx.$executeRaw`${sqlBeda(batch)}
      INSERT INTO anggaran_kas (kas_versi_id, baris_id, bulan, tahun, nilai) SELECT ${kasVersiId}::int, baris_id, bulan, ${tahun}, nilai FROM beda WHERE rupa IN ('BARU', 'UBAH') ORDER BY baris_id, bulan
      ON CONFLICT (kas_versi_id, baris_id, bulan) DO UPDATE SET nilai = excluded.nilai`
  }
  return tx.$executeRaw`${sqlBeda(batch)}
    INSERT INTO realisasi (baris_id, bulan, kanal, tahun, nilai, koreksi, alasan_koreksi)
    SELECT baris_id, bulan, ${kanal(jenis)}::kanal_realisasi, ${tahun}, nilai, koreksi,
           CASE WHEN koreksi <> 0 THEN coalesce(alasan, ${ALASAN_SETORAN} || ${batch.id}::int) END
    FROM beda WHERE rupa IN ('BARU', 'UBAH') ORDER BY baris_id, bulan
    ON CONFLICT (baris_id, bulan, kanal) DO UPDATE SET nilai = excluded.nilai, koreksi = excluded.koreksi, alasan_koreksi = excluded.alasan_koreksi`
}
