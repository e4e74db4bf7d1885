import { createServer } from 'node:http'
import { jawabJeda } from '../peladen/jeda.mjs'

/**
 * Answers visitors while the web process is away, on its port, until the next one asks for it.
 * @param {number} port
 * @param {string} host
 */
export function waitingRoom(port, host) {
  /** @type {import('node:http').Server | null} */
  let server = null
  return {
    /** whether it holds the port now */
    holds: () => server?.listening === true,
    open: () => {
      if (server !== null) return
      server = createServer(jawabJeda)
      // The port may be somebody else's by now; the start of the web process says so.
      server.on('error', () => { server = null })
      server.listen(port, host)
    },
    /** @returns {Promise<void>} after which the port is free */
    close: async () => {
      const open = server
      server = null
      if (open === null) return
      const closed = new Promise((done) => open.close(done))
      open.closeAllConnections()
      await closed
    },
  }
}
