import { expect, test } from '@playwright/test'
import { masukCepat } from '../support/masuk'

const asal = () => `http://127.0.0.1:${process.env.E2E_PORT}`
const RINGKASAN = '/?tahun=2023&bulan=6&versi=berlaku'

test('tables and drawings come once, stay after leaving and coming back, and need no script', async ({ browser }) => {
  const context = await browser.newContext({ baseURL: asal() })
  await masukCepat(context.request, 'bupati')
  const html = await (await context.request.get(RINGKASAN)).text()
  const data = [...html.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((satu) => satu[1]).join('')
  expect(html).toContain('tabel-panel')
  expect(data, 'the same again as data').not.toContain('tabel-panel')
  expect(Buffer.byteLength(html)).toBeLessThan(250_000)

  const page = await context.newPage()
  const galat: string[] = []
  page.on('pageerror', (satu) => galat.push(String(satu)))
  page.on('console', (pesan) => { if (pesan.type() === 'error') galat.push(pesan.text()) })
  await page.goto(RINGKASAN)
  const bagian = page.locator('main [data-tertulis]')
  const semula = await bagian.allTextContents()
  expect(semula.length).toBeGreaterThan(5)
  expect(semula.filter((teks) => teks === '')).toEqual([])
  // a step within the page, which brings elements, and back to the page that has only the keys
  await page.getByRole('navigation', { name: 'Menu utama' }).getByRole('link', { name: 'Proyeksi' }).click()
  await expect(page).toHaveURL(/proyeksi/)
  await expect(page.locator('main table').first()).toBeVisible()
  await page.goBack()
  await expect(page.locator('#ringkasan-kesenjangan')).toBeVisible()
  expect((await page.locator('#ringkasan-kesenjangan').textContent())?.length).toBeGreaterThan(100)
  expect(await page.locator('main table').count()).toBeGreaterThan(3)
  expect(galat).toEqual([])

  const tanpa = await browser.newContext({ baseURL: asal(), javaScriptEnabled: false, storageState: await context.storageState() })
  const diam = await tanpa.newPage()
  await diam.goto(RINGKASAN)
  await expect(diam.locator('#ringkasan-kesenjangan table')).toBeVisible()
  await tanpa.close()
  await context.close()
})
