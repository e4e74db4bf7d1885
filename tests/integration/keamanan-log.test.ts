import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { prisma } from '@/lib/dasar/database/client'
import { catatKeamanan, tumpahkanKeamanan } from '@/lib/dasar/keamanan/mutations'
import { pasangDatabase } from '../support/pasang-database'
import { pasti } from '../support/pasti'
import { ORANG, sambung, tanamPelaporan } from '../support/pelaporan-tanam'

const folder = await mkdtemp(path.join(os.tmpdir(), 'rakor-log-'))
const berkas = path.join(folder, 'keamanan.jsonl')
const asal = await pasangDatabase({ LOG_KEAMANAN: berkas, LOG_KEAMANAN_MB: '1', LOG_KEAMANAN_SIMPAN: '2' })
await tanamPelaporan(asal.connectionString)
const db = await sambung(asal.connectionString)

const baris = async () => (await db.query<Record<string, unknown>>('SELECT peristiwa, hasil, pengguna_id, username, alamat, rincian, jumlah FROM log_keamanan ORDER BY id')).rows
const json = async (): Promise<Record<string, unknown>[]> => (await readFile(berkas, 'utf8')).trim().split('\n').map((satu) => JSON.parse(satu) as Record<string, unknown>)
const gagal = (n = 0) => catatKeamanan({ peristiwa: 'MASUK_GAGAL', username: `tebak${n}`, alamat: '10.9.8.7' })

beforeEach(async () => {
  await tumpahkanKeamanan()
  await db.query('SET session_replication_role = replica; DELETE FROM log_keamanan; SET session_replication_role = DEFAULT')
  await rm(folder, { recursive: true }).catch(() => undefined)
  await mkdir(folder, { recursive: true })
})
afterAll(async () => {
  await db.end()
  await prisma().$disconnect()
  await rm(folder, { recursive: true, force: true })
})

describe('an event', () => {
  it('is a row with who and where, and a line of JSON', async () => {
    await catatKeamanan({ peristiwa: 'MASUK', penggunaId: ORANG.admin.id, alamat: '10.0.0.1' })
    expect(await baris()).toEqual([{ peristiwa: 'MASUK', hasil: 'BERHASIL', pengguna_id: 'admin', username: 'admin', alamat: '10.0.0.1', rincian: null, jumlah: 1 }])
    await expect.poll(json).toMatchObject([{ peristiwa: 'MASUK', hasil: 'BERHASIL', penggunaId: 'admin', alamat: '10.0.0.1', jumlah: 1 }])
  })
  it('never throws into its caller: not without a database row to take it, not on a folder that is gone', async () => {
    await db.query('ALTER TABLE log_keamanan RENAME TO log_lain')
    await rm(folder, { recursive: true })
    await expect(gagal(1)).resolves.toBeUndefined()
    await db.query('ALTER TABLE log_lain RENAME TO log_keamanan')
    await expect(gagal(2)).resolves.toBeUndefined()
    expect(await baris()).toHaveLength(1)
  })
  it('with a name longer than any is cut, not lost', async () => {
    await catatKeamanan({ peristiwa: 'MASUK_GAGAL', username: 'x'.repeat(5_000), rincian: `a\u0000${'b'.repeat(9_000)}`, alamat: '10.0.0.2' })
    expect(await baris()).toMatchObject([{ username: 'x'.repeat(64) }])
  })
})

describe('a flood', () => {
  it('of 100.000 failed sign-ins is two dozen rows that count them all', async () => {
    for (let n = 0; n < 100_000; n += 1) await gagal(n % 1_000)
    await tumpahkanKeamanan()
    const rows = await baris()
    expect(rows.length).toBeLessThanOrEqual(60)
    expect(rows.reduce((jumlah, satu) => jumlah + Number(satu.jumlah), 0)).toBe(100_000)
  })
})

describe('the file', () => {
  it('is put aside every day and when it is large; only so many stay', async () => {
    for (const nama of ['2020-01-01T000000.000Z', '2020-01-02T000000.000Z']) await writeFile(`${berkas}.${nama}`, 'lama')
    await writeFile(berkas, 'kemarin\n')
    await utimes(berkas, new Date('2020-01-03'), new Date('2020-01-03'))
    await gagal(11)
    await expect.poll(async () => (await readdir(folder)).length).toBe(3)
    // lines of the flood before may still come in; none of yesterday stays
    await expect.poll(async () => (await json()).map(({ namaPengguna }) => namaPengguna)).toContain('tebak11')
    expect((await readdir(folder)).includes('keamanan.jsonl.2020-01-01T000000.000Z')).toBe(false)
    await writeFile(berkas, 'x'.repeat(1024 * 1024))
    await gagal(12)
    await expect.poll(async () => (await readFile(berkas, 'utf8')).length).toBeLessThan(1_000)
  })
})

describe('the log only grows', () => {
  it('nobody edits, deletes or empties it, nor writes into the past', async () => {
    await gagal(21)
    await expect(db.query("UPDATE log_keamanan SET username = 'orang lain'")).rejects.toMatchObject({ code: 'RP005' })
    await expect(db.query('DELETE FROM log_keamanan')).rejects.toMatchObject({ code: 'RP005' })
    await expect(db.query('TRUNCATE log_keamanan')).rejects.toMatchObject({ code: 'RP005' })
    await db.query("INSERT INTO log_keamanan (peristiwa, hasil, pada) VALUES ('MASUK', 'BERHASIL', '2020-01-01')")
    expect((await db.query("SELECT count(*)::int AS n FROM log_keamanan WHERE pada > now() - interval '1 hour'")).rows).toEqual([{ n: 2 }])
  })
  it('rows older than the setting go by the function, which keeps 90 days whatever it is told', async () => {
    await gagal(31)
    await db.query(`SET session_replication_role = replica;
      INSERT INTO log_keamanan (peristiwa, hasil, rincian, pada) SELECT 'MASUK', 'BERHASIL', h || ' hari', now() - make_interval(days => h) FROM unnest(ARRAY[10, 89, 91, 500]) h;
      SET session_replication_role = DEFAULT`)
    const buang = async (hari: number) => pasti((await db.query<{ n: number }>('SELECT log_keamanan_buang($1) AS n', [hari])).rows[0]).n
    expect(await buang(400)).toBe(1)
    expect(await buang(0)).toBe(1)
    expect(await buang(0)).toBe(0)
    const sisa = await baris()
    expect(sisa.map(({ rincian }) => rincian)).toEqual(expect.arrayContaining(['10 hari', '89 hari']))
    expect(sisa.filter(({ peristiwa }) => peristiwa === 'LOG_DIBUANG')).toHaveLength(2)
  })
})
