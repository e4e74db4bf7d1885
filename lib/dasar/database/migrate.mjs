import { createHash, randomUUID } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'

/** The lock that Prisma's own `migrate deploy` takes, so the two never run at once. */
const PRISMA_LOCK = 72707369
const FOLDER = fileURLToPath(new URL('../../../prisma/migrations/', import.meta.url))

/** Prisma's own table, as its schema engine creates it. */
const BOOKKEEPING = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL,
  "checksum" VARCHAR(64) NOT NULL,
  "finished_at" TIMESTAMPTZ,
  "migration_name" VARCHAR(255) NOT NULL,
  "logs" TEXT,
  "rolled_back_at" TIMESTAMPTZ,
  "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
  "applied_steps_count" INTEGER NOT NULL DEFAULT 0
)`

/** Tables that came with these migrations ask for the seal too (migration segel). */
const SEGEL = "DO $$ BEGIN IF to_regprocedure('segel_pasang()') IS NOT NULL THEN PERFORM segel_pasang(); END IF; END $$"

/**
 * Brings the database to the newest migration. Each migration is one transaction with its row of
 * Prisma's bookkeeping; several callers at once apply each one once. Refuses, with a sentence, a
 * database that is newer than the program, that has a failed migration, or whose applied
 * migrations were changed since.
 * @param {string} connectionString
 * @param {{ folder?: string, log?: (line: string) => void }} [options]
 * @returns {Promise<string[]>} names of the migrations applied by this call
 */
export async function migrate(connectionString, { folder = FOLDER, log = () => {} } = {}) {
  const files = readMigrations(folder)
  const client = new pg.Client({ connectionString, options: '-c TimeZone=UTC' })
  client.on('error', () => {}) // a lost connection rejects the query that runs
  await client.connect()
  try {
    await client.query('SELECT pg_advisory_lock($1)', [PRISMA_LOCK])
    await client.query(BOOKKEEPING)
    const todo = pending(files, await readApplied(client))
    for (const file of todo) {
      log(`Migrasi ${file.name} ...`)
      await apply(client, file)
    }
    if (todo.length > 0) await client.query(SEGEL)
    return todo.map((file) => file.name)
  } finally {
    await client.end() // also gives the lock back
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
 * @returns {Promise<Applied[]>}
 */
async function readApplied(client) {
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

/**
 * @param {pg.Client} client
 * @param {Migration} file
 */
async function apply(client, { name, sql, checksum }) {
  await client.query('BEGIN')
  try {
    await client.query(sql)
    await client.query(
      `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, now(), clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    )
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {})
    throw new Error(`Migrasi ${name} gagal; tidak ada yang berubah: ${error instanceof Error ? error.message : error}`, { cause: error })
  }
}
