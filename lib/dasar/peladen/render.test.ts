import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import type { Jawaban } from './jawaban'
import { RENDER_BERSAMA } from './constants'
import { antrean, renderLangsung, renderSekali } from './render'

// A server that stands in Next's place: what it is asked is counted, and it takes its time.
const HALAMAN = '<html><body><p>isi</p><script>(self.__next_f=self.__next_f||[]).push([0])</script></body></html>'
const tunggu = (ms: number) => new Promise((done) => setTimeout(done, ms))
let dibuat = 0
let serentak = 0
let puncak = 0
let status = 200
let lama = 60
let sama = true
const keNext = async (_: IncomingMessage, response: ServerResponse): Promise<void> => {
  dibuat += 1
  serentak += 1
  puncak = Math.max(puncak, serentak)
  await tunggu(lama)
  serentak -= 1
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' })
  response.write(HALAMAN.slice(0, 20))
  response.end(HALAMAN.slice(20))
}

const simpan = new Map<string, Jawaban>()
const server = createServer((request, response) => {
  const kunci = request.url ?? ''
  if (kunci.startsWith('/langsung')) void renderLangsung(request, response, keNext)
  else if (simpan.has(kunci)) void simpan.get(kunci)?.kirim(request, response)
  else void renderSekali({ kunci, alamat: kunci, kuki: '', keNext, masihSama: async () => sama }, response, (baru) => void simpan.set(kunci, baru)).then((jawaban) => (jawaban === null ? renderLangsung(request, response, keNext) : jawaban.kirim(request, response)))
})
const alamat = await new Promise<string>((done) => server.listen(0, '127.0.0.1', () => done(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)))

afterEach(() => {
  dibuat = 0
  puncak = 0
  status = 200
  lama = 60
  sama = true
  simpan.clear()
})

it('a hundred who ask for the same at the same time get one render', async () => {
  const jawab = await Promise.all(Array.from({ length: 100 }, () => fetch(`${alamat}/sama`).then((satu) => satu.text())))
  expect(dibuat).toBe(1)
  expect(new Set(jawab).size).toBe(1)
  expect(jawab[0]).toContain('<p>isi</p>')
  expect(simpan.size).toBe(1)
})

it('only requests of the same key share a render, and a few are made at a time', async () => {
  await Promise.all(Array.from({ length: 30 }, (_, i) => fetch(`${alamat}/lain${i}`).then((satu) => satu.text())))
  expect(dibuat).toBe(30)
  expect(puncak).toBe(RENDER_BERSAMA)
})

it('what is no page is not kept, and everybody gets an answer of her own', async () => {
  status = 404
  const jawab = await Promise.all(Array.from({ length: 3 }, () => fetch(`${alamat}/tiada`)))
  expect(jawab.map((satu) => satu.status)).toEqual([404, 404, 404])
  expect(simpan.size).toBe(0)
})

it('a page made while its reader got another role is kept for nobody, and everybody gets her own', async () => {
  sama = false
  const jawab = await Promise.all(Array.from({ length: 3 }, () => fetch(`${alamat}/peran`).then((satu) => satu.status)))
  expect(jawab).toEqual([200, 200, 200])
  expect(dibuat).toBe(4)
  expect(simpan.size).toBe(0)
})

it('a page whose readers have gone before its turn is never made', async () => {
  const pergi = new AbortController()
  lama = 1_500
  const depan = Array.from({ length: RENDER_BERSAMA }, (_, i) => fetch(`${alamat}/langsung${i}`).then((satu) => satu.text()))
  await tunggu(200)
  const belakang = Array.from({ length: 40 }, (_, i) => fetch(`${alamat}/${i % 2 ? 'langsung' : 'simpan'}/pergi${i}`, { signal: pergi.signal }).catch(() => null))
  await tunggu(300)
  pergi.abort()
  await Promise.all([...depan, ...belakang])
  await tunggu(100)
  expect(dibuat).toBe(RENDER_BERSAMA)
  expect(antrean.jalan).toBe(0)
})

it('who has the same answer already is told so', async () => {
  const satu = await fetch(`${alamat}/etag`)
  await satu.text()
  const etag = satu.headers.get('etag') ?? ''
  expect(satu.headers.get('cache-control')).toBe('private, no-cache')
  expect(satu.headers.get('content-security-policy')).toMatch(/script-src 'self' 'sha256-[^']+';/)
  const dua = await fetch(`${alamat}/etag`, { headers: { 'if-none-match': etag } })
  expect([dua.status, await dua.text()]).toEqual([304, ''])
})
