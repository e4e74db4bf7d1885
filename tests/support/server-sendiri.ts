import pg from 'pg'
import { type Peran, siapkanPeran } from '@/lib/dasar/database/embedded/peran.mjs'

/** What the tests themselves leave in a server. */
const MILIK_UJI = '^(t|m)_[0-9a-f]{12}$|^rakor_(kosong|contoh|contoh_baru)$'

/**
 * A Postgres that runs already, of whatever version, in the place of the throw-away one:
 * `UJI_POSTGRES=postgresql://postgres:uji@127.0.0.1:5432 npm run test:integration -- tests/integration/posisi.test.ts`.
 * The superuser's password has to be `uji`, which tests give to roles of theirs. Takes only a server with nothing else in it.
 */
export async function serverSendiri(superuser: string): Promise<{ url: (database: string, peran?: Peran) => string; stop: () => Promise<void> }> {
  const url = (database: string, peran: Peran = 'postgres'): string => Object.assign(new URL(superuser), { pathname: `/${database}`, username: peran }).href
  const bersihkan = async (): Promise<void> => {
    const admin = new pg.Client({ connectionString: url('postgres') })
    await admin.connect()
    try {
      const { rows } = await admin.query<{ nama: string; uji: boolean }>("SELECT datname AS nama, datname ~ $1 AS uji FROM pg_database WHERE NOT datistemplate AND datname <> 'postgres'", [MILIK_UJI])
      const asing = rows.filter(({ uji }) => !uji).map(({ nama }) => nama)
      if (asing.length > 0) throw new Error(`UJI_POSTGRES holds databases that are not the tests': ${asing.join(', ')}. Give them a server of their own.`)
      for (const { nama } of rows) await admin.query(`DROP DATABASE ${nama} WITH (FORCE)`)
    } finally {
      await admin.end()
    }
  }
  await bersihkan()
  await siapkanPeran(url('postgres'), { pemilik: 'uji', layanan: 'uji' })
  return { url, stop: bersihkan }
}
