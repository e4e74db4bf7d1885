import { createServer } from 'node:http'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { setFlagsFromString } from 'node:v8'
import next from 'next'
import { siapkanAkhir } from './akhir.mjs'
import { ikutiJeda, mintaPintu } from './induk.mjs'
import { JANJI } from './janji.mjs'
import { jawabJeda } from './jeda.mjs'
import { abaikanKeluaranPutus } from './keluaran.mjs'

// The web process in production, in place of `next start`: our own node:http server around Next's request handler, so that what
// has to happen before and beside Next (kept answers, an orderly end) has a place. `-p PORT -H HOST`, as `next start` takes them.
const { values } = parseArgs({ options: { port: { type: 'string', short: 'p' }, host: { type: 'string', short: 'H' } } })
const port = Number(values.port ?? process.env.PORT ?? 3000)
const host = values.host ?? '127.0.0.1'
const dir = path.resolve(fileURLToPath(new URL('../../../', import.meta.url)))

// What large files leave behind is given back sooner: the heap may grow by two fifths of what is alive before it is swept, not by
// several times that (0021: 890 MB became 435 under the five heaviest files at once).
setFlagsFromString('--heap-growing-percent=40')

abaikanKeluaranPutus()

/** @type {import('node:http').RequestListener} */
let handle = jawabJeda
const server = createServer((request, response) => handle(request, response))
const akhiri = siapkanAkhir(server)
const jeda = ikutiJeda()
// Longer than a proxy keeps its idle connections (nginx: 60 s), so that it never sends into one that is being closed.
server.keepAliveTimeout = 75_000
// A head has to be there soon, a whole request within ten minutes (25 MB over a poor line); uploads are watched more closely (lib/dasar/unggah).
server.headersTimeout = 20_000
server.requestTimeout = 600_000
server.maxHeadersCount = 100

const origin = `http://${host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host}:${port}`
process.title = 'rakor-web'
process.env.PORT = String(port)
// Where Next asks for the page that an action leads to: this process, whatever Host a visitor writes.
process.env.__NEXT_PRIVATE_ORIGIN = origin
await mintaPintu()
await new Promise((done, fail) => {
  server.once('error', fail)
  server.listen(port, host, () => done(undefined))
})
const app = next({ dev: false, dir, hostname: host, port, httpServer: server, quiet: true })
await app.prepare() // runs instrumentation.ts, which keeps its promises below
const toNext = app.getRequestHandler()

handle = async (request, response) => {
  try {
    if (await jeda.tertahan(request)) return jawabJeda(request, response)
    // whatever a visitor writes there is not ours
    for (const nama of JANJI.headerDalam) Reflect.deleteProperty(request.headers, nama)
    const dijawab = await globalThis.rakorSebelumNext?.(request, response, toNext)
    if (dijawab !== true) await toNext(request, response)
  } catch (error) {
    console.error(error)
    if (!response.headersSent) response.statusCode = 500
    response.end()
  }
}

let ending = false
/** @param {NodeJS.Signals} signal */
const end = async (signal) => {
  if (ending) return
  ending = true
  await akhiri()
  await Promise.race([app.close().catch(console.error), new Promise((done) => setTimeout(done, 300))])
  process.exit(signal === 'SIGINT' ? 130 : 143)
}
process.on('SIGTERM', end)
process.on('SIGINT', end)
