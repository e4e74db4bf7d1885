import pg from 'pg'
import { pasti } from './pasti'

/** The units of a partly reported July 2023, by what they did. All months before are full. */
export interface BulanSebagian {
  /** reported everything */
  penuh: number[]
  /** handed in with physical progress and no rupiah of the month */
  fisikSaja: number
  /** handed in with rupiah and no physical progress of the month */
  rupiahSaja: number
  /** entries of the month in a draft that was never handed in */
  draf: number
}

const BULAN = '2023, 7'

/**
 * Makes July of the sample year a partial month: three units of different kind reported whole, one progress only, one rupiah only; one has
 * a draft, the others have nothing of it.
 */
export async function tanamSebagian(connectionString: string): Promise<BulanSebagian> {
  const db = new pg.Client({ connectionString })
  await db.connect()
  try {
    const { rows } = await db.query<{ id: number; kategori: string }>(`
      SELECT u.unit_id AS id, u.kategori::text FROM unit_masa u JOIN laporan l ON l.unit_id = u.unit_id AND (l.tahun, l.bulan) = (${BULAN}) AND l.status IN ('DIAJUKAN', 'DIPERIKSA', 'DIVERIFIKASI', 'TERKUNCI')
      WHERE '2023-07-31' BETWEEN u.berlaku_mulai AND COALESCE(u.berlaku_sampai, '9999-12-31') ORDER BY u.unit_id`)
    const dari = (kategori: string, ke: number): number => pasti(rows.filter((satu) => satu.kategori === kategori)[ke]).id
    const unit: BulanSebagian = { penuh: [dari('DINAS', 0), dari('KECAMATAN', 0), dari('BADAN', 0)], fisikSaja: dari('DINAS', 1), rupiahSaja: dari('DINAS', 2), draf: dari('DINAS', 3) }
    const lapor = [...unit.penuh, unit.fisikSaja, unit.rupiahSaja].join(', ')
    await db.query(`BEGIN; SET LOCAL session_replication_role = replica;
      DELETE FROM laporan WHERE (tahun, bulan) = (${BULAN}) AND unit_id NOT IN (${lapor}, ${unit.draf});
      UPDATE laporan SET status = 'DRAF', diajukan_pada = NULL WHERE (tahun, bulan) = (${BULAN}) AND unit_id = ${unit.draf};
      DELETE FROM laporan WHERE tahun = 2023 AND bulan > 7;
      DELETE FROM realisasi r USING baris b WHERE b.id = r.baris_id AND r.tahun = 2023 AND (r.bulan > 7 OR r.bulan = 7 AND b.unit_id NOT IN (${[...unit.penuh, unit.rupiahSaja, unit.draf].join(', ')}));
      DELETE FROM realisasi_fisik f USING sub_kegiatan s WHERE s.id = f.sub_kegiatan_id AND s.tahun = 2023 AND (f.bulan > 7 OR f.bulan = 7 AND s.unit_id NOT IN (${[...unit.penuh, unit.fisikSaja, unit.draf].join(', ')}));
      COMMIT; SELECT rekap_bangun(); UPDATE versi_data SET nilai = nilai + 1`)
    return unit
  } finally {
    await db.end()
  }
}
