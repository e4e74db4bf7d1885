import pg from 'pg'
import { RateLimiterPostgres } from 'rate-limiter-flexible'
import { jaringanDari } from '@/lib/dasar/akses/alamat'
import { AppError } from '@/lib/dasar/akses/galat'
import { readEnv } from '@/lib/dasar/env/env'
import { BATAS_API, BATAS_CARI, BATAS_FOTO, BATAS_KODE_AULA, BATAS_KEMUDI, BATAS_KODE_HADIR, BATAS_PINTU, BATAS_TAMU, BATAS_UNGGAH, JARINGAN_DIINGAT } from './constants'
import { tungguHabis } from './habis'
import { PenghitungIngatan, type Penghitung } from './ingatan'

interface Batas {
  points: number
  duration: number
  /** counted in the table `pembatas`, so that several processes know of each other; what is cheap is counted in each by itself */
  bersama?: true
  /** what who goes beyond is told; `menit` is how long to wait */
  pesan: (menit: number) => string
}

const SEMENIT = (apa: string) => () => `${apa} dalam satu menit. Tunggu sebentar lalu coba lagi.`

/** What is counted for a person (at the doors of a hall: for an address). */
const LAJU = {
  unggah: { ...BATAS_UNGGAH, bersama: true, pesan: () => `Sudah ${BATAS_UNGGAH.points} berkas dalam satu menit. Tunggu sebentar lalu unggah lagi.` },
  foto: { ...BATAS_FOTO, bersama: true, pesan: () => `Sudah ${BATAS_FOTO.points} foto dalam satu menit. Tunggu sebentar lalu kirim lagi.` },
  api: { ...BATAS_API, pesan: SEMENIT(`Sudah ${BATAS_API.points} permintaan`) },
  cari: { ...BATAS_CARI, pesan: () => 'Terlalu banyak pencarian dalam satu menit. Tunggu sebentar lalu cari lagi.' },
  kemudi: { ...BATAS_KEMUDI, pesan: SEMENIT(`Sudah ${BATAS_KEMUDI.points} perintah`) },
  pintu: { ...BATAS_PINTU, pesan: () => 'Terlalu banyak permintaan dari jaringan ini. Tunggu sebentar lalu coba lagi.' },
  tamu: { ...BATAS_TAMU, pesan: () => 'Terlalu banyak permintaan dari jaringan ini. Tunggu sebentar lalu coba lagi.' },
} as const satisfies Record<string, Batas>

/** Codes that are typed, of one address: only wrong ones stay counted. */
const TEBAKAN = {
  aula: { ...BATAS_KODE_AULA, bersama: true, pesan: (menit) => `Terlalu banyak kode yang salah dari jaringan ini. Coba lagi dalam ${menit} menit.` },
  'kode-hadir': { ...BATAS_KODE_HADIR, bersama: true, pesan: () => 'Terlalu banyak kode salah diketik dari jaringan ini. Pindai kode di layar dengan kamera, atau lapor ke meja panitia.' },
} as const satisfies Record<string, Batas>

const SEMUA: Readonly<Record<keyof typeof LAJU | keyof typeof TEBAKAN, Batas>> = { ...LAJU, ...TEBAKAN }
type Jenis = keyof typeof SEMUA

const holder = globalThis as typeof globalThis & { rakorLaju?: { pool: pg.Pool; pembatas: Map<Jenis, Penghitung> } }

function pembatas(jenis: Jenis): Penghitung {
  const milik = (holder.rakorLaju ??= { pool: kolam(), pembatas: new Map() })
  const ada = milik.pembatas.get(jenis)
  if (ada) return ada
  const { points, duration, bersama } = SEMUA[jenis]
  const baru = bersama
    ? new RateLimiterPostgres({ keyPrefix: jenis, points, duration, storeClient: milik.pool, storeType: 'pool', tableName: 'pembatas', tableCreated: true, clearExpiredByTimeout: false })
    : new PenghitungIngatan({ points, duration, maks: JARINGAN_DIINGAT })
  milik.pembatas.set(jenis, baru)
  return baru
}

function kolam(): pg.Pool {
  const pool = new pg.Pool({ connectionString: readEnv().databaseUrl, max: 1, idleTimeoutMillis: 10_000, allowExitOnIdle: true })
  pool.on('error', () => undefined) // an idle connection that the server closed is opened again at the next use
  return pool
}

/** Counts one more. @throws AppError TERLALU_SERING, with how long to wait */
async function hitung(jenis: Jenis, kunci: string): Promise<void> {
  try {
    await pembatas(jenis).consume(kunci)
  } catch (error) {
    const ms = tungguHabis(error)
    if (ms === null) throw error
    throw new AppError('TERLALU_SERING', { pesan: SEMUA[jenis].pesan(Math.max(1, Math.ceil(ms / 60_000))), tunggu: Math.max(1, Math.ceil(ms / 1000)) })
  }
}

/**
 * Counts one more of its kind for a person (at the hall's doors: for an address, of IPv6 for its net), before anything is done. The number of an
 * account has no colon, so it stays what it is.
 * @throws AppError TERLALU_SERING, with how long to wait
 */
export const hitungLaju = (jenis: keyof typeof LAJU, siapa: string): Promise<void> => hitung(jenis, jaringanDari(siapa))

/**
 * Counts one try of a code from an address, before it is looked at; who was right gives it back. A code that was not looked at was no guess: a
 * hall that types at once would be held off by its own number for as long as by a guesser.
 * @returns how to give it back
 * @throws AppError TERLALU_SERING, with how long to wait
 */
export async function hitungTebakan(jenis: keyof typeof TEBAKAN, alamat: string): Promise<() => Promise<void>> {
  const kunci = jaringanDari(alamat)
  const kembalikan = async (): Promise<void> => { await pembatas(jenis).reward(kunci) }
  await hitung(jenis, kunci).catch(async (error: unknown) => {
    if (error instanceof AppError) await kembalikan()
    throw error
  })
  return kembalikan
}

/** For tests: forgets and closes. */
export async function tutupLaju(): Promise<void> {
  await holder.rakorLaju?.pool.end()
  delete holder.rakorLaju
}
