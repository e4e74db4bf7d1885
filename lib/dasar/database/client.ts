import { PrismaPg } from '@prisma/adapter-pg'
import type pg from 'pg'
import { readEnv } from '@/lib/dasar/env/env'
import { klienSaat } from './konteks-saat'
import { PrismaClient } from './generated/client'

const holder = globalThis as typeof globalThis & { rakorPrisma?: PrismaClient; rakorPool?: pg.Pool }

/** Keeps hold of the pool, so that it can be measured. */
class AdapterTerukur extends PrismaPg {
  override async connect(): ReturnType<PrismaPg['connect']> {
    const adapter = await super.connect()
    holder.rakorPool = adapter.underlyingDriver()
    return adapter
  }
}

/** Connections of the process's pool. */
export const KONEKSI = 10
/** How long anything waits for a connection. A page asks about ten questions at once: under load they queue, which is better than an error. */
export const TUNGGU_KONEKSI_MS = 30_000

/**
 * One client per process. Development reloads modules, and every reload would open a new pool, so the client is kept
 * on globalThis.
 *
 * `TimeZone=UTC` is not cosmetic: the adapter writes timestamps without a zone, so on a server that lives in
 * Asia/Jakarta every moment would be stored seven hours off (and read back looking right).
 */
function createClient(): PrismaClient {
  const adapter = new AdapterTerukur({
    connectionString: readEnv().databaseUrl,
    options: '-c TimeZone=UTC -c statement_timeout=20000',
    max: KONEKSI,
    connectionTimeoutMillis: TUNGGU_KONEKSI_MS,
    idleTimeoutMillis: 30_000,
  })
  return new PrismaClient({ adapter })
}

/** Connections of the pool: open, idle, and who waits for one. */
export const ukuranPool = (): { terbuka: number; diam: number; menunggu: number } =>
  ({ terbuka: holder.rakorPool?.totalCount ?? 0, diam: holder.rakorPool?.idleCount ?? 0, menunggu: holder.rakorPool?.waitingCount ?? 0 })

/**
 * The process's Prisma client, made at its first use so that a build needs no database. Beneath `padaSatuSaat` it is that moment's.
 */
export function prisma(): PrismaClient {
  const saat = klienSaat()
  if (saat !== undefined) return saat
  holder.rakorPrisma ??= createClient()
  return holder.rakorPrisma
}
