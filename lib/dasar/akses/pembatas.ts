import pg from 'pg'
import { RateLimiterPostgres } from 'rate-limiter-flexible'
import { tungguHabis } from '@/lib/dasar/batas/habis'
import { readEnv } from '@/lib/dasar/env/env'
import { jaringanDari } from './alamat'
import { BATAS, LONGGAR_DETIK, tundaDetik, type Corong, type JenisPercobaan } from './pembatas-aturan'

/** One guess: of whom, from where, and from a browser known to that account (its fingerprint) or not. */
export interface Percobaan {
  jenis: JenisPercobaan
  username: string
  alamat: string
  perangkat: string | null
}

interface Pembatas {
  pool: pg.Pool
  gagal: RateLimiterPostgres
  tunggu: RateLimiterPostgres
  longgar: RateLimiterPostgres
}

const holder = globalThis as typeof globalThis & { rakorPembatas?: Pembatas }

/** The counters live in the table `pembatas`, so a restart forgets nothing and several servers count together. */
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
    gagal: new RateLimiterPostgres({ ...shared, keyPrefix: 'gagal', points: 1_000_000, duration: 1 }),
    tunggu: new RateLimiterPostgres({ ...shared, keyPrefix: 'tunggu', points: 1, duration: 1, clearExpiredByTimeout: false }),
    longgar: new RateLimiterPostgres({ ...shared, keyPrefix: 'longgar', points: 1, duration: LONGGAR_DETIK, clearExpiredByTimeout: false }),
  }
}

const akunKunci = (username: string): string => username.trim().toLowerCase().slice(0, 64)
const alamatKunci = jaringanDari

/** Which counters a guess falls into. A known browser has one of its own: what others do elsewhere does not touch it. */
function corongUntuk({ jenis, username, alamat, perangkat }: Percobaan): { corong: Corong; kunci: string }[] {
  const akun = akunKunci(username)
  if (perangkat !== null) return [{ corong: 'perangkat', kunci: `${jenis}:d:${akun}|${perangkat.slice(0, 32)}` }]
  return [
    { corong: 'pasangan', kunci: `${jenis}:p:${akun}|${alamatKunci(alamat)}` },
    { corong: 'alamat', kunci: `${jenis}:x:${alamatKunci(alamat)}` },
    { corong: 'akun', kunci: `${jenis}:a:${akun}` },
  ]
}

/** Takes one guess from one counter. @returns 0, or the seconds until the next may be made */
async function ambil(corong: Corong, kunci: string): Promise<number> {
  const { gagal, tunggu } = pembatas()
  const { jendela } = BATAS[corong]
  const { consumedPoints } = await gagal.consume(kunci, 1, { customDuration: jendela })
  const tunda = tundaDetik(corong, consumedPoints)
  if (tunda === 0) return 0
  try {
    // whoever gets this one point makes the guess; parallel ones, and the next ones, wait
    await tunggu.consume(kunci, 1, { customDuration: tunda })
    return 0
  } catch (error) {
    const ms = tungguHabis(error)
    if (ms === null) throw error
    await gagal.reward(kunci)
    return Math.max(1, Math.ceil(ms / 1000))
  }
}

/**
 * Counts one guess before it is looked at, so that parallel guesses cannot slip through.
 * @returns 0: go on; else the seconds to wait
 */
export async function hitungPercobaan(percobaan: Percobaan): Promise<number> {
  const { gagal, longgar } = pembatas()
  const terambil: string[] = []
  for (const { corong, kunci } of corongUntuk(percobaan)) {
    const detik = await ambil(corong, kunci)
    if (detik > 0 && !(corong === 'akun' && (await longgar.get(akunKunci(percobaan.username))) !== null)) {
      await Promise.all(terambil.map((satu) => gagal.reward(satu)))
      return detik
    }
    terambil.push(kunci)
  }
  return 0
}

/** Counts one guess of the setup code, by address alone. @returns 0, or the seconds to wait */
export const hitungAlamat = (alamat: string): Promise<number> => ambil('alamat', `masuk:x:${alamatKunci(alamat)}`)

/** A success clears what belongs to this person here, and gives the shared counters their point back. */
export async function lupakanPercobaan(percobaan: Percobaan): Promise<void> {
  const { gagal, tunggu } = pembatas()
  const pasangan = `${percobaan.jenis}:p:${akunKunci(percobaan.username)}|${alamatKunci(percobaan.alamat)}`
  const milik = new Set([pasangan])
  for (const { corong, kunci } of corongUntuk(percobaan)) {
    if (corong === 'pasangan' || corong === 'perangkat') milik.add(kunci)
    else await gagal.reward(kunci)
  }
  await Promise.all([...milik].flatMap((kunci) => [gagal.delete(kunci), tunggu.delete(kunci)]))
}

const hapusAwalan = (awalan: readonly string[]) =>
  pembatas().pool.query("DELETE FROM pembatas p USING unnest($1::text[]) a(teks) WHERE p.key = a.teks OR (right(a.teks, 1) = '|' AND starts_with(p.key, a.teks))", [awalan])

/** What is counted under a user name is forgotten, with the name. */
export async function lupakanAkun(username: string): Promise<void> {
  const akun = akunKunci(username)
  const jenis: JenisPercobaan[] = ['masuk', 'kode', 'bukti']
  await hapusAwalan(jenis.flatMap((satu) => ['gagal', 'tunggu'].flatMap((awal) => ['a', 'p', 'd'].map((macam) => `${awal}:${satu}:${macam}:${akun}${macam === 'a' ? '' : '|'}`))))
  await pembatas().longgar.delete(akun)
}

/** Opens an account: its failures everywhere are forgotten, and for a while it is not closed by guesses made at many addresses. */
export async function bukaKunci(username: string): Promise<void> {
  await lupakanAkun(username)
  await pembatas().longgar.set(akunKunci(username), 1, LONGGAR_DETIK)
}

/** Opens an address: its failures are forgotten, with those of every account tried from there. */
export async function bukaAlamat(alamat: string): Promise<void> {
  const akhir = alamatKunci(alamat)
  await pembatas().pool.query("DELETE FROM pembatas WHERE key ~ '^(gagal|tunggu):' AND (right(key, length($1) + 3) = ':x:' || $1 OR right(key, length($1) + 1) = '|' || $1)", [akhir])
}

/** For tests: closes the pool. */
export async function tutupPembatas(): Promise<void> {
  await holder.rakorPembatas?.pool.end()
  delete holder.rakorPembatas
}
