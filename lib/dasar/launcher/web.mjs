import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { birthOf, endProcess } from '../database/embedded/processes.mjs'
import { Refusal } from './options.mjs'
import { NEXT, PELADEN, QUIET, ROOT } from './paths.mjs'
import { isFree, whoListens } from './ports.mjs'
import { say } from './print.mjs'
import { WEDGED_MS, watchPulse } from './pulse.mjs'
import { isStopping, Stopped } from './stop.mjs'

/** What Next says about itself at its start; our own lines say it better. */
const BANNER = /^\s*(▲|- (Local|Network|Environments?)|✓ (Starting|Ready|Running next\.config)|$)/
const SHUTDOWN = /** @type {{ signal: NodeJS.Signals, waitMs: number }[]} */ ([
  { signal: 'SIGTERM', waitMs: 4_000 }, // it needs three at most
  { signal: 'SIGKILL', waitMs: 2_000 },
])

/**
 * Ends the web server that a killed start left, after checking by its birth that it is that one.
 * @param {string} folder data folder
 */
export async function endStaleWeb(folder) {
  const file = path.join(folder, 'web.json')
  if (!existsSync(file)) return
  const { pid, birth } = JSON.parse(readFileSync(file, 'utf8'))
  if (birth !== null && birthOf(pid) === birth) {
    say(`• Menghentikan server web yang tertinggal dari start sebelumnya (pid ${pid}) ...`)
    await endProcess(pid, SHUTDOWN)
  }
  rmSync(file, { force: true })
}

/**
 * Refuses, naming who is there, when the port is taken.
 * @param {number} port
 * @param {string} host
 */
export async function requirePort(port, host) {
  if (await isFree(port, host)) return
  const who = whoListens(port)
  const by = who === null ? 'proses lain' : `proses ${who.pid} (${who.command})`
  throw new Refusal(`Port ${port} sedang dipakai oleh ${by}. Hentikan proses itu, atau pilih port lain: PORT=${port + 1} npm start`)
}

/**
 * A running web server.
 * @typedef {object} Web
 * @property {number} pid
 * @property {(listener: (code: number | null) => void) => void} onExit called if it ends by itself
 * @property {() => Promise<void>} stop
 * @property {(word: import('../peladen/induk.mjs').Kata) => void} tell
 */

/**
 * Starts the web process (in production our own server around Next) and waits until it answers.
 * @param {object} options
 * @param {'start' | 'dev'} options.command
 * @param {string} options.folder data folder, where its pid is noted
 * @param {number} options.port
 * @param {string} options.host
 * @param {Record<string, string | undefined>} options.env of the application
 * @param {boolean} [options.again] it ran before: it counts as running with its database away, too
 * @param {() => Promise<import('../peladen/induk.mjs').Kata[]>} [options.onDoor] called when it is about to listen; what it is told then
 * @param {number} [options.wedgedMs] after how long a silence it is replaced
 * @returns {Promise<Web>}
 */
export async function startWeb({ command, folder, port, host, env, again = false, onDoor = async () => [], wedgedMs = WEDGED_MS }) {
  const program = command === 'dev' ? [NEXT, 'dev'] : [PELADEN]
  const child = spawn(process.execPath, [...program, '-p', String(port), '-H', host], {
    cwd: ROOT,
    // the owner's address stays with us; empty, not absent, or Next would take it from .env
    // two arenas of glibc's allocator, not sixteen: what large answers left there counts as memory of ours
    env: { MALLOC_ARENA_MAX: '2', ...process.env, ...QUIET, ...env, DATABASE_URL_PEMILIK: '', NODE_ENV: command === 'dev' ? 'development' : 'production', PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe', ...(command === 'dev' ? [] : [/** @type {const} */ ('ipc')])],
    detached: true, // Ctrl-C reaches only us, so that it stops before its database
  })
  const pid = child.pid ?? -1
  writeFileSync(path.join(folder, 'web.json'), JSON.stringify({ pid, birth: birthOf(pid), port }))
  for (const stream of [child.stdout, child.stderr]) {
    if (stream === null) continue
    stream.setEncoding('utf8')
    stream.on('data', (part) => {
      for (const line of String(part).replace(/\n$/, '').split('\n')) if (!BANNER.test(line)) say(line)
    })
  }
  const tell = (/** @type {import('../peladen/induk.mjs').Kata} */ word) => void (child.connected && child.send(word, () => {}))
  child.on('message', (word) => {
    if (word === 'pintu') void onDoor().then((words) => { for (const one of /** @type {const} */ (['silakan', ...words])) tell(one) })
  })
  let ended = false
  let stopping = false
  let unwatch = () => {}
  /** @type {((code: number | null) => void)[]} */
  const listeners = []
  child.on('error', (error) => say(error.message))
  child.on('exit', (code) => {
    ended = true
    unwatch()
    if (!stopping) for (const listener of listeners) listener(code)
  })
  const stop = async () => {
    stopping = true
    unwatch()
    await endProcess(pid, SHUTDOWN)
    rmSync(path.join(folder, 'web.json'), { force: true })
  }
  const address = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host
  const url = `http://${address.includes(':') ? `[${address}]` : address}:${port}/api/sehat`
  try {
    await untilAnswering(url, () => ended, again)
  } catch (error) {
    await stop()
    throw error
  }
  const onDead = () => {
    say(`! Server web hidup tetapi tidak menjawab selama ${Math.round(wedgedMs / 1000)} detik; diganti ...`)
    child.kill('SIGKILL')
  }
  if (command === 'start' && !ended) unwatch = watchPulse({ url, onDead, limitMs: wedgedMs, everyMs: Math.min(5_000, wedgedMs / 4) })
  return { pid, onExit: (listener) => void listeners.push(listener), stop, tell }
}

/**
 * @param {string} url
 * @param {() => boolean} hasEnded
 * @param {boolean} again whether a sentence about its health is enough, good or bad
 */
async function untilAnswering(url, hasEnded, again) {
  const until = Date.now() + 90_000
  let last = 'belum menjawab'
  while (Date.now() < until) {
    if (isStopping()) throw new Stopped('stopped')
    if (hasEnded()) throw new Refusal('Server web berhenti saat dinyalakan; penyebabnya ada di atas.')
    try {
      const answer = await fetch(url, { signal: AbortSignal.timeout(60_000) })
      if (answer.status < 500 || (again && answer.headers.get('content-type')?.includes('json') === true)) return
      last = `HTTP ${answer.status}: ${(await answer.text()).slice(0, 300)}`
    } catch {
      // not listening yet
    }
    await new Promise((done) => setTimeout(done, 50))
  }
  throw new Refusal(`Server web tidak siap dalam 90 detik (${last}).`)
}
