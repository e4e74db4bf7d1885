import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestDatabase } from '@/tests/support/database'
import { readPrismaSchema } from '@/tests/support/prisma-schema'

// The SQL of prisma/migrations makes the database; schema.prisma is how the code sees it.
let client: pg.Client
beforeAll(async () => {
  client = new pg.Client({ connectionString: (await createTestDatabase()).connectionString })
  await client.connect()
})
afterAll(() => client.end())

const shape = readPrismaSchema()

test('every column has the same type and nullability in both', async () => {
  const { rows } = await client.query<{ kolom: string; jenis: string }>(`
    SELECT c.table_name || '.' || c.column_name AS kolom,
           c.udt_name
           || CASE WHEN c.udt_name = 'numeric' AND numeric_precision IS NOT NULL THEN format('(%s,%s)', numeric_precision, numeric_scale)
                   WHEN c.udt_name = 'varchar' THEN format('(%s)', character_maximum_length) ELSE '' END
           || CASE WHEN is_nullable = 'YES' THEN ' null' ELSE '' END AS jenis
      FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
     WHERE table_schema = 'public' AND t.table_type = 'BASE TABLE' AND c.table_name <> '_prisma_migrations'`)
  expect(Object.fromEntries(rows.map(({ kolom, jenis }) => [kolom, jenis]))).toEqual(shape.columns)
})

test('every enum has the same values in the same order', async () => {
  const { rows } = await client.query<{ nama: string; nilai: string[] }>(`
    SELECT t.typname AS nama, array_agg(e.enumlabel::text ORDER BY e.enumsortorder) AS nilai
      FROM pg_type t JOIN pg_enum e ON e.enumtypid = t.oid WHERE t.typnamespace = 'public'::regnamespace GROUP BY 1`)
  expect(Object.fromEntries(rows.map(({ nama, nilai }) => [nama, nilai]))).toEqual(shape.enums)
})

test('every table has the same primary key', async () => {
  const { rows } = await client.query<{ tabel: string; kolom: string[] }>(`
    SELECT c.conrelid::regclass::text AS tabel, array_agg(a.attname::text ORDER BY array_position(c.conkey, a.attnum)) AS kolom
      FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = ANY (c.conkey)
     WHERE c.contype = 'p' AND c.connamespace = 'public'::regnamespace AND c.conrelid <> '_prisma_migrations'::regclass GROUP BY c.conrelid`)
  expect(Object.fromEntries(rows.map(({ tabel, kolom }) => [tabel, kolom]))).toEqual(shape.keys)
})
