import { setTimeout as wait } from 'node:timers/promises'
import { acquireLock } from './lock.mjs'
import { say } from './print.mjs'
import { throwIfStopping } from './stop.mjs'

const AGAIN_MS = 500

/**
 * Work on the code folder that two processes would spoil for each other (its packages, its build): one at a time, whoever comes second waits.
 * What the first has done is not to be done again, so the work looks for itself whether it is still needed.
 * @template T
 * @param {string} folder must exist
 * @param {string} name what is done, for whoever waits
 * @param {(holder: import('node:net').Server) => T | Promise<T>} work gives `holder` to the child that does it (withHolder), which may outlive this process
 * @returns {Promise<T>}
 */
export async function inTurn(folder, name, work) {
  for (let told = false; ; told = true) {
    const lock = await acquireLock(folder, `${name}, pid ${process.pid}`)
    if ('release' in lock) {
      try {
        return await work(lock.server)
      } finally {
        lock.release()
      }
    }
    if (!told) say(`• Menunggu proses lain di folder ini (${lock.heldBy}) ...`)
    await wait(AGAIN_MS)
    throwIfStopping()
  }
}

/**
 * The child's streams with the lock beside them, by its descriptor. Where Node gives none (Windows, which ends the child with its console) the
 * lock is ours alone.
 * @param {('inherit' | 'pipe' | 'ignore')[]} stdio
 * @param {import('node:net').Server} holder
 * @returns {('inherit' | 'pipe' | 'ignore' | number)[]}
 */
export function withHolder(stdio, holder) {
  const fd = /** @type {{ _handle?: { fd?: number } }} */ (/** @type {unknown} */ (holder))._handle?.fd
  return fd === undefined || fd < 0 ? stdio : [...stdio, fd]
}
