import { spawn, spawnSync } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { chmodSync, closeSync, existsSync, fstatSync, mkdirSync, mkdtempSync, openSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { asAccount, chooseAccount, giveTo } from './account.mjs'
import { findBinaries } from './binaries.mjs'
import { outliveOrphans } from './orphans.mjs'
import { LAYANAN, PEMILIK, siapkanPeran } from './peran.mjs'
import { endProcess, isPostgresOf, nobodyWorksIn } from './processes.mjs'
import { untilReady } from './ready.mjs'

/**
 * A running Postgres of our own.
 * @typedef {object} Cluster
 * @property {number} pid
 * @property {number} port on 127.0.0.1
 * @property {(database: string, peran?: import('./peran.mjs').Peran) => string} url connection string of one of its
 *   databases; without a role the superuser's, who makes roles and databases and is used for nothing else
 * @property {(onExit: (code: number | null) => void) => void} onExit called if it ends by itself
 * @property {() => Promise<void>} stop ends it cleanly
 */

/** The fast shutdown; then the immediate one, which recovers at the next start; then force. */
const SHUTDOWN = /** @type {{ signal: NodeJS.Signals, waitMs: number }[]} */ ([
  { signal: 'SIGINT', waitMs: 10_000 },
  { signal: 'SIGQUIT', waitMs: 5_000 },
  { signal: 'SIGKILL', waitMs: 2_000 },
])

/**
 * Starts (and at first creates) the cluster in `<folder>/pg`. Listens on 127.0.0.1 only, with a
 * password. A server that a killed start left on this very cluster is ended first.
 * @param {object} options
 * @param {string} options.folder the data folder; its parents are made if missing
 * @param {string} options.password of the superuser `postgres`; the same at every start
 * @param {{ pemilik: string, layanan: string }} [options.sandi] of the two roles of the product; by default that of `postgres`
 * @param {number} [options.port] on 127.0.0.1; a free one by default
 * @param {Record<string, string>} [options.settings] further Postgres settings
 * @param {(line: string) => void} [options.log] progress, for people
 * @param {() => boolean} [options.isAbandoned] whether nobody waits for it any more; it is ended then
 * @returns {Promise<Cluster>}
 * @throws {import('./ready.mjs').ServerFault} with what the server wrote
 */
export async function startCluster({ folder, password, sandi = { pemilik: password, layanan: password }, port: wanted, settings = {}, log = () => {}, isAbandoned = () => false }) {
  const { native, initdb, postgres } = findBinaries()
  makeOpenFolder(folder)
  const pgData = path.join(realpathSync(folder), 'pg')
  const account = chooseAccount(native, pgData)
  await endStale(pgData, log)
  if (!existsSync(path.join(pgData, 'PG_VERSION'))) {
    log('Menyiapkan Postgres bawaan ...')
    create(account, initdb, `${pgData}.baru`, password)
    renameSync(`${pgData}.baru`, pgData) // so a killed first start leaves nothing half made
  }
  const port = wanted ?? (await quietPort())
  const all = {
    listen_addresses: '127.0.0.1', unix_socket_directories: '', port: String(port),
    timezone: 'UTC', log_timezone: 'UTC', shared_buffers: '128MB', ...settings,
  }
  const flags = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const run = asAccount(account, postgres, ['-D', pgData, ...flags])
  const logFile = path.join(folder, 'postgres.log')
  const out = openSync(logFile, 'a', 0o600)
  const logFrom = fstatSync(out).size
  const child = spawn(run.command, run.args, { ...run.options, stdio: ['ignore', out, out], detached: true })
  closeSync(out)
  child.unref()
  /** @type {number | null | undefined} */
  let ended
  let stopping = false
  /** @type {((code: number | null) => void)[]} */
  const listeners = []
  child.on('error', (error) => { log(error.message); ended = -1 })
  child.on('exit', (code) => {
    ended = code
    if (!stopping) for (const listener of listeners) listener(code)
  })
  const url = addresses(port, password, sandi)
  const pid = /** @type {number} */ (child.pid)
  try {
    await untilReady({ url: url('postgres'), hasEnded: () => ended !== undefined, isAbandoned, logFile, logFrom })
    await siapkanPeran(url('postgres'), sandi)
  } catch (error) {
    stopping = true
    if (ended === undefined) await endProcess(pid, SHUTDOWN)
    throw error
  }
  return {
    pid, port, url,
    onExit: (listener) => void listeners.push(listener),
    stop: async () => { stopping = true; await endProcess(pid, SHUTDOWN) },
  }
}

/**
 * The connection strings of a cluster that another process runs in this folder, or null.
 * @param {string} folder
 * @param {{ password: string, sandi?: { pemilik: string, layanan: string } }} secrets as given to startCluster
 * @returns {Cluster['url'] | null}
 */
export function runningUrl(folder, { password, sandi = { pemilik: password, layanan: password } }) {
  if (!existsSync(folder)) return null
  const found = readPidFile(path.join(realpathSync(folder), 'pg'))
  return found === null ? null : addresses(found.port, password, sandi)
}

/**
 * @param {number} port
 * @param {string} password
 * @param {{ pemilik: string, layanan: string }} sandi
 * @returns {Cluster['url']}
 */
function addresses(port, password, { pemilik, layanan }) {
  const words = { postgres: password, [PEMILIK]: pemilik, [LAYANAN]: layanan }
  return (database, peran = 'postgres') => `postgresql://${peran}:${encodeURIComponent(words[peran])}@127.0.0.1:${port}/${database}`
}

/**
 * Ends the server that still runs on the cluster, if any.
 * @param {string} pgData
 * @param {(line: string) => void} log
 */
export async function endStale(pgData, log = () => {}) {
  const found = readPidFile(pgData)
  if (found !== null) {
    log(`Menghentikan Postgres yang tertinggal dari start sebelumnya (pid ${found.pid}) ...`)
    if (!(await endProcess(found.pid, SHUTDOWN))) {
      throw new Error(`Postgres lama (pid ${found.pid}) pada ${pgData} tidak mau berhenti; hentikan dulu proses itu.`)
    }
  }
  await outliveOrphans(pgData, log)
  // After a power cut the number in the file may be another program's; Postgres would refuse.
  if (nobodyWorksIn(pgData)) rmSync(path.join(pgData, 'postmaster.pid'), { force: true })
}

/**
 * @param {string} pgData
 * @returns {{ pid: number, port: number } | null} null unless that process is this cluster's server
 */
function readPidFile(pgData) {
  const file = path.join(pgData, 'postmaster.pid')
  if (!existsSync(file)) return null
  const lines = readFileSync(file, 'utf8').split('\n')
  const [pid, port] = [Number(lines[0]), Number(lines[3])]
  return Number.isInteger(pid) && pid > 1 && isPostgresOf(pid, pgData) ? { pid, port } : null
}

/**
 * Makes the data folder; it and the parents made with it can be entered by all (the cluster's own
 * folder cannot), because Postgres may run as another user.
 * @param {string} folder
 */
export function makeOpenFolder(folder) {
  const first = mkdirSync(folder, { recursive: true })
  if (process.platform === 'win32') return
  if (first === undefined) {
    // As root Postgres runs as nobody, who comes through here (a folder of mkdtemp is closed to all); nobody can list it.
    if (process.getuid?.() === 0) chmodSync(folder, statSync(folder).mode | 0o011)
    return
  }
  for (let at = path.resolve(folder); at.length >= path.resolve(first).length; at = path.dirname(at)) chmodSync(at, 0o755)
}

/**
 * @param {import('./account.mjs').Account} account
 * @param {string} initdb
 * @param {string} pgData
 * @param {string} password
 */
function create(account, initdb, pgData, password) {
  rmSync(pgData, { recursive: true, force: true })
  mkdirSync(pgData, { mode: 0o700 })
  giveTo(account, pgData)
  // The password file lies where the other account can enter: the cluster's parent or the temp folder.
  const secretFolder = mkdtempSync(path.join(account.kind === 'uid' ? os.tmpdir() : path.dirname(pgData), 'rakor-init-'))
  const secret = path.join(secretFolder, 'sandi')
  writeFileSync(secret, password, { mode: 0o600 })
  giveTo(account, secretFolder)
  giveTo(account, secret)
  const run = asAccount(account, initdb, [
    '-D', pgData, '-U', 'postgres', `--pwfile=${secret}`, '--auth=scram-sha-256', '--encoding=UTF8',
    '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--data-checksums',
  ])
  const made = spawnSync(run.command, run.args, { ...run.options, encoding: 'utf8' })
  rmSync(secretFolder, { recursive: true, force: true })
  if (made.status !== 0) {
    rmSync(pgData, { recursive: true, force: true })
    throw new Error(`Menyiapkan Postgres bawaan gagal:\n${made.error?.message ?? made.stderr}`)
  }
}

/**
 * A free port below those that systems give to outgoing connections. Within them, a client that tries again while the server
 * is away may be given the server's own port, and keeps it from coming back.
 * @returns {Promise<number>}
 */
async function quietPort() {
  for (let tries = 0; tries < 50; tries += 1) {
    const port = randomInt(15_000, 30_000)
    if (await isFree(port)) return port
  }
  return freePort()
}

/**
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function isFree(port) {
  return new Promise((resolve) => {
    const server = net.createServer()
    server.once('error', () => resolve(false))
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => server.close(() => resolve(true)))
  })
}

/** @returns {Promise<number>} a port that nobody listens on at this moment */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}
