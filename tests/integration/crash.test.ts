import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startCluster } from '@/lib/dasar/database/embedded/cluster.mjs'
import { migrate } from '@/lib/dasar/database/migrate.mjs'
import { buatApbd } from '@/tests/support/apbd-acak'
import { tanamApbd } from '@/tests/support/apbd-tanam'
import { pakaiDatabase } from '@/tests/support/lingkungan'

const password = 'uji'
let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'rakor-jatuh-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

test('kill -9 of application and database amid saves: nothing acknowledged is lost, nothing half written', async () => {
  const first = await startCluster({ folder, password }) // durable, as the product runs it
  const url = first.url('postgres')
  await migrate(url)
  const apbd = buatApbd({ seed: 7, unit: 2, subPerUnit: 2, barisPerSub: 2 })
  await tanamApbd(url, { ...apbd, realisasi: [] })
  const lines = [apbd.baris[0]!.id, apbd.baris.at(-1)!.id]

  pakaiDatabase(url)
  const writer = spawn(process.execPath, ['--import', 'tsx', 'tests/support/penulis.ts', ...lines.map(String)], {
    stdio: ['ignore', 'pipe', 'ignore'], detached: true,
  })
  let said = ''
  writer.stdout.setEncoding('utf8')
  writer.stdout.on('data', (part: string) => { said += part })
  while (said.split('\n').length < 40) await once(writer.stdout, 'data')
  process.kill(first.pid, 'SIGKILL')
  process.kill(-(writer.pid ?? 0), 'SIGKILL')
  await once(writer, 'close')
  const acknowledged = Number(said.trimEnd().split('\n').at(-1))

  const second = await startCluster({ folder, password })
  const client = new pg.Client({ connectionString: second.url('postgres') })
  await client.connect()
  try {
    const { rows } = await client.query<{ nilai: string }>('SELECT nilai::int::text AS nilai FROM realisasi WHERE bulan = 12')
    const [a, b] = rows.map(({ nilai }) => Number(nilai))
    expect(rows).toHaveLength(2)
    expect(a).toBe(b)
    expect(a).toBeGreaterThanOrEqual(acknowledged)
    expect(a).toBeLessThanOrEqual(acknowledged + 1)
    // The trail has exactly the saves that the table has.
    const trail = await client.query<{ n: number }>("SELECT count(*)::int AS n FROM jejak WHERE tabel = 'realisasi' AND (sesudah->>'bulan')::int = 12")
    expect(trail.rows[0]?.n).toBe(2 * (a ?? 0))
  } finally {
    await client.end()
    await second.stop()
  }
})
