import pg from 'pg'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { readEnv } from '@/lib/dasar/env/env'

/** Failed sign-ins allowed per account, and how long the account then stays closed (seconds). */
export const BATAS_AKUN = { points: 5, duration: 15 * 60, blockDuration: 15 * 60 } as const
/** Per address: an office of many people sits behind one, so it is larger. */
export const BATAS_ALAMAT = { points: 30, duration: 15 * 60, blockDuration: 15 * 60 } as const

interface Pembatas {
  pool: pg.Pool
  akun: RateLimiterPostgres
  alamat: RateLimiterPostgres
}

const holder = globalThis as typeof globalThis & { rakorPembatas?: Pembatas }

/** The counters live in the table `pembatas`, so a restart or a second process forgets nothing. */
function pembatas(): Pembatas {
  holder.rakorPembatas ??= createPembatas()
  return holder.rakorPembatas
}

function createPembatas(): Pembatas {
  const pool = new pg.Pool({ connectionString: readEnv().databaseUrl, max: 2, idleTimeoutMillis: 10_000, allowExitOnIdle: true })
  pool.on('error', () => undefined) // an idle connection that the server closed is opened again at the next use
  const shared = { storeClient: pool, storeType: 'pool', tableName: 'pembatas', tableCreated: true } as const
  return {
    pool,
    akun: new RateLimiterPostgres({ ...shared, keyPrefix: 'akun', ...BATAS_AKUN }),
    alamat: new RateLimiterPostgres({ ...shared, keyPrefix: 'alamat', ...BATAS_ALAMAT, clearExpiredByTimeout: false }),
  }
}

const kunciAkun = (username: string) => username.trim().toLowerCase().slice(0, 64)

/**
 * Counts one attempt before the password is looked at, so that parallel guesses cannot slip through.
 * @returns false: closed for now
 */
export async function hitungPercobaan(username: string, alamat: string): Promise<boolean> {
  if (!(await hitungAlamat(alamat))) return false
  try {
    await pembatas().akun.consume(kunciAkun(username))
    return true
  } catch (error) {
    if (error instanceof RateLimiterRes) return false
    throw error
  }
}

/** Counts one guess of the setup code, by address alone. @returns false: closed for now */
export async function hitungAlamat(alamat: string): Promise<boolean> {
  try {
    await pembatas().alamat.consume(alamat.slice(0, 64))
    return true
  } catch (error) {
    if (error instanceof RateLimiterRes) return false
    throw error
  }
}

/** A success clears the account and gives the address its point back. */
export async function lupakanPercobaan(username: string, alamat: string): Promise<void> {
  await Promise.all([bukaKunci(username), pembatas().alamat.reward(alamat.slice(0, 64))])
}

/** Opens an account that failed sign-ins had closed. */
export async function bukaKunci(username: string): Promise<void> {
  await pembatas().akun.delete(kunciAkun(username))
}

/** The prefix under which the table keeps an account's counter; more points than `BATAS_AKUN.points` means closed. */
export const kunciTabel = (username: string) => `akun:${kunciAkun(username)}`

/** For tests: closes the pool. */
export async function tutupPembatas(): Promise<void> {
  await holder.rakorPembatas?.pool.end()
  delete holder.rakorPembatas
}
