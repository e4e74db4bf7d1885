import { defineConfig } from 'prisma/config'

// `generate`, `validate` and `format` need no schema engine, but the CLI tries to download one at
// every start unless this names an existing file. A file that fails (never one that exits 0, or
// `migrate deploy` would report success having done nothing). Migrations are applied by
// lib/dasar/database/migrate.mjs; set the variable to a real engine to run `prisma migrate` itself.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.platform === 'win32' ? process.execPath : '/bin/false'

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_URL ?? '' },
})
