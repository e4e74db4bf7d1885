import { statSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { Refusal } from '../options.mjs'
import { AliranSalin } from './aliran.mjs'
import { apakahTersandi, batalkan, dalamFolder, namaBaru, resmikan, sebagian, sidikBerkas } from './berkas.mjs'
import { versiProgram } from './buat.mjs'
import { periksaCadangan } from './periksa.mjs'
import { hitungTotal } from './total.mjs'
import { tulisWadah } from './wadah.mjs'

const POTONG = 4 << 20
/** Belongs to a database, not to its data. */
const TIDAK_IKUT = ['_prisma_migrations']

/** @param {string} nama */
export const kutip = (nama) => `"${nama.replaceAll('"', '""')}"`

/**
 * The tables of the product with the columns that are data, and the sequences: what a logical copy carries.
 * @param {pg.Client} client
 * @returns {Promise<{ tabel: { nama: string, kolom: string[] }[], urutan: { nama: string, nilai: string, terpakai: boolean }[] }>}
 */
export async function petaTabel(client) {
  const tabel = await client.query(`
    SELECT c.relname::text AS nama, array_agg(a.attname::text ORDER BY a.attnum) AS kolom
      FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname <> ALL ($1) GROUP BY c.relname ORDER BY c.relname`, [TIDAK_IKUT])
  const nama = await client.query("SELECT c.relname::text AS nama FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'S' ORDER BY 1")
  const urutan = []
  for (const satu of nama.rows) {
    const { rows } = await client.query(`SELECT last_value::text AS nilai, is_called AS terpakai FROM ${kutip(satu.nama)}`)
    urutan.push({ nama: satu.nama, ...rows[0] })
  }
  return { tabel: tabel.rows, urutan }
}

/**
 * A copy table by table, in one snapshot: readable by every later version of Postgres and of this program. For moving house
 * (to the office's own Postgres and back, to a new major version); the nightly copies are of the other kind.
 * @param {{ url: string, folder: string, sandi?: string | undefined }} permintaan url: of the owner
 * @returns {Promise<import('./berkas.mjs').Keterangan>}
 */
export function buatLogis({ url, folder, sandi }) {
  return dalamFolder(folder, async () => {
    const kini = new Date()
    const nama = namaBaru('logis', kini)
    const berkas = path.join(folder, nama)
    const client = new pg.Client({ connectionString: url, options: '-c TimeZone=UTC -c DateStyle=ISO -c IntervalStyle=postgres -c extra_float_digits=3' })
    client.on('error', () => {})
    await client.connect()
    try {
      const wadah = tulisWadah(sebagian(berkas), sandi)
      try {
        await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
        const { tabel, urutan } = await petaTabel(client)
        for (const satu of tabel) await salinTabel(client, wadah, satu)
        const total = await hitungTotal(client)
        const { rows } = await client.query(`SELECT current_setting('server_version') AS postgres, array_agg(migration_name::text ORDER BY migration_name) AS migrasi
          FROM _prisma_migrations WHERE rolled_back_at IS NULL AND finished_at IS NOT NULL`)
        await client.query('COMMIT')
        await wadah.masukkanIsi('tabel.json', Buffer.from(JSON.stringify({ tabel, urutan })))
        const waktu = kini.toISOString()
        await wadah.tutup({ format: 1, cara: 'logis', jenis: 'logis', program: versiProgram(), ...rows[0], mulai: waktu, waktu, total })
        await periksaCadangan(sebagian(berkas), sandi)
        const keterangan = /** @type {const} */ ({ nama, jenis: 'logis', waktu, mulai: waktu, ukuran: statSync(sebagian(berkas)).size, sha256: await sidikBerkas(sebagian(berkas)), tersandi: apakahTersandi(sebagian(berkas)) })
        resmikan(berkas, keterangan)
        return keterangan
      } catch (error) {
        await wadah.batal()
        batalkan(berkas)
        if (error instanceof Error && 'code' in error && error.code === '42501') throw new Refusal(`Salinan logis dibuat sebagai pemilik basis data: atur DATABASE_URL_PEMILIK. (${error.message})`)
        throw error
      }
    } finally {
      await client.end()
    }
  })
}

/** @param {pg.Client} client @param {ReturnType<typeof tulisWadah>} wadah @param {{ nama: string, kolom: string[] }} tabel */
async function salinTabel(client, wadah, { nama, kolom }) {
  const alir = new AliranSalin(`COPY (SELECT ${kolom.map(kutip).join(', ')} FROM ${kutip(nama)}) TO STDOUT`)
  client.query(/** @type {pg.Submittable} */ (/** @type {unknown} */ (alir)))
  /** @type {Buffer[]} */
  let potongan = []
  let besar = 0
  let ke = 0
  const tuang = async () => {
    await wadah.masukkanIsi(`data/${nama}/${String(ke++).padStart(6, '0')}`, Buffer.concat(potongan))
    potongan = []
    besar = 0
  }
  for await (const data of alir) {
    potongan.push(data)
    besar += data.length
    if (besar >= POTONG) await tuang()
  }
  if (besar > 0 || ke === 0) await tuang()
}
