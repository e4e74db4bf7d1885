import { once } from 'node:events'

/**
 * Words between the web process and the launcher that started it, over the channel of a child process.
 * - `pintu`: the web process is about to listen; whoever answers visitors meanwhile has to leave the port;
 * - `silakan`: the port is free;
 * - `jeda`, `lanjut`: the database is away, is back.
 * @typedef {'pintu' | 'silakan' | 'jeda' | 'lanjut'} Kata
 */
const SABAR_MS = 3_000
/** An action of somebody who typed is held back so long, rather than refused, while the database comes back. */
const TAHAN_MS = 15_000

/** Waits until the port is ours to take. Without a launcher there is nobody to ask. */
export async function mintaPintu() {
  if (process.send === undefined) return
  process.channel?.unref() // the channel alone keeps nothing alive
  process.on('disconnect', () => {})
  const jawaban = new Promise((beres) => {
    const dengar = (/** @type {unknown} */ kata) => { if (kata === 'silakan') beres(process.off('message', dengar)) }
    process.on('message', dengar)
    setTimeout(beres, SABAR_MS)
  })
  process.send('pintu', undefined, undefined, () => {})
  await jawaban
}

/**
 * Follows what the launcher says about the database.
 * @returns {{ tertahan: (request: import('node:http').IncomingMessage) => Promise<boolean> }} tertahan: whether the request
 *   cannot be served now. What was sent waits for the end of the pause first, so that nothing typed is refused by it.
 */
export function ikutiJeda() {
  /** @type {AbortController | null} aborted when the pause ends */
  let jeda = null
  process.on('message', (kata) => {
    if (kata === 'jeda') jeda ??= new AbortController()
    if (kata === 'lanjut') {
      jeda?.abort()
      jeda = null
    }
  })
  return {
    tertahan: async ({ method, url }) => {
      // Health is asked to learn that the pause is over; files of the build need no database.
      if (jeda === null || url?.startsWith('/api/sehat') || url?.startsWith('/_next/static/')) return false
      if (method === 'GET' || method === 'HEAD') return true
      await once(AbortSignal.any([jeda.signal, AbortSignal.timeout(TAHAN_MS)]), 'abort')
      return jeda !== null
    },
  }
}
