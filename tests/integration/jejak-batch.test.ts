import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { prisma } from '@/lib/dasar/database/client'
import { galatDatabase } from '@/lib/dasar/database/galat'
import { tulis, type Pelaku } from '@/lib/dasar/database/tulis'
import { createTestDatabase } from '../support/database'
import { pakaiDatabase, sebagaiLayanan } from '../support/lingkungan'
import { sambung, tanamPelaporan } from '../support/pelaporan-tanam'

// The import that a trail row names is proven, not believed: whoever serves cannot put a row under one that it did not come from.
const asal = await createTestDatabase()
pakaiDatabase(asal.connectionString)
await tanamPelaporan(asal.connectionString)
const db = await sambung(asal.connectionString)
const layanan = new pg.Client({ connectionString: sebagaiLayanan(asal.connectionString) })
await layanan.connect()
afterAll(async () => {
  await Promise.all([db.end(), layanan.end(), prisma().$disconnect()])
})

/** Waiting: the office's (1), unit A's (2), unit B's (3), next year's (4). Ended: applied (5), taken back (6), stopped (7). */
beforeAll(() => db.query(`
  INSERT INTO tahun_anggaran (tahun, regulasi_kode) VALUES (2024, 'R');
  INSERT INTO impor_batch (tahun, jenis, nama, sidik, ukuran, lingkup, status) VALUES
    (2023, 'KAS', 'a', 'a', 1, '*', 'SIAP'), (2023, 'REALISASI', 'b', 'b', 1, '1', 'SIAP'), (2023, 'REALISASI', 'c', 'c', 1, '2', 'SIAP'),
    (2024, 'KAS', 'd', 'd', 1, '*', 'SIAP'), (2023, 'KAS', 'e', 'e', 1, '*', 'SIAP'), (2023, 'KAS', 'f', 'f', 1, '*', 'SIAP'), (2023, 'KAS', 'g', 'g', 1, '*', 'DIHENTIKAN');
  UPDATE impor_batch SET status = 'DITERAPKAN', diterapkan_pada = now() WHERE id IN (5, 6);
  UPDATE impor_batch SET status = 'DIBATALKAN', dibatalkan_pada = now() WHERE id = 6`))

const KAS = 'UPDATE anggaran_kas SET nilai = nilai + 1 WHERE baris_id = 1 AND bulan = 7'
const ISI = "INSERT INTO realisasi (baris_id, bulan, tahun, nilai) VALUES (1, 2, 2023, 5) ON CONFLICT (baris_id, bulan, kanal) DO UPDATE SET nilai = realisasi.nilai + 1"
const terap = (id: number, oleh = 'analis'): string => `UPDATE impor_batch SET status = 'DITERAPKAN', diterapkan_oleh = '${oleh}', diterapkan_pada = now() WHERE id = ${id}`

/** One transaction of the serving role. @returns the code of its refusal, null when it stands */
async function coba(batch: string, langkah: readonly string[], { pelaku = 'analis', lingkup = '*', sumber = 'impor' } = {}): Promise<string | null> {
  try {
    await layanan.query('BEGIN')
    await layanan.query("SELECT set_config('app.pelaku', $1, true), set_config('app.lingkup', $2, true), set_config('app.sumber', $3, true), set_config('app.batch', $4, true)", [pelaku, lingkup, sumber, batch])
    for (const satu of langkah) await layanan.query(satu)
    await layanan.query('COMMIT')
    return null
  } catch (error) {
    await layanan.query('ROLLBACK')
    return (error as { code?: string }).code ?? String(error)
  }
}
const jejakBaru = async (): Promise<number> => Number((await db.query<{ n: string }>('SELECT count(*) AS n FROM jejak WHERE batch_id IS NOT NULL')).rows[0]?.n)

test.each<[string, string, readonly string[], Parameters<typeof coba>[2]?]>([
  ['one that waits and is not applied', '1', [KAS]],
  ['one that does not exist', '999', [KAS]],
  ['another unit\'s', '3', [ISI, terap(3)]],
  ['a unit\'s, for a row of no unit', '2', ["UPDATE tahun_anggaran SET perlu_persetujuan_kepala = true WHERE tahun = 2023", ISI, terap(2)]],
  ['another year\'s', '4', [KAS, terap(4)]],
  ['one that was applied before', '5', [KAS]],
  ['one that was applied before, as if it were taken back', '5', [KAS], { sumber: 'batal' }],
  ['one that was taken back', '6', [KAS], { sumber: 'batal' }],
  ['one that was stopped', '7', [KAS]],
  ['another person\'s hand', '1', [terap(1), "SELECT set_config('app.pelaku', 'admin', true)", KAS]],
  ['another door', '1', [KAS, terap(1)], { sumber: 'form' }],
  ['two in one transaction', '1', [KAS, terap(1), "SELECT set_config('app.batch', '5', true)", KAS]],
  ['one that waits, by setting constraints off their turn', '1', ['SET CONSTRAINTS ALL IMMEDIATE', KAS, terap(1)]],
  ['codes that were not taken over from it', '1', ["INSERT INTO sumber_dana (kode, nama, kelompok) VALUES ('X', 'X', 'DAU')"]],
])('a row under %s is refused', async (_, batch, langkah, siapa) => {
  const dulu = await jejakBaru()
  expect(await coba(batch, langkah, siapa)).toMatch(/^RP(?:143|002)$/)
  expect(await jejakBaru()).toBe(dulu)
})

test.each([
  ['is opened again', "UPDATE impor_batch SET status = 'SIAP', diterapkan_pada = NULL, diterapkan_oleh = NULL WHERE id = 5"],
  ['is dated anew', 'UPDATE impor_batch SET diterapkan_pada = now() WHERE id = 5'],
  ['gets another person', "UPDATE impor_batch SET diterapkan_oleh = 'admin' WHERE id = 5"],
  ['is applied after it was taken back', "UPDATE impor_batch SET status = 'DITERAPKAN', dibatalkan_pada = NULL, dibatalkan_oleh = NULL WHERE id = 6"],
  ['is taken back anew', 'UPDATE impor_batch SET dibatalkan_pada = now() WHERE id = 6'],
  ['waits again after it was stopped', "UPDATE impor_batch SET status = 'SIAP' WHERE id = 7"],
  ['begins as applied', "INSERT INTO impor_batch (tahun, nama, sidik, ukuran, lingkup, status, diterapkan_pada) VALUES (2023, 'x', 'x', 1, '*', 'DITERAPKAN', now())"],
])('an import that has ended never %s', async (_, sql) => {
  expect(await coba('', [sql])).toBe('RP143')
})

test('who applies writes under it, with the moment and the person that the database knows; who takes it back too', async () => {
  expect(await coba('1', [KAS, terap(1, 'orang lain')])).toBeNull()
  expect((await db.query('SELECT diterapkan_oleh FROM impor_batch WHERE id = 1')).rows).toEqual([{ diterapkan_oleh: 'analis' }])
  expect(await coba('2', [ISI, terap(2)], { pelaku: 'op-a', lingkup: '1' })).toBeNull()
  expect(await coba('1', [KAS, "UPDATE impor_batch SET status = 'DIBATALKAN' WHERE id = 1"], { sumber: 'batal' })).toBeNull()
  expect(await jejakBaru()).toBe(3)
  // and no import at all is asked nothing
  expect(await coba('', [KAS], { sumber: 'form' })).toBeNull()
})

test('the program is told in its own words', async () => {
  const siapa: Pelaku = { pelaku: 'analis', lingkup: '*', sumber: 'impor', batchId: 5 }
  await expect(tulis(siapa, (tx) => tx.$executeRawUnsafe(KAS))).rejects.toSatisfy((error: unknown) => galatDatabase(error) === 'IMPOR_LAIN')
})
