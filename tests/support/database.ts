import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import { PEMILIK } from '@/lib/dasar/database/embedded/peran.mjs'

/** A database of one test file's own. */
export interface TestDatabase {
  /** as the superuser, for planting and tampering; the code under test gets the serving role (lingkungan.ts) */
  connectionString: string
  /** Removes it, closing what is still connected. Optional: the whole cluster goes at the run's end. */
  drop: () => Promise<void>
}

/** A migrated, empty database: 15-30 ms, so one per file (or per test) is cheap. `dari`: a copy of that one, which nobody uses meanwhile. */
export function createTestDatabase(dari?: TestDatabase): Promise<TestDatabase> {
  return copyOf(dari === undefined ? 'rakor_kosong' : new URL(dari.connectionString).pathname.slice(1))
}

/** A database with the sample year; loaded once per run by whoever asks first, then copied. */
export async function createSampleDatabase(): Promise<TestDatabase> {
  const admin = await connect()
  try {
    await admin.query('SELECT pg_advisory_lock(1)')
    const { rowCount } = await admin.query("SELECT FROM pg_database WHERE datname = 'rakor_contoh'")
    if (rowCount === 0) await makeSample(admin)
  } finally {
    await admin.end()
  }
  return copyOf('rakor_contoh')
}

/** An existing database other than the templates, to look around in the run's cluster. */
export function clusterUrl(database = 'postgres'): string {
  const url = new URL(inject('clusterUrl'))
  url.pathname = `/${database}`
  return url.href
}

async function makeSample(admin: pg.Client): Promise<void> {
  const { loadSample } = await import('@/prisma/sample/load')
  await admin.query('DROP DATABASE IF EXISTS rakor_contoh_baru')
  await salin(admin, 'rakor_kosong', 'rakor_contoh_baru')
  await loadSample(clusterUrl('rakor_contoh_baru'), () => {})
  await admin.query('ALTER DATABASE rakor_contoh_baru RENAME TO rakor_contoh')
}

async function copyOf(template: string): Promise<TestDatabase> {
  const name = `t_${randomBytes(6).toString('hex')}`
  const admin = await connect()
  await salin(admin, template, name)
  await admin.query(`REVOKE TEMPORARY ON DATABASE ${name} FROM PUBLIC`) // rights on the database itself are not copied
  await admin.end()
  return {
    connectionString: clusterUrl(name),
    drop: async () => {
      const again = await connect()
      await again.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
      await again.end()
    },
  }
}

/** By files, which is quicker for small databases; Postgres 14 knows no other way and no word for it. */
async function salin(admin: pg.Client, dari: string, ke: string): Promise<void> {
  const { rows } = await admin.query<{ baru: boolean }>("SELECT current_setting('server_version_num')::int >= 150000 AS baru")
  await admin.query(`CREATE DATABASE ${ke} TEMPLATE ${dari} ${rows[0]?.baru === true ? 'STRATEGY FILE_COPY' : ''} OWNER ${PEMILIK}`)
}

async function connect(): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: clusterUrl() })
  await client.connect()
  return client
}
