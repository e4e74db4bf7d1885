import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { migrate } from '@/lib/dasar/database/migrate.mjs'
import { clusterUrl } from '@/tests/support/database'

let folder: string
let connectionString: string
let client: pg.Client

beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'rakor-migrasi-'))
  const admin = new pg.Client({ connectionString: clusterUrl() })
  await admin.connect()
  const name = `m_${Date.now()}_${Math.floor(Math.random() * 1e6)}`
  await admin.query(`CREATE DATABASE ${name}`)
  await admin.end()
  connectionString = clusterUrl(name)
  client = new pg.Client({ connectionString })
  await client.connect()
})

afterEach(async () => {
  await client.end()
  rmSync(folder, { recursive: true })
})

function write(name: string, sql: string): void {
  mkdirSync(path.join(folder, name), { recursive: true })
  writeFileSync(path.join(folder, name, 'migration.sql'), sql)
}

async function names(): Promise<string[]> {
  const { rows } = await client.query<{ n: string }>('SELECT migration_name AS n FROM _prisma_migrations ORDER BY started_at')
  return rows.map((row) => row.n)
}

test('four callers at once on an empty database apply each migration once', async () => {
  write('1_a', 'CREATE TABLE a (x int); SELECT pg_sleep(0.1);')
  write('2_b', 'CREATE TABLE b (x int);')
  const applied = await Promise.all([1, 2, 3, 4].map(() => migrate(connectionString, { folder })))
  expect(applied.flat().sort()).toEqual(['1_a', '2_b'])
  expect(await names()).toEqual(['1_a', '2_b'])
})

test('a broken last migration of three leaves nothing of the three, and the next try applies all', async () => {
  write('1_a', 'CREATE TABLE a (x int);')
  await migrate(connectionString, { folder })
  write('2_b', 'CREATE TABLE b (x int); INSERT INTO a VALUES (1);')
  write('3_c', 'ALTER TABLE a ADD COLUMN y int;')
  write('4_d', 'CREATE TABLE d (x int); SELECT 1/0;')
  await expect(migrate(connectionString, { folder })).rejects.toThrow(/Migrasi 4_d gagal; tidak ada yang berubah/)
  expect(await names()).toEqual(['1_a'])
  expect((await client.query('SELECT * FROM a')).fields.map(({ name }) => name)).toEqual(['x'])
  expect((await client.query('SELECT * FROM a')).rowCount).toBe(0)
  for (const tabel of ['b', 'd']) await expect(client.query(`SELECT FROM ${tabel}`)).rejects.toThrow(/does not exist/)
  write('4_d', 'CREATE TABLE d (x int);')
  expect(await migrate(connectionString, { folder })).toEqual(['2_b', '3_c', '4_d'])
})

test('a new value of an enum is kept before it is used, and the sentence says so', async () => {
  write('1_a', "CREATE TYPE warna AS ENUM ('merah'); CREATE TABLE a (w warna);")
  await migrate(connectionString, { folder })
  write('2_b', "ALTER TYPE warna ADD VALUE 'hijau';")
  write('3_c', "INSERT INTO a VALUES ('hijau');")
  write('4_d', 'SELECT 1/0;')
  await expect(migrate(connectionString, { folder })).rejects.toThrow(/Migrasi 4_d gagal; yang sudah dipasang sampai 2_b tetap, karena nilai enum/)
  expect(await names()).toEqual(['1_a', '2_b'])
  expect((await client.query('SELECT FROM a')).rowCount).toBe(0)
})

test('what waits for a commit is done before the next migration, as if each were its own transaction', async () => {
  write('1_a', `CREATE TABLE a (x int PRIMARY KEY); CREATE TABLE b (x int REFERENCES a DEFERRABLE INITIALLY DEFERRED); INSERT INTO a VALUES (1);`)
  write('2_b', 'INSERT INTO b VALUES (1);')
  write('3_c', 'ALTER TABLE b ADD COLUMN y int; INSERT INTO b VALUES (2); INSERT INTO a VALUES (2);')
  expect(await migrate(connectionString, { folder })).toHaveLength(3)
})

test('the copy before an update is asked for with what comes, and its failure stops the update', async () => {
  write('1_a', 'CREATE TABLE a (x int);')
  const diminta: string[][] = []
  const sebelum = (daftar: string[]): Promise<void> => { diminta.push(daftar); return Promise.resolve() }
  await migrate(connectionString, { folder, sebelum })
  expect(diminta, 'an empty database has nothing to copy').toEqual([])
  await migrate(connectionString, { folder, sebelum })
  write('2_b', 'CREATE TABLE b (x int);')
  await expect(migrate(connectionString, { folder, sebelum: () => Promise.reject(new Error('penuh')) })).rejects.toThrow('penuh')
  expect(await names()).toEqual(['1_a'])
  await migrate(connectionString, { folder, sebelum })
  expect(diminta).toEqual([['2_b']])
})

test('a serving role that owns the database, or is not there, is named before anything changes', async () => {
  write('1_a', 'CREATE TABLE a (x int);')
  await expect(migrate(connectionString, { folder, layanan: 'postgres' })).rejects.toThrow(/memiliki basis data ini, jadi tidak boleh pula melayani/)
  await expect(migrate(connectionString, { folder, layanan: 'tiada' })).rejects.toThrow(/CREATE ROLE tiada LOGIN/)
  await expect(names()).rejects.toThrow(/does not exist/)
})

test('a changed migration is refused, and so is a database newer than the program', async () => {
  write('1_a', 'CREATE TABLE a (x int);')
  write('2_b', 'CREATE TABLE b (x int);')
  await migrate(connectionString, { folder })
  write('1_a', 'CREATE TABLE a (x bigint);')
  await expect(migrate(connectionString, { folder })).rejects.toThrow(/1_a berubah setelah dipasang/)
  write('1_a', 'CREATE TABLE a (x int);')
  rmSync(path.join(folder, '2_b'), { recursive: true })
  await expect(migrate(connectionString, { folder })).rejects.toThrow(/lebih baru daripada program/)
})

test('a migration that Prisma itself recorded as failed stops the start', async () => {
  write('1_a', 'CREATE TABLE a (x int);')
  await migrate(connectionString, { folder })
  await client.query('UPDATE _prisma_migrations SET finished_at = NULL')
  await expect(migrate(connectionString, { folder })).rejects.toThrow(/pernah gagal/)
})

test('the real migrations apply to an empty database and a second call finds nothing to do', async () => {
  cpSync('prisma/migrations', folder, { recursive: true })
  expect((await migrate(connectionString, { folder })).length).toBeGreaterThan(0)
  expect(await migrate(connectionString, { folder })).toEqual([])
})
