import { createHmac, randomBytes } from 'node:crypto'
import { waitingRoom } from './gap.mjs'
import { keepRunning, PORT_PATIENCE } from './keep.mjs'
import { chooseHost } from './host.mjs'
import { takeFolder } from './lock.mjs'
import { Refusal } from './options.mjs'
import { say } from './print.mjs'
import { Stopped, listenForSignals, stopAsked, throwIfStopping } from './stop.mjs'
import { announce } from './announce.mjs'
import { endStaleWeb, requirePort, startWeb } from './web.mjs'

/**
 * Runs the whole product until it is told to stop: lock, leftovers, packages and build, database,
 * web server; then everything in reverse.
 * @param {'start' | 'dev'} command
 * @param {import('./options.mjs').Options} options
 * @param {() => Promise<void>} prepare installs and builds; modules of node_modules load only after it
 * @returns {Promise<number>} the exit code
 */
export async function serve(command, options, prepare) {
  const since = performance.now()
  listenForSignals()
  /** @type {(() => unknown)[]} */
  const undo = []
  /** @type {(reason: Error) => void} */
  let lose = () => {}
  const lost = new Promise((_, reject) => { lose = reject })
  lost.catch(() => {})
  process.on('uncaughtException', lose)
  try {
    const lock = await takeFolder(options)
    undo.push(lock.release)
    await endStaleWeb(options.folder)
    await requirePort(options.port, options.host ?? '127.0.0.1')
    await prepare()
    throwIfStopping()
    const { startDatabase } = await import('./stack.mjs')
    /** @type {{ now: () => import('./web.mjs').Web, stop: () => Promise<void> } | undefined} */
    let web
    let paused = false
    const pause = (/** @type {boolean} */ yes) => {
      paused = yes
      web?.now().tell(yes ? 'jeda' : 'lanjut')
    }
    const database = await startDatabase(options, command, { onLost: lose, onGone: () => pause(true), onBack: () => pause(false) })
    undo.push(database.stop)
    throwIfStopping()
    const { isi } = database
    const { host, said } = chooseHost({
      sample: command === 'dev' || isi.akunContoh, wanted: options.host, baseUrl: process.env.BETTER_AUTH_URL, open: process.env.HTTP_TERBUKA,
    })
    const kodePertama = isi.pengguna ? undefined : setupCode(options.mode === 'luar' ? /** @type {Record<string, string | undefined>} */ (database.env).BETTER_AUTH_SECRET : undefined)
    const env = { ...database.env, KODE_PERTAMA: kodePertama }
    const room = waitingRoom(options.port, host)
    const onDoor = async () => {
      await room.close()
      return paused ? [/** @type {const} */ ('jeda')] : []
    }
    const start = async (/** @type {number} */ failures) => {
      if (failures >= PORT_PATIENCE && !room.holds()) await requirePort(options.port, host)
      return startWeb({ command, folder: options.folder, port: options.port, host, env, onDoor, again: failures > 0 })
    }
    const onGone = command === 'start' ? room.open : () => {}
    // It may have come while the database went or came; the last word holds.
    const onBack = (/** @type {import('./web.mjs').Web} */ running) => running.tell(paused ? 'jeda' : 'lanjut')
    web = await keepRunning({ name: 'Server web', start, onLost: lose, onGone, onBack })
    onBack(web.now())
    undo.push(web.stop, room.close)
    throwIfStopping()
    announce({ options, command, isi, host, said, kodePertama, since })
    await Promise.race([stopAsked, lost])
    return 0
  } catch (error) {
    if (error instanceof Stopped) return 0
    say()
    console.error(error instanceof Refusal ? error.message : error)
    return 1
  } finally {
    for (const end of undo.reverse()) await end()
  }
}

/**
 * A code that is easy to read aloud: 12 of 32 signs, 60 bits. With a Postgres of one's own it follows from the secret, so that two
 * machines on one database print the same.
 * @param {string | undefined} secret
 */
export function setupCode(secret) {
  const signs = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
  const bytes = secret === undefined ? randomBytes(12) : createHmac('sha256', secret).update('rakor:kode pemasangan').digest()
  const code = Array.from(bytes.subarray(0, 12), (byte) => signs[byte % 32])
  const part = () => code.splice(0, 4).join('')
  return `${part()}-${part()}-${part()}`
}
