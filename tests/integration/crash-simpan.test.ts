import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as jeda } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startCluster } from '@/lib/dasar/database/embedded/cluster.mjs'
import { migrate } from '@/lib/dasar/database/migrate.mjs'
import { tanamPelaporan } from '../support/pelaporan-tanam'

const password = 'uji'
let folder: string
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'rakor-simpan-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** Numbers that look random and are the same in every run. */
function* acak(benih: number): Generator<number> {
  for (let x = benih; ; ) {
    x = (Math.imul(x, 1664525) + 1013904223) >>> 0
    yield x / 2 ** 32
  }
}

function mulaiPenulis(url: string, berkas: string): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', 'tests/support/penulis-simpan.ts', berkas], {
    stdio: 'ignore',
    detached: true,
    env: { ...process.env, DATABASE_URL: url, BETTER_AUTH_SECRET: 'rahasia-untuk-uji-yang-cukup-panjang-0123456789', NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: Buffer.alloc(32, 7).toString('base64') },
  })
}
const diakui = (berkas: string): number[] =>
  existsSync(berkas) ? readFileSync(berkas, 'utf8').split('\n').slice(0, -1).map(Number) : []

async function periksa(url: string, terakhir: number): Promise<number> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<{ n: number }>('SELECT nilai::int AS n FROM realisasi WHERE bulan = 2 ORDER BY baris_id')
    const [a = 0, b, c] = rows.map((row) => row.n)
    expect(rows).toHaveLength(3)
    expect([b, c]).toEqual([a, a])
    // Nothing acknowledged is lost; at most one save was on its way.
    expect(a).toBeGreaterThanOrEqual(terakhir)
    expect(a).toBeLessThanOrEqual(terakhir + 1)
    // The trail has every step once, and the report was begun once.
    const jejak = await client.query<{ n: number }>("SELECT count(*)::int AS n FROM jejak WHERE tabel = 'realisasi' AND bulan = 2")
    expect(jejak.rows).toEqual([{ n: 3 * a }])
    expect((await client.query('SELECT ke::text FROM laporan_peristiwa')).rows).toEqual([{ ke: 'DRAF' }])
    return a
  } finally {
    await client.end()
  }
}

test('kill -9 of the application, of Postgres, and of both, at seeded points of a stream of saves', async () => {
  const berkas = path.join(folder, 'diakui')
  let cluster = await startCluster({ folder, password })
  await migrate(cluster.url('postgres'))
  await tanamPelaporan(cluster.url('postgres'))
  const angka = acak(20230712)
  let tersimpan = 0
  for (const sasaran of ['aplikasi', 'basis data', 'keduanya', 'basis data']) {
    const penulis = mulaiPenulis(cluster.url('postgres'), berkas)
    const selesai = once(penulis, 'exit')
    const tunggu = diakui(berkas).length + 3 + Math.floor((angka.next().value ?? 0) * 12)
    while (diakui(berkas).length < tunggu && penulis.exitCode === null) await jeda(2)
    await jeda((angka.next().value ?? 0) * 15)
    if (sasaran !== 'aplikasi') process.kill(cluster.pid, 'SIGKILL')
    if (sasaran !== 'basis data') process.kill(-(penulis.pid ?? 0), 'SIGKILL')
    await selesai
    if (sasaran === 'aplikasi') await jeda(200)
    else cluster = await startCluster({ folder, password })
    // A save that was on its way counts as acknowledged from here on: the next writer begins where the table stands.
    tersimpan = await periksa(cluster.url('postgres'), Math.max(tersimpan, ...diakui(berkas)))
  }
  expect(tersimpan).toBeGreaterThan(15)
  await cluster.stop()
})
