import { PrismaPg } from '@prisma/adapter-pg'
import { readEnv } from '@/lib/dasar/env/env'
import { PrismaClient } from './generated/client'

/**
 * One client per process. Development reloads modules, and every reload would open a new pool, so the client is kept
 * on globalThis.
 *
 * `TimeZone=UTC` is not cosmetic: the adapter writes timestamps without a zone, so on a server that lives in
 * Asia/Jakarta every moment would be stored seven hours off (and read back looking right).
 */
function createClient(): PrismaClient {
  const adapter = new PrismaPg({
    connectionString: readEnv().databaseUrl,
    options: '-c TimeZone=UTC -c statement_timeout=20000',
    max: 10,
    // a page asks about ten questions at once: under load they queue for a connection, which is better than an error
    connectionTimeoutMillis: 30_000,
    idleTimeoutMillis: 30_000,
  })
  return new PrismaClient({ adapter })
}

const holder = globalThis as typeof globalThis & { rakorPrisma?: PrismaClient }

/** The process's Prisma client, made at its first use so that a build needs no database. */
export function prisma(): PrismaClient {
  holder.rakorPrisma ??= createClient()
  return holder.rakorPrisma
}
