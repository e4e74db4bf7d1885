import type pg from 'pg'

/** Far from the numbers that the product hands out in a test. */
const NOMOR = 900_001

/** A receipt of a unit's newest report, put beside the guards: for tests about who may see one. The same again changes nothing. */
export async function tanamTandaTerima(db: pg.Client, unitId: number): Promise<{ tahun: number; nomor: number }> {
  await db.query('BEGIN; SET LOCAL session_replication_role = replica')
  await db.query('DELETE FROM tanda_terima WHERE nomor = $1', [NOMOR])
  const { rows } = await db.query<{ tahun: number; nomor: number }>(
    `INSERT INTO tanda_terima (laporan_id, tahun, bulan, unit_id, nomor, ke, oleh, nama_penyampai, nama_unit, terlambat, pagu, realisasi_bulan, realisasi_sampai,
       fisik, fisik_sub, jumlah_sub, jumlah_kendala, sidik)
     SELECT l.id, l.tahun, l.bulan, l.unit_id, $2, 'DIAJUKAN', 'uji', 'Operator uji', m.nama, false, 1000000, 250000, 500000, 40, 1, 2, 0, sidik_laporan(l)
     FROM laporan l JOIN LATERAL (SELECT nama FROM unit_masa WHERE unit_id = l.unit_id ORDER BY berlaku_mulai DESC LIMIT 1) m ON true
     WHERE l.unit_id = $1 ORDER BY l.tahun DESC, l.bulan DESC LIMIT 1 RETURNING tahun::int, nomor`, [unitId, NOMOR])
  await db.query('COMMIT')
  const satu = rows[0]
  if (!satu) throw new Error(`Unit ${unitId} belum pernah melapor`)
  return satu
}
