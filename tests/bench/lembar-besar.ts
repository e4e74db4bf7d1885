import type { Client } from 'pg'

/** The sample's open month. */
export const TAHUN = 2023
export const BULAN = 7

/**
 * A unit of its own with so many sub-kegiatan and so many lines each, planned and spent as a year's are until June. Triggers
 * are off: this is no entry of anybody, and nothing here reads what they keep.
 * @returns the unit, and its lines in the order of the worksheet
 */
export async function buatUnit(client: Client, kode: string, sub: number, barisPerSub: number): Promise<{ id: number; baris: number[] }> {
  const baca = async (sql: string, isi: unknown[]): Promise<number[]> => (await client.query<{ id: number }>(sql, isi)).rows.map((row) => row.id)
  await client.query('BEGIN')
  await client.query("SET LOCAL session_replication_role = replica; SELECT set_config('app.pelaku', 'bench', true)")
  const [id = 0] = await baca('INSERT INTO unit (kode) VALUES ($1) RETURNING id', [kode])
  await client.query("INSERT INTO unit_masa (unit_id, nama, nama_singkat, kategori, berlaku_mulai) VALUES ($1, $2, $2, 'DINAS', '2020-01-01')", [id, `Unit ${kode}`])
  const subId = await baca(
    `WITH contoh AS (SELECT n.* FROM sub_kegiatan s JOIN nomenklatur n ON n.id = s.nomenklatur_id WHERE s.tahun = ${TAHUN} ORDER BY s.id LIMIT 1),
     baru AS (INSERT INTO nomenklatur (regulasi_kode, tingkat, kode, nama, induk_id)
       SELECT regulasi_kode, tingkat, kode || '/' || $2 || '/' || lpad(i::text, 4, '0'), 'Sub-kegiatan nomor ' || i, induk_id FROM contoh, generate_series(1, $3::int) i
       RETURNING id)
     INSERT INTO sub_kegiatan (tahun, unit_id, nomenklatur_id) SELECT ${TAHUN}, $1, id FROM baru RETURNING id`, [id, kode, sub])
  const baris = await baca(
    `INSERT INTO baris (tahun, unit_id, sub_kegiatan_id, rekening_kode, sumber_dana_id)
     SELECT ${TAHUN}, $1, s, r.kode, (SELECT min(id) FROM sumber_dana) FROM unnest($2::int[]) s, (SELECT kode FROM rekening ORDER BY length(kode) DESC, kode LIMIT $3) r
     ORDER BY s, r.kode RETURNING id`, [id, subId, barisPerSub])
  await client.query(`INSERT INTO pagu (apbd_versi_id, baris_id, tahun, nilai) SELECT v.id, b, ${TAHUN}, 1000000000 + b FROM unnest($1::int[]) b, apbd_versi v WHERE v.tahun = ${TAHUN}`, [baris])
  await client.query(
    `INSERT INTO anggaran_kas (kas_versi_id, baris_id, bulan, tahun, nilai)
     SELECT v.id, b, m, ${TAHUN}, 80000000 + b FROM unnest($1::int[]) b, generate_series(1, 12) m, kas_versi v WHERE v.tahun = ${TAHUN}`, [baris])
  await client.query(`INSERT INTO realisasi (baris_id, bulan, tahun, nilai) SELECT b, m, ${TAHUN}, 70000000 + b FROM unnest($1::int[]) b, generate_series(1, ${BULAN - 1}) m`, [baris])
  await client.query('COMMIT')
  await client.query('ANALYZE')
  return { id, baris }
}

/** Takes the month's realisasi of these lines away again, as if nobody had entered any. */
export async function kosongkanBulan(client: Client, baris: readonly number[]): Promise<void> {
  await client.query('BEGIN')
  await client.query('SET LOCAL session_replication_role = replica')
  await client.query(`DELETE FROM realisasi WHERE baris_id = ANY($1) AND bulan = ${BULAN}`, [baris])
  await client.query('COMMIT')
}
