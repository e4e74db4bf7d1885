import pg from 'pg'
import { RateLimiterMemory, RateLimiterPostgres, type RateLimiterAbstract } from 'rate-limiter-flexible'
import { AppError } from '@/lib/dasar/akses/galat'
import { readEnv } from '@/lib/dasar/env/env'
import { BATAS_API, BATAS_CARI, BATAS_FOTO, BATAS_KODE_AULA, BATAS_KODE_HADIR, BATAS_PINTU, BATAS_UNGGAH } from './constants'
import { tungguHabis } from './habis'

interface Laju {
  pool: pg.Pool
  unggah: RateLimiterAbstract
  foto: RateLimiterAbstract
  aula: RateLimiterAbstract
  api: RateLimiterAbstract
  cari: RateLimiterAbstract
  kodeHadir: RateLimiterAbstract
  pintu: RateLimiterAbstract
}

const holder = globalThis as typeof globalThis & { rakorLaju?: Laju }

/** Uploads are counted in the table `pembatas`, so several processes know of each other; what is cheap is counted in each by itself. */
function laju(): Laju {
  if (holder.rakorLaju) return holder.rakorLaju
  const pool = new pg.Pool({ connectionString: readEnv().databaseUrl, max: 1, idleTimeoutMillis: 10_000, allowExitOnIdle: true })
  pool.on('error', () => undefined) // an idle connection that the server closed is opened again at the next use
  const bersama = { storeClient: pool, storeType: 'pool', tableName: 'pembatas', tableCreated: true, clearExpiredByTimeout: false } as const
  holder.rakorLaju = {
    pool,
    unggah: new RateLimiterPostgres({ ...bersama, keyPrefix: 'unggah', ...BATAS_UNGGAH }),
    foto: new RateLimiterPostgres({ ...bersama, keyPrefix: 'foto', ...BATAS_FOTO }),
    aula: new RateLimiterPostgres({ ...bersama, keyPrefix: 'aula', ...BATAS_KODE_AULA }),
    api: new RateLimiterMemory({ keyPrefix: 'api', ...BATAS_API }),
    cari: new RateLimiterMemory({ keyPrefix: 'cari', ...BATAS_CARI }),
    kodeHadir: new RateLimiterPostgres({ ...bersama, keyPrefix: 'kode-hadir', ...BATAS_KODE_HADIR }),
    pintu: new RateLimiterMemory({ keyPrefix: 'pintu', ...BATAS_PINTU }),
  }
  return holder.rakorLaju
}

const PESAN: Readonly<Record<'unggah' | 'foto' | 'api' | 'cari' | 'kodeHadir' | 'pintu', string>> = {
  unggah: `Sudah ${BATAS_UNGGAH.points} berkas dalam satu menit. Tunggu sebentar lalu unggah lagi.`,
  foto: `Sudah ${BATAS_FOTO.points} foto dalam satu menit. Tunggu sebentar lalu kirim lagi.`,
  api: `Sudah ${BATAS_API.points} permintaan dalam satu menit. Tunggu sebentar lalu coba lagi.`,
  cari: 'Terlalu banyak pencarian dalam satu menit. Tunggu sebentar lalu cari lagi.',
  kodeHadir: 'Terlalu banyak kode salah diketik dari jaringan ini. Pindai kode di layar dengan kamera, atau lapor ke meja panitia.',
  pintu: 'Terlalu banyak permintaan dari jaringan ini. Tunggu sebentar lalu coba lagi.',
}

/**
 * Counts one more of its kind for a person (at the hall's door: for an address), before anything is done.
 * @throws AppError TERLALU_SERING, with how long to wait
 */
export async function hitungLaju(jenis: keyof typeof PESAN, penggunaId: string): Promise<void> {
  try {
    await laju()[jenis].consume(penggunaId)
  } catch (error) {
    const ms = tungguHabis(error)
    // a code that was not looked at was no guess: a hall that types at once would be held off by its own number for as long as by a guesser
    if (ms !== null && jenis === 'kodeHadir') await laju().kodeHadir.reward(penggunaId)
    if (ms !== null) throw new AppError('TERLALU_SERING', { pesan: PESAN[jenis], tunggu: Math.max(1, Math.ceil(ms / 1000)) })
    throw error
  }
}

/** Gives one back that turned out not to count: a code that was right. */
export const kembalikanLaju = async (jenis: keyof typeof PESAN, penggunaId: string): Promise<void> => {
  await laju()[jenis].reward(penggunaId)
}

/**
 * Counts one try of a hall's code from an address, before it is looked at; who was right gives it back. A hall sits behind one address.
 * @returns how to give it back
 * @throws AppError TERLALU_SERING, with how long to wait
 */
export async function hitungKodeAula(alamat: string): Promise<() => Promise<void>> {
  const kunci = alamat.slice(0, 64)
  try {
    await laju().aula.consume(kunci)
  } catch (error) {
    const ms = tungguHabis(error)
    if (ms === null) throw error
    await laju().aula.reward(kunci)
    const menit = Math.max(1, Math.ceil(ms / 60_000))
    throw new AppError('TERLALU_SERING', { pesan: `Terlalu banyak kode yang salah dari jaringan ini. Coba lagi dalam ${menit} menit.`, tunggu: menit * 60 })
  }
  return async () => { await laju().aula.reward(kunci) }
}

/** For tests: forgets and closes. */
export async function tutupLaju(): Promise<void> {
  await holder.rakorLaju?.pool.end()
  delete holder.rakorLaju
}
