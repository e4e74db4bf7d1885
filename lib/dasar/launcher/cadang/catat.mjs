import pg from 'pg'
import { bacaArsip, kalimatArsip } from './arsip-keadaan.mjs'

/** @typedef {{ denyut: Date, folder: string, otomatis: boolean, tersandi: boolean, berikut: Date | null, sedang: string | null, kemajuan: number | null, galat: string | null, galatPada: Date | null, arsipGalat: string | null, sisaDisk: number | null }} Keadaan */

/**
 * Runs a few statements on a connection of their own: the launcher writes rarely, and a server that is restarted must not
 * leave it with a dead one.
 * @template T
 * @param {string} url
 * @param {(client: pg.Client) => Promise<T>} kerja
 */
async function dengan(url, kerja) {
  const client = new pg.Client({ connectionString: url, options: '-c TimeZone=UTC -c statement_timeout=10s', connectionTimeoutMillis: 5_000 })
  client.on('error', () => {})
  await client.connect()
  try {
    return await kerja(client)
  } finally {
    await client.end()
  }
}

/** @param {string} url @param {Keadaan} k */
export function catatKeadaan(url, k) {
  return dengan(url, async (client) => {
    // the archiver tells its failures only through its counters and through what waits
    const arsip = await bacaArsip(client)
    await client.query(
      `INSERT INTO cadangan_keadaan (denyut, folder, otomatis, tersandi, berikut, sedang, kemajuan, galat, galat_pada, sisa_disk, arsip_galat, arsip_pada)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
       ON CONFLICT (satu) DO UPDATE SET denyut = excluded.denyut, folder = excluded.folder, otomatis = excluded.otomatis, tersandi = excluded.tersandi,
         berikut = excluded.berikut, sedang = excluded.sedang, kemajuan = excluded.kemajuan, galat = excluded.galat, galat_pada = excluded.galat_pada,
         sisa_disk = excluded.sisa_disk, arsip_galat = excluded.arsip_galat, arsip_pada = excluded.arsip_pada`,
      [k.denyut, k.folder, k.otomatis, k.tersandi, k.berikut, k.sedang, k.kemajuan, k.galat, k.galatPada, k.sisaDisk, k.arsipGalat ?? kalimatArsip(arsip, k.denyut), arsip?.arsipPada ?? null],
    )
  })
}

/** Whether the archive of the log is stuck now. @param {string} url @param {Date} kini */
export const arsipMacet = (url, kini) => dengan(url, async (client) => kalimatArsip(await bacaArsip(client), kini) !== null)

/**
 * Makes the rows say which copies lie in the folder.
 * @param {string} url
 * @param {readonly import('./berkas.mjs').Keterangan[]} daftar
 */
export function catatDaftar(url, daftar) {
  return dengan(url, async (client) => {
    await client.query('BEGIN')
    await client.query('DELETE FROM cadangan WHERE nama <> ALL ($1)', [daftar.map(({ nama }) => nama)])
    await client.query(
      `INSERT INTO cadangan (nama, jenis, waktu, mulai, ukuran, tersandi, migrasi)
       SELECT nama, jenis, waktu, mulai, ukuran, tersandi, migrasi FROM jsonb_populate_recordset(NULL::cadangan, $1) ON CONFLICT DO NOTHING`,
      [JSON.stringify(daftar)],
    )
    await client.query('COMMIT')
  })
}

/** @param {string} url @param {{ jenis: 'latihan' | 'pemulihan', nama: string, sama: boolean, lamaMs: number, total?: object, pesan?: string }} uji */
export function catatUji(url, { jenis, nama, sama, lamaMs, total, pesan }) {
  return dengan(url, (client) => client.query('INSERT INTO cadangan_uji (jenis, nama, sama, lama_ms, total, pesan) VALUES ($1, $2, $3, $4, $5, $6)', [
    jenis, nama, sama, Math.round(lamaMs), total === undefined ? null : JSON.stringify(total), pesan ?? null,
  ]))
}

/** When the last drill was. @param {string} url @returns {Promise<Date | null>} */
export const latihanTerakhir = (url) => dengan(url, async (client) => (await client.query("SELECT max(pada) AS pada FROM cadangan_uji WHERE jenis = 'latihan'")).rows[0].pada)

/**
 * Takes up what people asked for on the page; two requests for the same work are one.
 * @param {string} url
 * @returns {Promise<Set<'cadang' | 'latih'>>}
 */
export function ambilPermintaan(url) {
  return dengan(url, async (client) => {
    const { rows } = await client.query(`
      WITH ambil AS (INSERT INTO cadangan_dilayani (permintaan_id) SELECT id FROM cadangan_permintaan p WHERE NOT EXISTS (SELECT FROM cadangan_dilayani d WHERE d.permintaan_id = p.id)
                     ON CONFLICT DO NOTHING RETURNING permintaan_id)
      SELECT DISTINCT kerja FROM cadangan_permintaan WHERE id IN (SELECT permintaan_id FROM ambil) AND diminta_pada > now() - interval '1 hour'`)
    return new Set(rows.map(({ kerja }) => kerja))
  })
}
