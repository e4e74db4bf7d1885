import { jawabJeda } from './jeda.mjs'

/**
 * So many beats, in which answers say "close", so that whoever keeps a connection busy leaves it by himself. Beats, not time: on a
 * starved machine a request may have arrived and not been read yet.
 */
const PAMIT = 12
/** What is not answered or read by then is cut. */
const TENGGAT_MS = 2_800
const DETAK_MS = 25

/**
 * The orderly end of a web server: it stops accepting, answers what is under way, ends streams of events and idle
 * connections, and cuts only what nobody reads.
 * @param {import('node:http').Server} server before it has any connection
 * @returns {() => Promise<void>} ends it, within three seconds
 */
export function siapkanAkhir(server) {
  /** @type {Map<import('node:net').Socket, import('node:http').ServerResponse | null>} its answer under way, if any */
  const sambungan = new Map()
  /** @type {WeakMap<import('node:http').ServerResponse, import('node:http').IncomingMessage>} */
  const milik = new WeakMap()
  let berakhir = false
  server.on('connection', (socket) => {
    sambungan.set(socket, null)
    socket.once('close', () => sambungan.delete(socket))
  })
  server.prependListener('request', (request, response) => {
    const { socket } = request
    sambungan.set(socket, response)
    milik.set(response, request)
    if (berakhir) response.shouldKeepAlive = false
    response.once('close', () => {
      if (sambungan.get(socket) !== response) return
      sambungan.set(socket, null)
      if (berakhir) socket.end()
    })
  })
  return async () => {
    berakhir = true
    const mulai = performance.now()
    const lewat = () => performance.now() - mulai
    const detak = () => new Promise((lanjut) => setTimeout(lanjut, DETAK_MS))
    for (const response of sambungan.values()) {
      if (response === null) continue
      response.shouldKeepAlive = false
      if (adalahAliran(response)) response.end()
    }
    for (let i = 0; i < PAMIT && lewat() < TENGGAT_MS / 2 && sambungan.size > 0; i += 1) await detak()
    const tertutup = new Promise((beres) => server.close(beres))
    for (const [socket, response] of sambungan) if (response === null && socket.bytesRead > 0) socket.end()
    // who has only just come in has not asked yet
    for (let i = 0; i < PAMIT && [...sambungan.values()].some((response) => response === null); i += 1) await detak()
    for (const [socket, response] of sambungan) if (response === null) socket.end()
    while (lewat() < TENGGAT_MS && sambungan.size > 0) await detak()
    for (const [socket, response] of sambungan) {
      const request = response === null ? undefined : milik.get(response)
      if (response !== null && request !== undefined && !response.headersSent) jawabJeda(request, response) // too long at work
      else socket.destroy()
    }
    while (lewat() < TENGGAT_MS + 200 && sambungan.size > 0) await detak()
    server.closeAllConnections()
    await tertutup
  }
}

/**
 * An answer that never ends by itself. Headers given to writeHead() are known to no public method, only to the written head.
 * @param {import('node:http').ServerResponse & { _header?: string | null }} response
 */
const adalahAliran = (response) => /^content-type: text\/event-stream/im.test(response._header ?? '')
