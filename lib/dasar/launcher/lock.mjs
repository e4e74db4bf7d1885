import { createHash } from 'node:crypto'
import { mkdirSync, realpathSync, unlinkSync } from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { Refusal } from './options.mjs'

/**
 * The lock of a data folder: a local socket whose name comes from the folder's real path. The
 * system gives it back the moment its holder dies, however it dies, and whoever connects to it is
 * told who holds it.
 * @param {string} folder must exist
 * @param {string} holder one line about the holder, given to those who come later
 * @returns {Promise<{ release: () => void, server: net.Server } | { heldBy: string }>} server: what the lock hangs on. A child that is given
 *   it (stdio) holds it too, so that work which outlives a killed holder is still in nobody's way
 */
export async function acquireLock(folder, holder) {
  const name = socketName(folder)
  for (let attempt = 0; ; attempt += 1) {
    const server = net.createServer((socket) => {
      socket.on('error', () => {})
      socket.end(holder)
    })
    if (await listens(server, name)) {
      server.unref()
      return { release: () => void server.close(), server }
    }
    const heldBy = await ask(name)
    if (heldBy !== null || attempt > 0) return { heldBy: heldBy ?? SILENT }
    // Only where sockets are files: nobody answers, so the file is a dead holder's.
    if (process.platform !== 'linux' && process.platform !== 'win32') unlinkSync(name)
  }
}

/** A holder that is too busy to speak, or whose child holds on for it. */
const SILENT = 'proses lain'

/**
 * What the holder of the folder's lock says about itself, or null when nobody holds it.
 * @param {string} folder must exist
 */
export const askLock = (folder) => ask(socketName(folder))

/**
 * Takes the data folder for this process, or refuses with who has it.
 * @param {import('./options.mjs').Options} options
 * @returns {Promise<{ release: () => void }>}
 */
export async function takeFolder({ folder, port }) {
  mkdirSync(folder, { recursive: true })
  const lock = await acquireLock(folder, `pid ${process.pid}, http://127.0.0.1:${port}`)
  if ('heldBy' in lock) {
    throw new Refusal(`Rakor POP sudah berjalan pada folder data ${folder} (${lock.heldBy}). Hentikan yang itu dulu, atau pilih folder lain dengan RAKOR_DATA.`)
  }
  return lock
}

/** @param {string} folder */
function socketName(folder) {
  const key = `rakor-pop-${createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 24)}`
  if (process.platform === 'linux') return `\0${key}`
  return process.platform === 'win32' ? `\\\\.\\pipe\\${key}` : path.join(os.tmpdir(), `${key}.sock`)
}

/**
 * @param {net.Server} server
 * @param {string} name
 * @returns {Promise<boolean>}
 */
function listens(server, name) {
  return new Promise((resolve, reject) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => (error.code === 'EADDRINUSE' ? resolve(false) : reject(error)))
    server.listen(name, () => resolve(true))
  })
}

/**
 * @param {string} name
 * @returns {Promise<string | null>}
 */
function ask(name) {
  return new Promise((resolve) => {
    let said = ''
    let silent = false
    const socket = net.connect(name)
    socket.setEncoding('utf8')
    socket.setTimeout(2_000, () => { silent = true; socket.destroy() })
    socket.on('data', (part) => { said += part })
    socket.on('error', () => resolve(null))
    socket.on('close', () => resolve(said !== '' ? said : silent ? SILENT : null))
  })
}
