import { once } from 'node:events'
import { createServer, get, Agent, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { siapkanAkhir } from './akhir.mjs'

let server: Server
let akhir: () => Promise<void>
async function nyalakan(jawab: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  server = createServer(jawab)
  akhir = siapkanAkhir(server)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
afterEach(() => { server.closeAllConnections() })

const lama = async (kerja: () => Promise<void>): Promise<number> => {
  const mulai = performance.now()
  await kerja()
  return performance.now() - mulai
}

test('an answer under way is finished, whole; nobody new is let in', async () => {
  const alamat = await nyalakan((_, response) => void setTimeout(() => response.end('utuh'), 900))
  const tiba = once(server, 'request')
  const jawaban = fetch(alamat)
  await tiba
  const selesai = akhir()
  expect(await (await jawaban).text()).toBe('utuh')
  await selesai
  await expect(fetch(alamat)).rejects.toThrow()
})

test('a stream of events ends as a whole answer, at once, and an idle connection with it', async () => {
  const alamat = await nyalakan((request, response) => {
    if (request.url !== '/siaran') return void response.end('ya')
    response.writeHead(200, { 'Content-Type': 'text/event-stream' })
    response.write('data: 1\n\n')
  })
  const agen = new Agent({ keepAlive: true })
  const [biasa] = (await once(get(`${alamat}/`, { agent: agen }), 'response')) as [IncomingMessage]
  biasa.resume()
  await once(biasa, 'end')
  const aliran = await fetch(`${alamat}/siaran`)
  const teks = aliran.text() // rejects when the stream is cut
  expect(await lama(akhir)).toBeLessThan(2_800)
  expect(await teks).toBe('data: 1\n\n')
  agen.destroy()
})

test('a caller who keeps his connection busy meets only whole answers, the last of which says that it is the last', async () => {
  const alamat = await nyalakan((_, response) => void setTimeout(() => response.end('utuh'), 3))
  const galat: string[] = []
  let utuh = 0
  const satu = (agen: Agent): Promise<boolean> => new Promise((beres) => {
    get(alamat, { agent: agen }, (jawaban) => {
      jawaban.resume()
      jawaban.on('end', () => { utuh += 1; beres(jawaban.headers.connection !== 'close') })
      jawaban.on('error', (error) => { galat.push(error.message); beres(false) })
    }).on('error', (error: NodeJS.ErrnoException) => { galat.push(error.code ?? error.message); beres(false) })
  })
  // one connection each: a caller who has heard that it was the last opens no other
  const penelepon = Promise.all(Array.from({ length: 5 }, async () => {
    const agen = new Agent({ keepAlive: true, maxSockets: 1 })
    while (await satu(agen));
    agen.destroy()
  }))
  await expect.poll(() => utuh, { timeout: 60_000 }).toBeGreaterThan(20)
  await akhir()
  await penelepon
  expect(galat).toEqual([])
})

test('work without an end gets a sentence, a reader who does not read is cut: three seconds at most', async () => {
  let tiba = 0
  const alamat = await nyalakan((request, response) => {
    tiba += 1
    if (request.url === '/besar') response.end(Buffer.alloc(50_000_000))
  })
  const pelan = connect(Number(new URL(alamat).port), '127.0.0.1', () => pelan.write('GET /besar HTTP/1.1\r\nHost: a\r\n\r\n'))
  pelan.on('error', () => {})
  pelan.pause()
  const tanpaAkhir = fetch(`${alamat}/`)
  await expect.poll(() => tiba, { timeout: 60_000 }).toBe(2)
  expect(await lama(akhir)).toBeLessThan(4_500)
  const jawaban = await tanpaAkhir
  expect(jawaban.status).toBe(503)
  expect(await jawaban.text()).toMatch(/^Rakor POP sedang dinyalakan kembali/)
  pelan.destroy()
})
