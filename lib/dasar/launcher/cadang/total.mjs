import pg from 'pg'

/**
 * What a copy proves itself by: the figures of every year to the rupiah, the rows behind them, the head of the trail's chain.
 * @typedef {{ pagu: string, kas: string, realisasi: string }} TotalTahun
 * @typedef {object} Total
 * @property {Record<string, TotalTahun>} tahun sums of the newest version of pagu and anggaran kas, and of all realisasi
 * @property {Record<string, [number, string]>} baris rows and sum of everything in the tables of figures; the trail's rows
 * @property {{ nomor: string, kepala: string } | null} rantai
 * @property {string | null} versi the data version
 * @property {string | null} terakhir when the newest row of the trail was written
 */

/** Tables whose writers are kept out for the moment of counting where no data version does it. */
const DIHITUNG = ['pagu', 'anggaran_kas', 'realisasi', 'jejak']

/**
 * @param {pg.Client} client
 * @returns {Promise<Total>}
 */
export async function hitungTotal(client) {
  const { rows } = await client.query(`
    SELECT coalesce((SELECT jsonb_object_agg(t.tahun, jsonb_build_object(
             'pagu', (SELECT coalesce(sum(p.nilai), 0)::text FROM pagu p WHERE p.apbd_versi_id = (SELECT v.id FROM apbd_versi v WHERE v.tahun = t.tahun ORDER BY v.berlaku_mulai DESC, v.id DESC LIMIT 1)),
             'kas', (SELECT coalesce(sum(k.nilai), 0)::text FROM anggaran_kas k WHERE k.kas_versi_id = (SELECT v.id FROM kas_versi v WHERE v.tahun = t.tahun ORDER BY v.berlaku_mulai DESC, v.id DESC LIMIT 1)),
             'realisasi', (SELECT coalesce(sum(r.nilai), 0)::text FROM realisasi r WHERE r.tahun = t.tahun)))
           FROM tahun_anggaran t), '{}') AS tahun,
           jsonb_build_object(
             'pagu', (SELECT jsonb_build_array(count(*), coalesce(sum(nilai), 0)::text) FROM pagu),
             'anggaran_kas', (SELECT jsonb_build_array(count(*), coalesce(sum(nilai), 0)::text) FROM anggaran_kas),
             'realisasi', (SELECT jsonb_build_array(count(*), coalesce(sum(nilai), 0)::text) FROM realisasi),
             'jejak', (SELECT jsonb_build_array(count(*), coalesce(sum(id), 0)::text) FROM jejak)) AS baris,
           (SELECT to_char(max(pada) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') FROM jejak) AS terakhir,
           to_regclass('segel') IS NOT NULL AS ada_segel, to_regclass('versi_data') IS NOT NULL AS ada_versi`)
  const [{ tahun, baris, terakhir, ada_segel, ada_versi }] = rows
  const segel = ada_segel ? await client.query(`SELECT nomor::text AS nomor, encode(kepala, 'hex') AS kepala FROM segel ORDER BY segel.nomor DESC LIMIT 1`) : undefined
  const versi = ada_versi ? await client.query('SELECT nilai::text AS nilai FROM versi_data') : undefined
  return { tahun, baris, terakhir, rantai: segel?.rows[0] ?? null, versi: versi?.rows[0]?.nilai ?? null }
}

/**
 * Marks a point in the log and counts what has been committed up to it, neither more nor less: for the moment of counting
 * no transaction that changes a figure can commit. Each of them raises the data version just before its commit, so its one
 * row is held; in a database from before that row, the tables of figures are.
 * @param {string} url
 * @param {string} nama of the restore point
 * @returns {Promise<{ titik: string, waktu: string, total: Total }>} titik: its place in the log
 */
export async function tandaiTitik(url, nama) {
  const client = new pg.Client({ connectionString: url, options: '-c TimeZone=UTC -c lock_timeout=5s' })
  client.on('error', () => {})
  await client.connect()
  try {
    for (let coba = 1; ; coba += 1) {
      await client.query('BEGIN')
      try {
        await tahanPenulis(client)
        const total = await hitungTotal(client)
        const { rows } = await client.query(`SELECT pg_create_restore_point($1)::text AS titik, to_char(clock_timestamp(), 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS waktu`, [nama])
        await client.query('COMMIT')
        return { ...rows[0], total }
      } catch (error) {
        await client.query('ROLLBACK')
        // a long import holds what we need: it goes first
        if (coba >= 12 || !(error instanceof Error && 'code' in error && (error.code === '55P03' || error.code === '40P01'))) throw error
        await new Promise((lanjut) => setTimeout(lanjut, 2_000 * coba))
      }
    }
  } finally {
    await client.end()
  }
}

/** @param {pg.Client} client */
async function tahanPenulis(client) {
  const { rows } = await client.query(`SELECT to_regclass('versi_data') IS NOT NULL AS ada`)
  if (rows[0].ada) await client.query('SELECT nilai FROM versi_data FOR UPDATE')
  else await client.query(`LOCK TABLE ${DIHITUNG.join(', ')} IN SHARE MODE`)
}

/**
 * What differs between two totals, each in a sentence; none when they are equal to the rupiah.
 * @param {Total} kata what the copy says
 * @param {Total} kini what is found
 * @returns {string[]}
 */
export function bedaTotal(kata, kini) {
  /** @type {string[]} */
  const beda = []
  const tahun = [...new Set([...Object.keys(kata.tahun), ...Object.keys(kini.tahun)])].sort()
  for (const satu of tahun) {
    for (const isi of /** @type {const} */ (['pagu', 'kas', 'realisasi'])) {
      const [dulu, baru] = [kata.tahun[satu]?.[isi], kini.tahun[satu]?.[isi]]
      if (dulu !== baru) beda.push(`${isi} ${satu}: cadangan ${dulu ?? 'tidak ada'}, dipulihkan ${baru ?? 'tidak ada'}`)
    }
  }
  for (const tabel of Object.keys(kata.baris)) {
    const [dulu, baru] = [kata.baris[tabel], kini.baris[tabel]]
    if (String(dulu) !== String(baru)) beda.push(`tabel ${tabel}: cadangan ${dulu?.[0]} baris (jumlah ${dulu?.[1]}), dipulihkan ${baru?.[0]} baris (jumlah ${baru?.[1]})`)
  }
  if (kata.rantai?.kepala !== kini.rantai?.kepala) beda.push(`kepala segel: cadangan nomor ${kata.rantai?.nomor ?? '–'}, dipulihkan nomor ${kini.rantai?.nomor ?? '–'}`)
  return beda
}

/** The totals for people: one line a year, and up to when the trail reaches. @param {Total} total */
export function kalimatTotal({ tahun, baris, terakhir, rantai }) {
  const rupiah = (/** @type {string} */ nilai) => {
    const [utuh = '0', sen = '00'] = nilai.split('.')
    return `Rp${utuh.replace(/\B(?=(\d{3})+$)/g, '.')},${sen.padEnd(2, '0')}`
  }
  return [
    ...Object.entries(tahun).map(([satu, { pagu, kas, realisasi }]) => `${satu}: pagu ${rupiah(pagu)}, anggaran kas ${rupiah(kas)}, realisasi ${rupiah(realisasi)}`),
    `Jejak: ${baris.jejak?.[0] ?? 0} baris, terakhir ${terakhir === null ? '–' : wib(terakhir)}${rantai === null ? '' : `; segel nomor ${rantai.nomor}, kepala ${rantai.kepala.slice(0, 12)}`}`,
  ].join('\n')
}

/** @param {string} waktu in UTC */
export const wib = (waktu) => `${new Date(Date.parse(waktu) + 7 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ')} WIB`
