import { expect, test, type APIRequestContext } from '@playwright/test'
import pg from 'pg'
import akun from '../../prisma/sample/akun.json' with { type: 'json' }
import { hitungBasi } from '../support/basi'
import { bukaSebagai } from '../support/buka'
import { readE2e } from '../support/e2e-file.mjs'
import { masukCepat } from '../support/masuk'

const asal = () => `http://127.0.0.1:${process.env.E2E_PORT}`
const PERIODE = 'tahun=2023&bulan=6&versi=berlaku'
/** All units take minutes: whole with PENUH=1, every twelfth in CI. */
const PENUH = process.env.PENUH === '1'
const isiUtama = (html: string): string => /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? ''

async function minta(request: APIRequestContext, alamat: string): Promise<{ status: number; tersimpan: boolean; isi: string }> {
  const jawab = await request.get(`${asal()}${alamat}`, { maxRedirects: 0 })
  return { status: jawab.status(), tersimpan: jawab.headers().etag !== undefined, isi: isiUtama(await jawab.text()) }
}

test('the kept answer is the one made for that person, over roles and units; another unit does not exist', async ({ playwright }) => {
  test.setTimeout(PENUH ? 3_600_000 : 240_000)
  const db = new pg.Client({ connectionString: readE2e().connectionString })
  await db.connect()
  const { rows } = await db.query<{ username: string; unit_id: number }>('SELECT p.username, pu.unit_id FROM pengguna p JOIN pengguna_unit pu ON pu.pengguna_id = p.id WHERE p.contoh ORDER BY pu.unit_id, p.username')
  await db.end()
  const pilihan = rows.filter((_, urut) => PENUH || urut % 24 < 2)
  const semua = akun.filter(({ peran }) => peran !== 'OPERATOR' && peran !== 'KEPALA')
  expect(pilihan.length).toBeGreaterThan(4)
  for (const { username, unit } of [...semua.map((satu) => ({ username: satu.username, unit: null })), ...pilihan.map((satu) => ({ username: satu.username, unit: satu.unit_id }))]) {
    const request = await playwright.request.newContext()
    await masukCepat(request, username)
    const alamat = unit === null ? [`/?${PERIODE}`, `/perangkat-daerah?${PERIODE}`, `/perangkat-daerah/${pilihan[0]?.unit_id}?${PERIODE}`] : [`/perangkat-daerah/${unit}?${PERIODE}`]
    for (const satu of alamat) {
      await minta(request, satu)
      const [simpan, baru] = [await minta(request, satu), await minta(request, `${satu}&x=1`)]
      expect([simpan.status, simpan.tersimpan, baru.status, baru.tersimpan], `${username} ${satu}`).toEqual([200, true, 200, false])
      expect(simpan.isi.length).toBeGreaterThan(1_000)
      expect(simpan.isi === baru.isi, `${username} ${satu}: kept and fresh are the same`).toBe(true)
    }
    if (unit !== null) {
      const lain = rows.find(({ unit_id, username: nama }) => unit_id !== unit && nama !== username && !rows.some((row) => row.username === username && row.unit_id === unit_id))
      expect((await minta(request, `/perangkat-daerah/${lain?.unit_id}?${PERIODE}`)).status, username).toBe(404)
      expect((await minta(request, `/?${PERIODE}`)).status, username).toBe(307)
    }
    await request.dispose()
  }
})

test('nothing of a person is in a kept page; her browser fills it in, and the policy by hashes lets every script run', async ({ browser }) => {
  const page = await bukaSebagai(browser, 'analis')
  const galat: string[] = []
  page.on('pageerror', (error) => galat.push(error.message))
  page.on('console', (message) => { if (message.type() === 'error') galat.push(message.text()) })
  const nama = akun.find(({ username }) => username === 'analis')?.nama ?? ''
  expect(nama).not.toBe('')
  for (const alamat of [`/?${PERIODE}`, `/perangkat-daerah?${PERIODE}`, `/perangkat-daerah/3?${PERIODE}`]) {
    const jawab = await page.goto(alamat)
    expect(jawab?.headers()['content-security-policy']).toMatch(/script-src 'self' 'sha256-/)
    expect(jawab?.headers()['content-security-policy']).not.toContain('nonce-')
    expect(await jawab?.text()).not.toContain(`>${nama}<`)
    await expect(page.getByText(nama, { exact: true }).filter({ visible: true }).first()).toBeVisible()
    await page.locator('main summary', { hasText: 'Rumus' }).first().click()
    await expect(page.locator('main details[open] dt').first()).toBeVisible()
  }
  expect(galat).toEqual([])
  await page.context().close()
})

test('an unchanged page asked again is a 304; after a save, a change of role and signing out it is not', async ({ playwright }) => {
  const request = await playwright.request.newContext()
  await masukCepat(request, 'inspektorat')
  const alamat = `${asal()}/?${PERIODE}`
  const etag = (await request.get(alamat)).headers().etag ?? ''
  const lagi = async (): Promise<number> => (await request.get(alamat, { headers: { 'if-none-match': etag }, maxRedirects: 0 })).status()
  expect(etag).not.toBe('')
  expect(await lagi()).toBe(304)
  const db = new pg.Client({ connectionString: readE2e().connectionString })
  await db.connect()
  await db.query("SELECT set_config('app.pelaku', 'sistem:uji', false), set_config('app.lingkup', '*', false), set_config('app.sumber', 'sistem', false)")
  await db.query("UPDATE pengguna SET peran = 'PIMPINAN' WHERE username = 'inspektorat'")
  expect(await lagi()).toBe(200)
  await db.query("UPDATE pengguna SET peran = 'PENGAWAS' WHERE username = 'inspektorat'")
  expect(await lagi()).toBe(200)
  // this session, the newest: those of other tests go on
  await db.query("DELETE FROM sesi WHERE id = (SELECT s.id FROM sesi s JOIN pengguna p ON p.id = s.pengguna_id WHERE p.username = 'inspektorat' ORDER BY s.dibuat_pada DESC LIMIT 1)")
  expect(await lagi()).toBe(307)
  await db.end()
  await request.dispose()
})

test('after a commit nobody sees an older figure', async ({ playwright }) => {
  const request = await playwright.request.newContext()
  await masukCepat(request, 'bupati')
  const cookie = (await request.storageState()).cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  const alamat = [`${asal()}/?${PERIODE}`, `${asal()}/perangkat-daerah?${PERIODE}`]
  expect(await hitungBasi({ connectionString: readE2e().connectionString, alamat, cookie, kali: 12 })).toMatchObject({ kali: 12, basi: 0 })
  await request.dispose()
})
