import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

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

const HAK = fileURLToPath(new URL('../../../prisma/hak.sql', import.meta.url))

/** @typedef {import('./migrate.mjs').Migration} Migration */

/**
 * Postgres lets a new value of an enum be used only after the transaction that adds it: such a migration ends its group.
 * @param {Migration[]} files
 * @returns {Migration[][]} each group is one transaction; never empty, so that the rights are stated anyway
 */
export function kelompok(files) {
  /** @type {Migration[][]} */
  const groups = [[]]
  for (const [i, file] of files.entries()) {
    groups.at(-1)?.push(file)
    if (/^\s*ALTER\s+TYPE\s+\S+\s+ADD\s+VALUE/im.test(file.sql) && i < files.length - 1) groups.push([])
  }
  return groups
}

/**
 * Applies the migrations, group by group, and with the last one states the rights of the serving role.
 * @param {import('pg').Client} client of the owner, under the lock
 * @param {Migration[]} todo
 * @param {{ log: (line: string) => void, layanan: string }} options
 */
export async function pasang(client, todo, { log, layanan }) {
  const groups = kelompok(todo)
  /** @type {Migration[]} */
  const tetap = []
  for (const group of groups) {
    let kini = 'hak peran layanan'
    await client.query('BEGIN')
    try {
      await client.query(BOOKKEEPING)
      for (const file of group) {
        kini = `Migrasi ${file.name}`
        log(`${kini} ...`)
        await apply(client, file)
      }
      if (group === groups.at(-1)) {
        kini = 'Hak peran layanan (prisma/hak.sql)'
        await tetapkanHak(client, layanan)
      }
      await client.query('COMMIT')
    } catch (error) {
      await client.query('ROLLBACK').catch(() => {})
      const akibat = tetap.length === 0 ? 'tidak ada yang berubah'
        : `yang sudah dipasang sampai ${tetap.at(-1)?.name} tetap, karena nilai enum baru harus disimpan dulu sebelum dipakai; sesudahnya tidak ada yang berubah`
      throw new Error(`${kini} gagal; ${akibat}: ${error instanceof Error ? error.message : error}`, { cause: error })
    }
    tetap.push(...group)
  }
}

/**
 * @param {import('pg').Client} client
 * @param {Migration} file
 */
async function apply(client, { name, sql, checksum }) {
  await client.query(sql)
  await client.query(
    `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
     VALUES ($1, $2, $3, clock_timestamp(), clock_timestamp(), 1)`,
    [randomUUID(), checksum, name],
  )
  await selesaikan(client)
}

/**
 * Ends a migration as its own commit would: what waits for the commit is done (a table with waiting triggers cannot be
 * altered), and what it said about itself is forgotten.
 * @param {import('pg').Client} client
 */
async function selesaikan(client) {
  await client.query('SET CONSTRAINTS ALL IMMEDIATE')
  const { rows } = await client.query(`
    SELECT string_agg(DISTINCT format('%I.%I', n.nspname, c.conname), ', ') AS tertunda
      FROM pg_constraint c JOIN pg_namespace n ON n.oid = c.connamespace WHERE c.condeferred`)
  if (rows[0].tertunda !== null) await client.query(`SET CONSTRAINTS ${rows[0].tertunda} DEFERRED`)
  await client.query(`SELECT set_config(nama, '', true) FROM unnest('{app.pelaku,app.lingkup,app.sumber,app.batch,app.tindak}'::text[]) AS nama`)
}

/**
 * @param {import('pg').Client} client inside a transaction
 * @param {string} layanan
 */
async function tetapkanHak(client, layanan) {
  await client.query(`SELECT set_config('rakor.layanan', $1, true)`, [layanan])
  await client.query(readFileSync(HAK, 'utf8'))
}

/**
 * Refuses, with what to do, where the serving role is not there or is the owner itself.
 * @param {import('pg').Client} client
 * @param {string} layanan
 */
export async function pastikanPeran(client, layanan) {
  const { rows } = await client.query('SELECT current_user = $1 AS sama, EXISTS (SELECT FROM pg_roles WHERE rolname = $1) AS ada', [layanan])
  if (rows[0].sama) throw new Error(`Peran "${layanan}" memiliki basis data ini, jadi tidak boleh pula melayani. Buat peran kedua untuk DATABASE_URL dan pakai yang ini sebagai DATABASE_URL_PEMILIK; langkahnya ada di README, "Two database roles".`)
  if (!rows[0].ada) throw new Error(`Peran "${layanan}", yang melayani, belum ada. Sebagai administrator Postgres: CREATE ROLE ${layanan} LOGIN PASSWORD '...'; langkahnya ada di README, "Two database roles".`)
}
