import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as jeda } from 'node:timers/promises'
import type pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestDatabase } from '../support/database'
import { sambung, tanamPelaporan } from '../support/pelaporan-tanam'

// The grid saves cells of several kinds in one go. Killed at 25 seeded points, the application leaves all of a save or
// nothing of it. (Postgres itself is killed in crash-simpan.test.ts; there the transaction is the same.)
const TITIK = 25
let folder: string
let db: pg.Client
let url: string
beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'rakor-lembar-'))
  url = (await createTestDatabase()).connectionString
  await tanamPelaporan(url)
  db = await sambung(url)
  await db.query("UPDATE tahun_anggaran SET pengisi_anggaran_kas = 'UNIT'")
})
afterAll(async () => {
  await db.end()
  rmSync(folder, { recursive: true, force: true })
})

/** Numbers that look random and are the same in every run. */
function* acak(benih: number): Generator<number> {
  for (let x = benih; ; ) {
    x = (Math.imul(x, 1664525) + 1013904223) >>> 0
    yield x / 2 ** 32
  }
}
const mulaiPenulis = (berkas: string): ChildProcess =>
  spawn(process.execPath, ['--import', 'tsx', 'tests/support/penulis-simpan.ts', berkas, 'lembar'], {
    stdio: 'ignore',
    detached: true,
    env: { ...process.env, DATABASE_URL: url, BETTER_AUTH_SECRET: 'rahasia-untuk-uji-yang-cukup-panjang-0123456789', NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: Buffer.alloc(32, 7).toString('base64') },
  })
const diakui = (berkas: string): number[] => (existsSync(berkas) ? readFileSync(berkas, 'utf8').split('\n').slice(0, -1).map(Number) : [])

/** What stands in the three cells; equal, or something came between. */
async function periksa(terakhir: number): Promise<number> {
  const { rows } = await db.query<{ n: number | null }>(`
    SELECT (SELECT nilai::int FROM realisasi WHERE baris_id = 1 AND bulan = 2 AND kanal = 'RKUD') AS n
    UNION ALL SELECT (SELECT nilai::int FROM realisasi WHERE baris_id = 3 AND bulan = 2 AND kanal = 'NON_RKUD')
    UNION ALL SELECT (SELECT nilai::int FROM anggaran_kas WHERE kas_versi_id = 1 AND baris_id = 2 AND bulan = 7)`)
  const [a = 0, b, c] = rows.map(({ n }) => n ?? 0)
  // the plan says 100 until the first save
  expect([b, c]).toEqual([a, a === 0 ? 100 : a])
  expect(a).toBeGreaterThanOrEqual(terakhir)
  expect(a).toBeLessThanOrEqual(terakhir + 1)
  const jejak = await db.query<{ n: number }>("SELECT count(*)::int AS n FROM jejak WHERE sumber = 'tempel' AND tabel IN ('realisasi', 'anggaran_kas')")
  expect(jejak.rows).toEqual([{ n: 3 * a }])
  return a
}

test(`kill -9 at ${TITIK} seeded points of a stream of mixed saves`, async () => {
  const berkas = path.join(folder, 'diakui')
  const angka = acak(20260201)
  let tersimpan = 0
  for (let titik = 0; titik < TITIK; titik++) {
    const penulis = mulaiPenulis(berkas)
    const selesai = once(penulis, 'exit')
    const tunggu = diakui(berkas).length + 1 + Math.floor((angka.next().value ?? 0) * 3)
    while (diakui(berkas).length < tunggu && penulis.exitCode === null) await jeda(2)
    await jeda((angka.next().value ?? 0) * 25)
    process.kill(-(penulis.pid ?? 0), 'SIGKILL')
    await selesai
    // the server ends what the dead process had begun
    await expect.poll(async () => Number((await db.query("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()")).rows[0].count), { timeout: 60_000 }).toBe(0)
    tersimpan = await periksa(Math.max(tersimpan, ...diakui(berkas)))
  }
  expect(tersimpan).toBeGreaterThanOrEqual(TITIK)
})
