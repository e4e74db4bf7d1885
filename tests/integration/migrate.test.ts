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

test('a failing migration leaves nothing behind and the next try goes on from there', async () => {
  write('1_a', 'CREATE TABLE a (x int);')
  write('2_b', 'CREATE TABLE b (x int); SELECT 1/0;')
  await expect(migrate(connectionString, { folder })).rejects.toThrow(/Migrasi 2_b gagal; tidak ada yang berubah/)
  expect(await names()).toEqual(['1_a'])
  await expect(client.query('SELECT FROM b')).rejects.toThrow(/does not exist/)
  write('2_b', 'CREATE TABLE b (x int);')
  expect(await migrate(connectionString, { folder })).toEqual(['2_b'])
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
