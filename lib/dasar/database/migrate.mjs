import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { LAYANAN } from './embedded/peran.mjs'
import { pasang, pastikanPeran } from './pasang.mjs'
import { pastikanVersi } from './versi-postgres.mjs'

/** The lock that Prisma's own `migrate deploy` takes, so the two never run at once. */
const PRISMA_LOCK = 72707369
const FOLDER = fileURLToPath(new URL('../../../prisma/migrations/', import.meta.url))

/**
 * Brings the database to the newest migration and states the rights of the role that serves (prisma/hak.sql). All
 * migrations of one update are one transaction with their rows of Prisma's bookkeeping: all or none, but for a new value
 * of an enum, which Postgres lets be used only after its commit (see ./pasang.mjs). Several callers at once apply each
 * one once. Refuses, with a sentence, a server that is too old, a database that is newer than the program, that has a failed migration, or whose
 * applied migrations were changed since.
 * @param {string} connectionString of the owner
 * @param {object} [options]
 * @param {string} [options.folder]
 * @param {(line: string) => void} [options.log]
 * @param {string} [options.layanan] the role that serves
 * @param {(names: string[]) => Promise<void>} [options.sebelum] called before anything is changed, with what would be
 *   applied, when the database is in use; its failure stops the update
 * @returns {Promise<string[]>} names of the migrations applied by this call
 */
export async function migrate(connectionString, { folder = FOLDER, log = () => {}, layanan = LAYANAN, sebelum = async () => {} } = {}) {
  const files = readMigrations(folder)
  const client = new pg.Client({ connectionString, options: '-c TimeZone=UTC' })
  client.on('error', () => {}) // a lost connection rejects the query that runs
  await client.connect()
  try {
    await pastikanVersi(client)
    await client.query('SELECT pg_advisory_lock($1)', [PRISMA_LOCK])
    await pastikanPeran(client, layanan)
    const applied = await readApplied(client)
    const todo = pending(files, applied)
    if (todo.length > 0 && applied.length > 0) await sebelum(todo.map((file) => file.name))
    await pasang(client, todo, { log, layanan })
    return todo.map((file) => file.name)
  } finally {
    await client.end() // also gives the lock back
  }
}

/**
 * How a database differs from this program, in one sentence; null when it is exactly this program's. Reads only, so that
 * the serving role may ask.
 * @param {string} connectionString
 * @returns {Promise<string | null>}
 */
export async function bedaSkema(connectionString) {
  const client = new pg.Client({ connectionString })
  client.on('error', () => {})
  await client.connect()
  try {
    const todo = pending(readMigrations(FOLDER), await readApplied(client))
    if (todo.length === 0) return null
    return `Basis data belum sesuai dengan program ini: ${todo.length} migrasi belum dipasang (${todo.at(0)?.name}${todo.length > 1 ? ' dan seterusnya' : ''}). Jalankan "npm run migrasi" lebih dahulu.`
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  } finally {
    await client.end()
  }
}

/** @typedef {{ name: string, sql: string, checksum: string }} Migration */
/** @typedef {{ name: string, checksum: string, finished: boolean }} Applied */

/**
 * @param {string} folder
 * @returns {Migration[]} in order of their names, which begin with a timestamp
 */
function readMigrations(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(path.join(folder, entry.name, 'migration.sql')))
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = readFileSync(path.join(folder, name, 'migration.sql'))
      return { name, sql: sql.toString('utf8'), checksum: createHash('sha256').update(sql).digest('hex') }
    })
}

/**
 * @param {pg.Client} client
 * @returns {Promise<Applied[]>} none where nothing was ever migrated
 */
async function readApplied(client) {
  const { rows: ada } = await client.query(`SELECT to_regclass('public._prisma_migrations') IS NOT NULL AS ada`)
  if (!ada[0].ada) return []
  const { rows } = await client.query(
    `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished
       FROM "_prisma_migrations" WHERE rolled_back_at IS NULL ORDER BY started_at`,
  )
  return rows
}

/**
 * @param {Migration[]} files
 * @param {Applied[]} applied
 */
function pending(files, applied) {
  const known = new Map(files.map((file) => [file.name, file]))
  for (const { name, checksum, finished } of applied) {
    const file = known.get(name)
    if (!finished) throw new Error(`Migrasi ${name} pernah gagal di tengah jalan; perbaiki dulu dengan "prisma migrate resolve".`)
    if (file === undefined) throw new Error(`Basis data lebih baru daripada program ini: migrasi ${name} tidak dikenal. Pakai versi program yang lebih baru.`)
    if (file.checksum !== checksum) {
      throw new Error(`Migrasi ${name} berubah setelah dipasang. Kembalikan isinya, atau untuk data contoh jalankan "npm run db:reset".`)
    }
  }
  const done = new Set(applied.map(({ name }) => name))
  return files.filter((file) => !done.has(file.name))
}
