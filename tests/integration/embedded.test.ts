import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { runningUrl, startCluster } from '@/lib/dasar/database/embedded/cluster.mjs'
import { birthOf, endProcess, workersIn } from '@/lib/dasar/database/embedded/processes.mjs'

let folder: string
const password = "s'andi /?#"

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'rakor-tanam-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows
  } finally {
    await client.end()
  }
}

test('what was written survives a stop, with checksums, in UTC, behind a password', async () => {
  const first = await startCluster({ folder, password })
  await query(first.url('postgres'), 'CREATE TABLE t AS SELECT 7 AS x')
  await expect(query(first.url('postgres').replace(/:[^:@]+@/, ':salah@'), 'SELECT 1')).rejects.toThrow(/password/)
  await first.stop()
  expect(birthOf(first.pid)).toBeNull()
  const second = await startCluster({ folder, password })
  const url = second.url('postgres')
  expect(await query(url, 'SELECT x FROM t')).toEqual([{ x: 7 }])
  const [settings] = await query(url, "SELECT current_setting('data_checksums') c, current_setting('fsync') f, current_setting('TimeZone') z, current_setting('listen_addresses') a")
  expect(settings).toEqual({ c: 'on', f: 'on', z: 'UTC', a: '127.0.0.1' })
  expect(statSync(path.join(folder, 'pg')).mode & 0o777).toBe(0o700)
  await second.stop()
})

test('kill -9 of the server loses nothing acknowledged, and the next start recovers', async () => {
  const first = await startCluster({ folder, password })
  await query(first.url('postgres'), 'CREATE TABLE t AS SELECT g AS x FROM generate_series(1, 5000) g')
  const ended = new Promise((resolve) => first.onExit(resolve))
  process.kill(first.pid, 'SIGKILL')
  await ended
  const second = await startCluster({ folder, password, port: first.port })
  expect(await query(second.url('postgres'), 'SELECT count(*)::int AS n FROM t')).toEqual([{ n: 5000 }])
  await second.stop()
})

test('a server that a killed start left is ended by the next start', async () => {
  const left = await startCluster({ folder, password })
  expect(runningUrl(folder, { password })?.('postgres')).toBe(left.url('postgres'))
  const said: string[] = []
  const next = await startCluster({ folder, password, log: (line) => said.push(line) })
  expect(said.join()).toContain(`pid ${left.pid}`)
  expect(birthOf(left.pid)).toBeNull()
  expect(next.pid).not.toBe(left.pid)
  await next.stop()
  expect(runningUrl(folder, { password })).toBeNull()
})

test('a stale pid file that names a stranger does not harm the stranger nor stop the start', async () => {
  const first = await startCluster({ folder, password })
  await first.stop()
  const stranger = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)'], { stdio: 'ignore' })
  const pgData = path.join(realpathSync(folder), 'pg')
  writeFileSync(path.join(pgData, 'postmaster.pid'), `${stranger.pid}\n${pgData}\n1\n5432\n\n127.0.0.1\n`)
  const second = await startCluster({ folder, password })
  expect(stranger.exitCode).toBeNull()
  expect(readFileSync(path.join(pgData, 'postmaster.pid'), 'utf8').split('\n')[0]).toBe(String(second.pid))
  await second.stop()
  await endProcess(stranger.pid ?? -1, [{ signal: 'SIGKILL', waitMs: 2000 }])
})

test.runIf(process.getuid?.() === 0)('as root, in a folder closed to all others, it runs as nobody and needs no user namespace', async () => {
  expect(statSync(folder).mode & 0o077).toBe(0)
  const cluster = await startCluster({ folder, password })
  const status = readFileSync(`/proc/${cluster.pid}/status`, 'utf8')
  await cluster.stop()
  expect(/^Uid:\s+(\d+)/m.exec(status)?.[1]).toBe('65534')
  expect(statSync(path.join(folder, 'pg')).mode & 0o777).toBe(0o700)
})

// UJI_PANJANG=1: all twenty; without it four, for the sake of the checks' time.
const KALI = process.env.UJI_PANJANG === '1' ? 20 : 4
test(`killed ${KALI} times in a row amid work, it starts again at once each time: what its children still hold is outlived`, async () => {
  let cluster = await startCluster({ folder, password })
  await query(cluster.url('postgres'), 'CREATE TABLE t (x int)')
  for (let i = 1; i <= KALI; i++) {
    const url = cluster.url('postgres')
    await query(url, `INSERT INTO t VALUES (${i})`)
    // a statement that never looks up from its work: its process lives on without its server
    const sibuk = query(url, 'SELECT count(*) FROM generate_series(1, 2000000000) g WHERE g % 7 = 3').catch(() => {})
    await expect.poll(async () => (await query(url, "SELECT 1 FROM pg_stat_activity WHERE query LIKE '%2000000000%' AND pid <> pg_backend_pid()")).length).toBe(1)
    process.kill(cluster.pid, 'SIGKILL')
    cluster = await startCluster({ folder, password, port: cluster.port })
    await sibuk
    expect(await query(cluster.url('postgres'), 'SELECT count(*)::int AS n FROM t')).toEqual([{ n: i }])
  }
  const pgData = path.join(realpathSync(folder), 'pg')
  await cluster.stop()
  expect(workersIn(pgData)?.pids ?? []).toEqual([])
})
