import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { KAIDAH } from '@/lib/dasar/segel/constants'
import { createTestDatabase, type TestDatabase } from '@/tests/support/database'

// One link of the chain for each transaction that wrote trail rows, one version for each that changed anything.
let db: TestDatabase
let a: pg.Client
let b: pg.Client

const sambung = async (): Promise<pg.Client> => {
  const client = new pg.Client({ connectionString: db.connectionString })
  await client.connect()
  await client.query(`SELECT set_config('app.pelaku', 'uji', false), set_config('app.lingkup', '*', false)`)
  return client
}
const satu = async <T>(sql: string): Promise<T> => (await b.query<{ n: T }>(`SELECT (${sql}) AS n`)).rows[0]?.n as T
const versi = (): Promise<string> => satu('SELECT nilai FROM versi_data')
const segel = (): Promise<string> => satu('SELECT max(nomor) FROM segel')
const jalankan = (sql: string): Promise<unknown> => a.query(sql)

beforeAll(async () => {
  db = await createTestDatabase()
  a = await sambung()
  b = await sambung()
  await jalankan(`INSERT INTO unit (kode) VALUES ('1')`)
})
afterAll(async () => {
  await a.end()
  await b.end()
  await db.drop()
})

async function beda(sql: string): Promise<[number, number]> {
  const [v, s] = [await versi(), await segel()]
  await jalankan(sql)
  return [Number(await versi()) - Number(v), Number(await segel()) - Number(s)]
}

describe('what a transaction leaves in the chain and in the version', () => {
  test.each<[string, string, [number, number]]>([
    ['one change', `INSERT INTO unit (kode) VALUES ('2')`, [1, 1]],
    ['many changes', `BEGIN; INSERT INTO unit (kode) SELECT 'x' || g FROM generate_series(1, 50) g; DELETE FROM unit WHERE kode = 'x1'; COMMIT`, [1, 1]],
    ['a change taken back', `BEGIN; INSERT INTO unit (kode) VALUES ('3'); ROLLBACK`, [0, 0]],
    ['a change after one that was taken back', `BEGIN; SAVEPOINT s; INSERT INTO unit (kode) VALUES ('3'); ROLLBACK TO s; INSERT INTO unit (kode) VALUES ('4'); COMMIT`, [1, 1]],
    ['only reading', 'SELECT count(*) FROM unit', [0, 0]],
    ['a table without a trail of its own', `INSERT INTO kategori_kendala (kode, nama, urutan) VALUES ('ZZ', 'uji', 99)`, [1, 0]],
    ['a load without ordinary triggers', `BEGIN; SET LOCAL session_replication_role = replica; INSERT INTO unit (kode) VALUES ('5'); COMMIT`, [1, 0]],
    ['a trail row written by itself', `INSERT INTO jejak (pelaku, sumber, tindakan, tabel, kunci) VALUES ('uji', 'sistem', 'INSERT', 'unit', '9')`, [1, 1]],
    ['checks made at once, then another change (a version more than needed, never one less)', `BEGIN; INSERT INTO unit (kode) VALUES ('6'); SET CONSTRAINTS ALL IMMEDIATE; INSERT INTO unit (kode) VALUES ('7'); COMMIT`, [3, 2]],
    ['truncate', 'TRUNCATE tempat', [1, 0]],
    ['the limiter of requests', `INSERT INTO pembatas (key, points) VALUES ('uji', 1)`, [0, 0]],
  ])('%s', async (_nama, sql, harap) => {
    expect(await beda(sql)).toEqual(harap)
  })

  test('nothing is left of the work, and the links have no gap', async () => {
    expect(await satu('SELECT count(*)::int FROM segel_tugas')).toBe(0)
    expect(await satu('SELECT max(nomor) - count(*) + 1 FROM segel')).toBe('0')
  })

  test('the version is seen exactly with its data', async () => {
    const lama = await versi()
    await jalankan(`BEGIN; INSERT INTO unit (kode) VALUES ('8')`)
    expect(await versi()).toBe(lama)
    await jalankan('COMMIT')
    expect(Number(await versi())).toBe(Number(lama) + 1)
  })
})

test('links only grow, also where ordinary triggers are off', async () => {
  for (const sql of ['UPDATE segel SET jumlah = 0', 'DELETE FROM segel', 'TRUNCATE segel', 'SET LOCAL session_replication_role = replica; DELETE FROM segel']) {
    await expect(jalankan(`BEGIN; ${sql}`), sql).rejects.toMatchObject({ code: 'RP005' })
    await jalankan('ROLLBACK')
  }
})

test('every table asks for the seal, or says in its comment why not', async () => {
  const { rows } = await a.query<{ tabel: string }>(`
    SELECT c.relname AS tabel FROM pg_class c
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname <> '_prisma_migrations'
      AND coalesce(obj_description(c.oid, 'pg_class') !~ '^tanpa segel: .{10}', true)
      AND NOT EXISTS (SELECT FROM pg_trigger t WHERE t.tgrelid = c.oid AND t.tgname = 'segel_minta' AND t.tgenabled = 'A')`)
  expect(rows).toEqual([])
})

test('a table with a trail of its own asks for itself: the trail row alone could be told that it was asked for already', async () => {
  const { rows } = await a.query(`SELECT DISTINCT t.tgrelid::regclass::text AS tabel FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid AND p.proname = 'jejak_catat'
    WHERE NOT EXISTS (SELECT FROM pg_trigger m WHERE m.tgrelid = t.tgrelid AND m.tgname = 'segel_minta')`)
  expect(rows).toEqual([])
})

test('a column that holds a person is left out of the hash', async () => {
  const { rows } = await a.query<{ kolom: string }>(`
    SELECT c.table_name || '.' || c.column_name AS kolom FROM information_schema.columns c
    JOIN pg_trigger t ON t.tgrelid = format('public.%I', c.table_name)::regclass AND t.tgname = 'jejak'
    WHERE c.table_schema = 'public' AND c.column_name ~ '(^|_)(nip|surel|email|username|penyampai|telepon|hp|penanggung_jawab)($|_)|_nama$' AND c.data_type = 'text' AND c.table_name <> 'rekening' -- names of codes
      AND NOT c.column_name = ANY (segel_kolom_orang(${KAIDAH}, c.table_name::text))`)
  expect(rows).toEqual([])
})
