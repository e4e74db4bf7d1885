import http from 'node:http'
import { connect } from 'node:net'
import { setTimeout as jeda } from 'node:timers/promises'
import { expect, test } from '@playwright/test'
import { birthOf } from '../../lib/dasar/database/embedded/processes.mjs'
import { guncang } from '../support/guncang/guncang'
import { masuk, tanya } from '../support/guncang/penulis-web'
import { mulaiProduk, sampaiSehat, type Produk } from '../support/guncang/produk'
import { SANDI_CONTOH } from '../support/masuk'
import { pasti } from '../support/pasti'

// The launcher itself, as `npm start` runs it, with a Postgres of its own. `npm run guncang` is the whole: sixty kills.
const KALI = process.env.UJI_PANJANG === '1' ? 60 : 4

let produk: Produk
test.describe.configure({ mode: 'serial' })
test.beforeAll(async () => { produk = await mulaiProduk() })
test.afterAll(async () => {
  await produk.hentikan()
  produk.buang()
})

test(`killed ${KALI} times under saves, web, Postgres, both: up again each time, nothing acknowledged lost`, async () => {
  const { guncangan, diakui } = await guncang(produk, SANDI_CONTOH, { kali: KALI, penulis: 2 })
  expect(guncangan).toHaveLength(KALI)
  expect(diakui).toBeGreaterThanOrEqual(2 * KALI)
})

test('while the web process is away, and while the database is, a visitor gets a page that asks again; what was sent is not asked twice', async ({ page }) => {
  await page.goto(`${produk.alamat}/masuk`)
  for (const bagian of ['web', 'postgres'] as const) {
    process.kill(pasti(produk.pid(bagian)), 'SIGKILL')
    let jawab: Response | null = null
    await expect.poll(async () => {
      jawab = await fetch(`${produk.alamat}/masuk`, { headers: { accept: 'text/html' } }).catch(() => null)
      return jawab?.status
    }, { intervals: [5] }).toBe(503)
    const isi = await pasti<Response>(jawab).text()
    expect(isi).toContain('http-equiv="refresh"')
    expect(isi).not.toMatch(/Error|at async|prisma/)
    await sampaiSehat(produk)
  }
})

test('a web process that lives and does not answer is replaced', async () => {
  test.skip(process.env.UJI_PANJANG !== '1', 'takes a minute and a half: the limit is a minute')
  const pid = pasti(produk.pid('web'))
  process.kill(pid, 'SIGSTOP')
  await expect.poll(() => birthOf(pid), { timeout: 90_000 }).toBeNull()
  await sampaiSehat(produk)
  expect(produk.kata()).toContain('hidup tetapi tidak menjawab')
})

test('SIGTERM: within five seconds, with an open stream of events, a slow reader and saves under way; whoever is answered is answered whole', async () => {
  const kuki = await masuk(produk.alamat, 'admin', SANDI_CONTOH)
  const [unit] = await tanya<{ id: number }>(pasti(produk.urlBasisData()), 'SELECT unit_id AS id FROM baris WHERE tahun = 2023 ORDER BY id LIMIT 1')
  const aliran = await fetch(`${produk.alamat}/api/entri/${pasti(unit).id}/siaran?tahun=2023&bulan=7`, { headers: { cookie: kuki } })
  expect(aliran.headers.get('content-type')).toContain('text/event-stream')
  const siaran = aliran.text() // rejects when the line is cut
  const pelan = connect(Number(new URL(produk.alamat).port), '127.0.0.1')
  pelan.on('error', () => {}).pause()
  pelan.write(`GET /?tahun=2023 HTTP/1.1\r\nHost: a\r\nCookie: ${kuki}\r\n\r\n`)
  const galat: string[] = []
  let utuh = 0
  const agen = new http.Agent({ keepAlive: true })
  const satu = (): Promise<boolean> => new Promise((beres) => {
    http.get(`${produk.alamat}/masuk`, { agent: agen }, (jawab) => {
      jawab.resume().on('end', () => { utuh += 1; beres(jawab.headers.connection !== 'close') }).on('error', (error) => { galat.push(error.message); beres(false) })
    }).on('error', (error: NodeJS.ErrnoException) => { galat.push(error.code ?? error.message); beres(false) })
  })
  const penelepon = Promise.all(Array.from({ length: 4 }, async () => { while (await satu()); }))
  await jeda(500)
  const lama = await produk.hentikan()
  expect(lama).toBeLessThan(5_000)
  await siaran
  await penelepon
  expect(utuh).toBeGreaterThan(4)
  expect(galat).toEqual([])
  expect(produk.pid('postgres')).toBeNull()
  agen.destroy()
  pelan.destroy()
})
