import { expect, test, type Page } from '@playwright/test'
import pg from 'pg'
import { readE2e } from '../support/e2e-file.mjs'
import { masukCepat, masukLewatFormulir, SANDI_CONTOH } from '../support/masuk'
import { pasti } from '../support/pasti'

const USERNAME = 'uji.baru'
const SANDI_BARU = 'sungai way besai jernih'

async function isiMasuk(page: Page, username: string, sandi: string): Promise<void> {
  await page.getByLabel('Nama pengguna').fill(username)
  await page.getByLabel('Kata sandi').fill(sandi)
  await page.getByRole('button', { name: 'Masuk' }).click()
}

test.describe('sample accounts and the forced change', () => {
  let db: pg.Client
  test.beforeAll(async () => {
    db = new pg.Client({ connectionString: readE2e().connectionString })
    await db.connect()
  })
  test.afterEach(() => db.query('DELETE FROM pengguna WHERE username = $1', [USERNAME]))
  test.afterAll(() => db.end())

  for (const javaScriptEnabled of [true, false]) {
    test(`the admin makes an account; its owner has to change the password (JavaScript: ${javaScriptEnabled})`, async ({ browser }) => {
      const konteks = await browser.newContext({ javaScriptEnabled })
      const page = await konteks.newPage()
      const keluhan: string[] = []
      page.on('console', (pesan) => { if (/Content Security Policy|hydrat/i.test(pesan.text())) keluhan.push(pesan.text()) })

      await page.goto('/pengaturan/pengguna/baru?x=1')
      expect(new URL(page.url()).searchParams.get('kembali')).toBe('/pengaturan/pengguna/baru?x=1')
      await isiMasuk(page, 'admin', 'bukan ini')
      await expect(page.getByText('Nama pengguna atau kata sandi salah.')).toBeVisible()
      await expect(page.getByLabel('Nama pengguna')).toHaveValue('admin')
      await isiMasuk(page, 'admin', SANDI_CONTOH)
      await expect(page).toHaveURL(/\/pengaturan\/pengguna\/baru\?x=1$/)

      await page.getByLabel('Nama pengguna').fill(USERNAME)
      await page.getByLabel('Nama', { exact: true }).fill('Operator Uji')
      await page.getByLabel('Peran', { exact: true }).selectOption('OPERATOR')
      await page.getByRole('button', { name: 'Simpan pengguna' }).click()
      await expect(page.getByText('Pilih paling sedikit satu perangkat daerah')).toBeVisible()
      await expect(page.getByLabel('Nama pengguna')).toHaveValue(USERNAME)
      await expect(page.getByLabel('Peran', { exact: true })).toHaveValue('OPERATOR')
      await page.getByLabel('Dinas Kesehatan', { exact: true }).check()
      await page.getByRole('button', { name: 'Simpan pengguna' }).click()
      const sandi = pasti(await page.locator('dt:has-text("Kata sandi sementara") + dd').textContent())

      await page.getByRole('button', { name: 'Keluar' }).first().click()
      await expect(page.getByText('Anda sudah keluar.')).toBeVisible()
      await isiMasuk(page, USERNAME, sandi)
      await expect(page).toHaveURL(/\/ganti-sandi$/)
      await page.goto('/bantuan')
      await expect(page).toHaveURL(/\/ganti-sandi$/)
      for (const baru of ['operatordinas2023', SANDI_BARU]) {
        await page.getByLabel('Kata sandi sekarang').fill(sandi)
        await page.getByLabel('Kata sandi baru', { exact: true }).fill(baru)
        await page.getByLabel('Ulangi kata sandi baru').fill(baru)
        await page.getByRole('button', { name: 'Ganti kata sandi' }).click()
        if (baru !== SANDI_BARU) await expect(page.getByText('Terlalu mudah ditebak')).toBeVisible()
      }
      await expect(page).not.toHaveURL(/ganti-sandi/)
      await page.goto('/bantuan')
      await expect(page).toHaveURL(/\/bantuan$/)
      expect(keluhan).toEqual([])
      await konteks.close()
    })
  }
})

test('signing in never leads to another site', async ({ page }) => {
  for (const kembali of ['https://jahat.example/', '//jahat.example', '/\\jahat.example']) {
    await page.context().clearCookies()
    await page.goto(`/masuk?kembali=${encodeURIComponent(kembali)}`)
    await isiMasuk(page, 'analis', SANDI_CONTOH)
    await page.waitForURL((url) => url.pathname === '/hari-ini')
  }
})

test('guesses wait after five failures, whatever address the visitor writes, and the page says how long', async ({ request, baseURL, page }) => {
  const coba = (nomor: number) =>
    request.post('/api/auth/sign-in/username', {
      data: { username: 'uji.terkunci', password: 'salah' },
      headers: { origin: baseURL ?? '', 'x-forwarded-for': `203.0.113.${nomor}` },
    })
  const status: number[] = []
  for (let nomor = 1; nomor <= 14; nomor += 1) status.push((await coba(nomor)).status())
  expect(status.slice(0, 5)).toEqual([401, 401, 401, 401, 401])
  expect(status).toContain(429)
  const db = new pg.Client({ connectionString: readE2e().connectionString })
  await db.connect()
  await db.query("UPDATE pembatas SET expire = expire + 30000 WHERE key LIKE 'tunggu:masuk:p:uji.terkunci|%'")
  await page.goto('/masuk')
  await isiMasuk(page, 'uji.terkunci', 'salah')
  await expect(page.getByText(/Coba lagi dalam \d+ detik/)).toBeVisible()
  const { rows } = await db.query<{ key: string }>("SELECT key FROM pembatas WHERE key LIKE 'gagal:masuk:p:uji.terkunci|%'")
  await db.query("DELETE FROM pembatas WHERE key LIKE '%uji.terkunci%' OR key LIKE '%:x:%'")
  await db.end()
  expect(rows.map(({ key }) => key)).toEqual(['gagal:masuk:p:uji.terkunci|127.0.0.1'])
})

test('another site\'s form cannot sign anybody in or out', async ({ request }) => {
  await masukCepat(request, 'analis')
  const asing = { origin: 'https://jahat.example' }
  expect((await request.post('/api/auth/sign-out', { headers: asing, data: {} })).status()).toBe(403)
  expect((await request.post('/api/auth/sign-in/username', { headers: asing, data: { username: 'admin', password: SANDI_CONTOH } })).status()).toBe(403)
})

test('the session\'s cookie is closed to scripts, and every page names what it may load', async ({ page }) => {
  await masukLewatFormulir(page, 'analis')
  const kue = (await page.context().cookies()).filter(({ name }) => name.endsWith('session_token'))
  expect(kue).toMatchObject([{ httpOnly: true, sameSite: 'Lax' }])
  const respons = await page.goto('/bantuan')
  const csp = respons?.headers()['content-security-policy'] ?? ''
  expect(csp).toContain("'strict-dynamic'")
  expect(csp).not.toContain("script-src 'self' 'unsafe-inline'")
  expect((await page.goto('/bantuan'))?.headers()['content-security-policy']).not.toBe(csp)
})
