import type pg from 'pg'

/** Ids of what is planted lie this far above those they were copied from. */
const GESER = 1_000_000
/** What a projection reads of a year, parents first; which of its columns are ids of the year's own. */
const TABEL: readonly (readonly [tabel: string, ids: readonly string[]])[] = [
  ['tahun_anggaran', []], ['aturan_zona', []], ['periode', []], ['apbd_versi', ['id']], ['kas_versi', ['id', 'apbd_versi_id']], ['laporan', ['id']],
  ['rekap_pokok', ['apbd_versi_id']], ['rekap_kas', ['kas_versi_id']], ['rekap_realisasi', []],
]

/** Divisions of the kept sums that no projection reads. */
const DIM_LAIN = "('sumber', 'kelompok')"

const salin = (tabel: string, ids: readonly string[], dari: number, ke: number): string => `
  INSERT INTO ${tabel} OVERRIDING SYSTEM VALUE SELECT y.* FROM ${tabel} x
  CROSS JOIN LATERAL jsonb_populate_record(NULL::${tabel}, to_jsonb(x) || jsonb_build_object('tahun', ${ke}${ids.map((id) => `, '${id}', x.${id} + ${GESER}`).join('')})) y WHERE x.tahun = ${dari}${tabel.startsWith('rekap_') ? ` AND x.dim NOT IN ${DIM_LAIN}` : ''}`

/**
 * Plants a finished year as a copy of another whose months ran differently: less in its first half, less in December, each unit by
 * its own measure. Only what is read of a year that is over (its kept sums), without its entries. As the superuser.
 */
export async function tanamTahunLalu(client: pg.Client, dari: number, ke: number): Promise<void> {
  await client.query('BEGIN')
  await client.query('SET LOCAL session_replication_role = replica')
  for (const [tabel, ids] of TABEL) await client.query(salin(tabel, ids, dari, ke))
  for (const tabel of ['apbd_versi', 'kas_versi']) await client.query(`UPDATE ${tabel} SET berlaku_mulai = berlaku_mulai + make_interval(years => $1) WHERE tahun = $2`, [ke - dari, ke])
  await client.query(`UPDATE rekap_realisasi SET nilai = round(nilai * CASE WHEN bulan <= 6 THEN 0.7 + (unit_id % 7) * 0.05 WHEN bulan = 12 THEN 0.6 + (unit_id % 5) * 0.05 ELSE 1 END, 2) WHERE tahun = $1`, [ke])
  await client.query('COMMIT')
  await client.query('ANALYZE rekap_pokok, rekap_kas, rekap_realisasi, laporan')
}

/** Takes it away again. */
export async function cabutTahun(client: pg.Client, tahun: number): Promise<void> {
  await client.query('BEGIN')
  await client.query('SET LOCAL session_replication_role = replica')
  for (const [tabel] of [...TABEL].reverse()) await client.query(`DELETE FROM ${tabel} WHERE tahun = $1`, [tahun])
  await client.query('COMMIT')
}
