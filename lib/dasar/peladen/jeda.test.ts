import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { KALIMAT_JEDA } from './constants'
import { jawabJeda } from './jeda.mjs'

let server: Server
let alamat: string
beforeAll(async () => {
  server = createServer(jawabJeda).listen(0, '127.0.0.1')
  await once(server, 'listening')
  alamat = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
})
afterAll(() => { server.close() })

const tanya = async (isi: RequestInit): Promise<{ status: number; jenis: string | null; teks: string }> => {
  const jawab = await fetch(alamat, isi)
  return { status: jawab.status, jenis: jawab.headers.get('content-type'), teks: await jawab.text() }
}

test("an action gets the sentence alone, of exactly the type that Next's client hands on, in plain ASCII", async () => {
  expect(await tanya({ method: 'POST', headers: { accept: 'text/x-component', 'next-action': '7f00' }, body: 'x' })).toEqual({ status: 503, jenis: 'text/plain', teks: KALIMAT_JEDA })
  expect(KALIMAT_JEDA).toMatch(/^[\x20-\x7e]+$/)
})

test('a page asks again by itself, unless something was sent; a HEAD has no body', async () => {
  const baca = await tanya({ headers: { accept: 'text/html' } })
  expect(baca).toMatchObject({ status: 503, jenis: 'text/html; charset=utf-8' })
  expect(baca.teks).toContain('http-equiv="refresh"')
  const kirim = await tanya({ method: 'POST', headers: { accept: 'text/html' }, body: 'x' })
  expect(kirim.teks).not.toContain('http-equiv="refresh"')
  expect(kirim.teks).toContain('belum diterima')
  expect((await tanya({ method: 'HEAD', headers: { accept: 'text/html' } })).teks).toBe('')
})
