import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as jeda } from 'node:timers/promises'
import type pg from 'pg'
import { afterAll, expect, test } from 'vitest'
import { createTestDatabase } from '../support/database'
import { sambung, tanamPelaporan } from '../support/pelaporan-tanam'

const TITIK = 25
const folder = mkdtempSync(path.join(os.tmpdir(), 'rakor-impor-uji-'))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** Numbers that look random and are the same in every run. */
function* acak(benih: number): Generator<number, never> {
  for (let x = benih; ; ) {
    x = (Math.imul(x, 1664525) + 1013904223) >>> 0
    yield x / 2 ** 32
  }
}

/** All three figures of the newest batch stand, or none; and the batch says which. */
async function periksa(db: pg.Client): Promise<string> {
  const { rows: angka } = await db.query<{ n: number }>('SELECT (nilai + koreksi)::int AS n FROM realisasi WHERE bulan = 2')
  const { rows } = await db.query<{ status: string; jejak: number }>(`
    SELECT b.status::text, (SELECT count(*)::int FROM jejak j WHERE j.batch_id = b.id AND j.tabel = 'realisasi') AS jejak FROM impor_batch b ORDER BY b.id DESC LIMIT 1`)
  const { status = '', jejak = 0 } = rows[0] ?? {}
  expect([status, angka.length, jejak, new Set(angka.map(({ n }) => n)).size]).toEqual(
    status === 'DITERAPKAN' ? [status, 3, 3, 1] : [status, 0, status === 'DIBATALKAN' ? 6 : 0, 0])
  return status
}

test(`kill -9 at ${TITIK} seeded points of applying and undoing`, async () => {
  const asal = await createTestDatabase()
  await tanamPelaporan(asal.connectionString)
  const db = await sambung(asal.connectionString)
  const angka = acak(20230712)
  const keadaan = new Set<string>()
  for (let i = 0; i < TITIK; i += 1) {
    const berkas = path.join(folder, String(i))
    const penulis = spawn(process.execPath, ['--import', 'tsx', 'tests/support/penulis-impor.ts', berkas], {
      stdio: 'ignore', detached: true,
      env: { ...process.env, DATABASE_URL: asal.connectionString, RAKOR_DATA: folder, BETTER_AUTH_SECRET: 'rahasia-untuk-uji-yang-cukup-panjang-0123456789', NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: Buffer.alloc(32, 7).toString('base64') },
    })
    const selesai = once(penulis, 'exit')
    const langkah = 1 + (i % 3)
    while ((!existsSync(berkas) || readFileSync(berkas, 'utf8').split('\n').length <= langkah) && penulis.exitCode === null) await jeda(2)
    await jeda(angka.next().value * 40)
    process.kill(-(penulis.pid ?? 0), 'SIGKILL')
    await selesai
    // what was on its way at the server's end is over when nobody else is connected
    while ((await db.query('SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()')).rowCount) await jeda(5)
    keadaan.add(await periksa(db))
    await db.query(`SET session_replication_role = replica; DELETE FROM impor_baris; DELETE FROM impor_batch; DELETE FROM realisasi WHERE bulan = 2; SET session_replication_role = DEFAULT`)
  }
  expect([...keadaan].length).toBeGreaterThan(1)
  // each process swept what the dead ones before it had left
  expect(readdirSync(path.join(folder, 'unggahan')).length).toBeLessThanOrEqual(1)
  await db.end()
}, 600_000)
