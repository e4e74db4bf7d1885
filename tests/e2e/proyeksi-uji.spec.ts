import { expect, test } from '@playwright/test'
import pg from 'pg'
import { axe, TAG } from '../support/axe'
import { bukaSebagai } from '../support/buka'
import { readE2e } from '../support/e2e-file.mjs'
import { cabutTahun, tanamTahunLalu } from '../support/tahun-lalu'

const ALAMAT = '/proyeksi/uji?tahun=2023&bulan=6'
let db: pg.Client
test.beforeAll(async () => {
  db = new pg.Client({ connectionString: readE2e().connectionString })
  await db.connect()
})
test.afterAll(async () => {
  await cabutTahun(db, 2021)
  await db.end()
})

test('with one finished year the page says that nothing can be held out, and the projection that it has no band', async ({ browser }) => {
  const page = await bukaSebagai(browser, 'bupati')
  await page.goto('/proyeksi?tahun=2023&bulan=6')
  await expect(page.getByText(/Rentang tidak ditampilkan/)).toBeVisible()
  await expect(page.getByRole('heading', { name: /Anggaran kas .+ unit tidak tercapai/ })).toBeVisible()
  await page.getByRole('link', { name: 'Seberapa tepat proyeksi ini?' }).click()
  await expect(page.getByText('Satu tahun lengkap: tidak ada yang dapat ditahan')).toBeVisible()
  await expect(page.getByText(/TA 2022 data contoh/)).toBeVisible()
  expect((await axe(page).withTags(TAG).analyze()).violations).toEqual([])
  await page.context().close()
})

test('with a second finished year: figures by month, unit and jenis with tables and files; bands with their coverage; a unit its own', async ({ browser }) => {
  await tanamTahunLalu(db, 2022, 2021)
  const page = await bukaSebagai(browser, 'bupati')
  await page.goto(ALAMAT)
  const judul = page.getByRole('heading', { name: /Dari akhir Juni proyeksi meleset [\d,]+ poin; garis lurus [\d,]+ poin, serapan tahun lalu [\d,]+ poin/ })
  await expect(judul).toBeVisible()
  expect((await axe(page).withTags(TAG).analyze()).violations).toEqual([])
  const [, meleset = ''] = /meleset ([\d,]+)/.exec(await judul.innerText()) ?? []
  const berkas = await (await page.request.get('/api/panel/proyeksi-uji/uji-bulan?tahun=2023&bulan=6')).text()
  expect(berkas.split('\n').find((baris) => baris.includes('Juni;') && baris.includes(meleset)), berkas).toBeDefined()
  await expect(page.getByRole('heading', { name: /Rentang unit mencakup \d+ dari \d+/ })).toBeVisible()

  await page.goto('/proyeksi?tahun=2023&bulan=6')
  await expect(page.getByText(/\d+ dari \d+ akhir tahun jatuh di dalam rentang yang dibuat tanpanya/)).toBeVisible()
  await expect(page.getByRole('columnheader', { name: /Rentang, bawah/ }).first()).toBeVisible()
  await page.context().close()

  const operator = await bukaSebagai(browser, 'operator.dinsos')
  expect((await operator.goto(ALAMAT))?.status()).toBe(404)
  await operator.goto('/perangkat-daerah')
  await operator.waitForURL(/perangkat-daerah\/\d+/)
  await expect(operator.locator('#unit-proyeksi').getByText(/Riwayat terluas yang dipakai/)).toBeVisible()
  await operator.context().close()
})

test('a zona of Ringkasan leads to the list of its units, and the curve names its projection on a phone too', async ({ browser }) => {
  const page = await bukaSebagai(browser, 'bupati', { javaScriptEnabled: false, viewport: { width: 390, height: 844 } })
  await page.goto('/?tahun=2023&bulan=6&rinci=1')
  await expect(page.getByText(/^Proyeksi \d+,\d+%$/).filter({ visible: true })).toHaveCount(1)
  const zona = page.locator('#ringkasan-zona details, #zona details').first()
  await zona.locator('summary').click()
  await zona.getByRole('link', { name: /^Buka \d+ unit ini sebagai daftar$/ }).click()
  expect(page.url()).toMatch(/perangkat-daerah\?tahun=2023.*&zona=[A-Z_]+$/)
  await page.context().close()
})
