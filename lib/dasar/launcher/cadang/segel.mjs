import pg from 'pg'

/**
 * Whether the chain over the trail is whole in a restored database. What it does not trust (a history rewritten before the
 * copy was made) is found by "npm run periksa"; this asks only whether the copy brought back what was there.
 * @param {string} url
 * @returns {Promise<string[]>} what is wrong, each in a sentence
 */
export async function periksaSegel(url) {
  const client = new pg.Client({ connectionString: url, options: '-c TimeZone=UTC' })
  client.on('error', () => {})
  await client.connect()
  try {
    const ada = await client.query("SELECT to_regclass('segel') IS NOT NULL AS ada")
    if (!ada.rows[0].ada) return []
    const { rows } = await client.query(`
      SELECT (SELECT count(*)::int FROM (SELECT s, s.nomor, s.kepala, lag(s.kepala) OVER (ORDER BY s.nomor) AS lalu FROM segel s) x
               WHERE x.nomor > 0 AND x.kepala IS DISTINCT FROM segel_kepala(x.lalu, x.s)) AS putus,
             (SELECT count(*)::int FROM segel s WHERE s.nomor > 0 AND s.isi IS DISTINCT FROM (
               SELECT sha256(string_agg(int8send(j.id) || segel_baris(s.kaidah, j), ''::bytea ORDER BY j.id)) FROM jejak j
                WHERE j.id BETWEEN s.dari AND s.sampai AND (s.tindak IS NULL OR j.tindak = s.tindak))) AS berubah,
             (SELECT count(*) FROM jejak) - (SELECT coalesce(sum(jumlah), 0) FROM segel) AS luar`)
    const { putus, berubah, luar } = rows[0]
    return [
      ...(putus > 0 ? [`rantai segel putus di ${putus} tempat`] : []),
      ...(berubah > 0 ? [`jejak di bawah ${berubah} segel berubah`] : []),
      ...(Number(luar) === 0 ? [] : [`${luar} baris jejak tanpa segel`]),
    ]
  } finally {
    await client.end()
  }
}
