import { createServer, request as minta } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, expect, it } from 'vitest'
import { config } from '@/proxy'
import { BATAS_RUTE } from '@/tests/support/batas-rute'
import { BADAN_MAKS } from './constants'
import { jawabTolakan, tolakanGerbang } from './gerbang'

const status = (method: string, url: string, headers: Record<string, string> = {}): number | null => tolakanGerbang({ method, url, headers })?.status ?? null
const besar = { 'content-length': String(BADAN_MAKS + 1) }

it.each<[string, string, string, Record<string, string>, number | null]>([
  ['a page', 'GET', '/perangkat-daerah/3?tahun=2023', {}, null],
  ['a form of a page', 'POST', '/entri/3?tahun=2023', { 'content-length': String(BADAN_MAKS) }, null],
  ['a question for the methods', 'OPTIONS', '/', {}, null],
  ['an unknown method of the API, which answers by itself', 'PUT', '/api/v1/posisi', {}, null],
  ['a whole address, as a proxy writes it', 'GET', 'http://rakor.invalid/masuk', {}, null],
  ['a per cent in the search alone', 'GET', '/perangkat-daerah?cari=100%', {}, null],
  ['a method that would make a page beside the queue', 'PUT', '/', {}, 405],
  ['the same', 'PROPFIND', '/perangkat-daerah', {}, 405],
  ['a method that Next cannot read', 'TRACE', '/api/sehat', {}, 405],
  ['no address', 'GET', '*', {}, 400],
  ['half a letter', 'GET', '/perangkat-daerah/%ff', {}, 404],
  ['half a letter', 'GET', '/%E0%A4%A', {}, 404],
  ['a large body to the door of sign-in', 'POST', '/api/auth/sign-in/username', besar, 413],
  ['a large body to an action', 'POST', '/?tahun=2023', besar, 413],
  ['a body without a size', 'POST', '/api/auth/sign-in/username', { 'transfer-encoding': 'chunked' }, 411],
  ['a file, at its door', 'POST', '/api/impor', { 'content-length': '25000000' }, null],
  ['a file without a size, at its door', 'POST', '/api/entri/3/templat?tahun=2023&bulan=7', { 'transfer-encoding': 'chunked' }, null],
  ['a file beside its door', 'POST', '/api/impor/3', besar, 413],
])('%s: %s %s', (_, method, url, headers, harap) => expect(status(method, url, headers)).toBe(harap))

const pintuBerkas = Object.entries(BATAS_RUTE).filter(([, batas]) => 'kiriman' in batas).map(([rute]) => rute.replace(/^POST /, '').replace(/\[\w+\]/g, '7'))
it('there are doors for files', () => expect(pintuBerkas.length).toBeGreaterThan(8))
it.each(pintuBerkas)('%s takes a file of any size: neither the gate nor the proxy keeps its body', (url) => {
  expect(status('POST', url, besar)).toBeNull()
  expect(status('POST', `${url}?tahun=2023`, { 'transfer-encoding': 'chunked' })).toBeNull()
  expect(config.matcher.map(({ source }) => new RegExp(`^${source}$`).test(url))).toEqual([false])
  // what stands beside it is bounded
  expect(status('POST', `${url}/lain`, besar)).toBe(413)
})

const server = createServer((request, response) => {
  const tolakan = tolakanGerbang(request)
  if (tolakan === null) response.end('lanjut')
  else jawabTolakan(tolakan, request, response)
})
const port = await new Promise<number>((done) => server.listen(0, '127.0.0.1', () => done((server.address() as AddressInfo).port)))
afterAll(() => server.close())

it('who sends too much sees why, and the next request on the line is served', async () => {
  const kirim = await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body: 'x'.repeat(BADAN_MAKS * 3) })
  expect([kirim.status, await kirim.text()]).toEqual([413, expect.stringContaining('1 MB')])
  expect(await (await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body: 'kecil' })).text()).toBe('lanjut')
})

it('a body without an end is cut off', async () => {
  const hasil = new Promise<number>((selesai) => {
    let dikirim = 0
    const satu = minta({ port, host: '127.0.0.1', method: 'POST', headers: { 'content-length': 10 ** 12 } })
    const isi = Buffer.alloc(256 * 1024)
    const terus = (): void => void satu.write(isi, () => { dikirim += isi.length; if (!satu.destroyed) terus() })
    satu.on('error', () => selesai(dikirim))
    satu.on('response', (jawab) => jawab.resume())
    terus()
  })
  expect(await hasil).toBeLessThan(40 * BADAN_MAKS)
})
