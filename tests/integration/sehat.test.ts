import { afterAll, beforeEach, expect, it, vi } from 'vitest'
import { PESAN, statusHttp } from '@/lib/dasar/akses/galat'
import { prisma } from '@/lib/dasar/database/client'
import { galatDatabase, GALAT_SERVER } from '@/lib/dasar/database/galat'
import { catatGagalServer, keluhanServer, nilaiDisk } from '@/lib/dasar/database/sehat'
import { tulis } from '@/lib/dasar/database/tulis'
import { createTestDatabase } from '../support/database'
import { pakaiDatabase } from '../support/lingkungan'
import { sambung } from '../support/pelaporan-tanam'

const asal = await createTestDatabase()
pakaiDatabase(asal.connectionString)
const db = await sambung(asal.connectionString)
const GB = 2 ** 30

/** As if ten seconds had passed, and nothing were remembered. */
const lupakan = (): void => { delete (globalThis as { rakorSehat?: unknown }).rakorSehat }
const keluhan = async () => (await keluhanServer()).filter((satu) => satu !== 'DISK_MENIPIS')
vi.spyOn(console, 'error').mockImplementation(() => {})

beforeEach(lupakan)
afterAll(async () => {
  await db.end()
  await prisma().$disconnect()
})

it('a database that takes a write is well, and is asked at most every ten seconds', async () => {
  expect(await keluhan()).toEqual([])
  const pada = async () => String((await db.query('SELECT pada::text AS p FROM denyut_tulis')).rows[0]?.p)
  const satu = await pada()
  await Promise.all([keluhan(), keluhan(), keluhan()])
  expect(await pada()).toBe(satu)
  lupakan()
  await keluhan()
  expect(await pada()).not.toBe(satu)
})

it('one that answers and refuses the write is not', async () => {
  await db.query(`CREATE FUNCTION penuh() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'could not extend file' USING ERRCODE = '53100'; END $$;
    CREATE TRIGGER penuh BEFORE UPDATE ON denyut_tulis FOR EACH ROW EXECUTE FUNCTION penuh()`)
  expect(await keluhan()).toEqual(['TIDAK_MENULIS'])
  await db.query('DROP TRIGGER penuh ON denyut_tulis; DROP FUNCTION penuh')
  lupakan()
  expect(await keluhan()).toEqual([])
})

it('a database that is only read is named, and so is the write that it refused', async () => {
  await db.query(`DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET default_transaction_read_only = on', current_database()); END $$;
    SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`)
  await vi.waitFor(async () => {
    lupakan()
    expect(await keluhan()).toEqual(['HANYA_BACA'])
  }, { timeout: 60_000 })
  const salah: unknown = await tulis({ pelaku: 'x', lingkup: [], sumber: 'form' }, (tx) => tx.denyutTulis.updateMany({ data: { pada: new Date() } })).catch((error: unknown) => error)
  expect(galatDatabase(salah)).toBe('HANYA_BACA')
  await db.query(`DO $$ BEGIN EXECUTE format('ALTER DATABASE %I RESET default_transaction_read_only', current_database()); END $$;
    SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`)
  await vi.waitFor(() => prisma().$queryRaw`SELECT 1`, { timeout: 60_000 })
})

it.each([['53100', 'DISK_PENUH'], ['25006', 'HANYA_BACA'], ['53300', 'SAMBUNGAN_HABIS'], ['57P03', 'DATABASE_PUTUS']] as const)('%s has its sentence and its status', async (sqlstate, kode) => {
  const lewat = (): Promise<unknown> => prisma().$executeRawUnsafe(`DO $$ BEGIN RAISE EXCEPTION 'uji' USING ERRCODE = '${sqlstate}'; END $$`)
  const salah: unknown = await lewat().catch((error: unknown) => error)
  expect(galatDatabase(salah)).toBe(kode)
  expect(GALAT_SERVER.has(kode)).toBe(true)
  expect([statusHttp(kode), PESAN[kode].length > 60]).toEqual([503, true])
})

it('a save that failed in the last minutes is told', async () => {
  catatGagalServer('SUDAH_ADA', new Error('uji'))
  expect(await keluhan()).toEqual([])
  catatGagalServer('DISK_PENUH', new Error('uji'))
  expect(await keluhan()).toEqual(['GAGAL_SIMPAN'])
})

it.each([
  [500 * GB, 1000 * GB, null], [0.9 * GB, 1000 * GB, 'DISK_MENIPIS'], [2 * GB, 100 * GB, 'DISK_MENIPIS'], [2 * GB, 30 * GB, null], [30 * GB, 1000 * GB, null], [0, 10 * GB, 'DISK_PENUH'],
] as const)('%d of %d bytes left: %s', (bebas, seluruh, hasil) => {
  expect(nilaiDisk(bebas, seluruh)).toBe(hasil)
})
