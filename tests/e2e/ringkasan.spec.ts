import { expect, test, type Page } from '@playwright/test'
import { bukaSebagai } from '../support/buka'
import { periksaLebar } from '../support/lebar'

/** Text of the page with every kind of space made one, as a reader sees it. */
const teks = async (page: Page): Promise<string> => (await page.locator('main').innerText()).replace(/\s+/g, ' ')

const ANGKA = ['38,28%', '53,29%', '984.959.704.911', '71,84%']

test('the regent sees the figures of June 2023 first', async ({ browser }) => {
  const page = await bukaSebagai(browser, 'bupati')
  await page.goto('/')
  const isi = await teks(page)
  for (const angka of ANGKA) expect(isi).toContain(angka)
  expect(isi).toMatch(/Tertinggal 15,0[01] poin/)
  await expect(page.getByText(/Data per 30 Juni 2023/).filter({ visible: true }).first()).toBeVisible()
  await expect(page.getByText(/Data contoh TA 2023/).filter({ visible: true }).first()).toBeVisible()
  await page.context().close()
})

test('so does a reader without JavaScript', async ({ browser }) => {
  const page = await bukaSebagai(browser, 'bupati', { javaScriptEnabled: false })
  await page.goto('/')
  const isi = await teks(page)
  for (const angka of ANGKA) expect(isi).toContain(angka)
  await page.context().close()
})

test('no script of the page fails', async ({ browser }) => {
  const page = await bukaSebagai(browser, 'bupati')
  const galat: string[] = []
  page.on('pageerror', (error) => galat.push(error.message))
  page.on('console', (message) => { if (message.type() === 'error') galat.push(message.text()) })
  for (const alamat of ['/', '/perangkat-daerah', '/bantuan']) {
    await page.goto(alamat)
    await page.waitForLoadState('networkidle')
  }
  expect(galat).toEqual([])
  await page.context().close()
})

test('an address is the view: another month, another year, a version', async ({ browser }) => {
  const page = await bukaSebagai(browser, 'bupati')
  await page.goto('/?tahun=2023&bulan=7&versi=berlaku')
  expect(await teks(page)).toContain('47,26%')
  await page.goto('/?tahun=2023&bulan=5&versi=berlaku')
  expect(await teks(page)).toContain('28,61%')
  await page.goto('/?tahun=2022&bulan=12&versi=berlaku')
  expect(await teks(page)).toMatch(/s\.d\. Desember 2022/)
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 844 })
    await periksaLebar(page, 'the words at the end of the curve')
  }
  await page.context().close()
})

test('a month without reports has no headline figure; one never opened cannot be chosen', async ({ browser }) => {
  const page = await bukaSebagai(browser, 'bupati', { javaScriptEnabled: false })
  await page.goto('/?tahun=2023&bulan=7')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/mewakili [\d,]+% anggaran kas; \d+\sunit belum melapor\.$/)
  await expect(page.locator('select[name=bulan] option[value="9"]')).toBeDisabled()
  await page.goto('/?tahun=2023&bulan=9')
  await expect(page.getByText('September 2023 belum dibuka untuk pelaporan')).toBeVisible()
  expect(await page.getByRole('region', { name: /^Belum ada laporan September 2023/ }).innerText()).not.toMatch(/47,26|[Tt]ertinggal|Selisih/)
  await page.getByRole('link', { name: /Posisi terakhir yang lengkap: Juni 2023/ }).click()
  expect(await teks(page)).toContain('38,28%')
  await page.context().close()
})

test('an unknown year or month is not answered with another; what is merely odd falls back', async ({ browser }) => {
  const page = await bukaSebagai(browser, 'bupati')
  for (const [query, status] of [['?tahun=abc&bulan=99&versi=x', 404], ['?tahun=1900', 404], ['?bulan=6&bulan=7', 200], ['?versi=-1', 200]] as const) {
    const jawaban = await page.goto(`/${query}`)
    expect(jawaban?.status(), query).toBe(status)
    if (status === 200) expect(await teks(page)).toMatch(/2023/)
  }
  await page.context().close()
})

test('a year without data says so on every page', async ({ browser }) => {
  const page = await bukaSebagai(browser, 'bupati')
  for (const alamat of ['/', '/perangkat-daerah', '/bantuan']) {
    const jawaban = await page.goto(`${alamat}?tahun=2024&bulan=1`)
    expect(jawaban?.status()).toBe(200)
    const isi = await teks(page)
    expect(isi).not.toMatch(/NaN|undefined|null|Infinity/)
  }
  await page.goto('/?tahun=2024&bulan=1')
  expect(await teks(page)).toMatch(/belum/i)
  await page.context().close()
})

test('what is not there is 404, with a way back', async ({ browser }) => {
  const page = await bukaSebagai(browser, 'bupati')
  for (const alamat of ['/tidak-ada', '/perangkat-daerah/999999', '/perangkat-daerah/abc', '/perangkat-daerah/1/sub-kegiatan/99999999']) {
    const jawaban = await page.goto(alamat)
    expect(jawaban?.status(), alamat).toBe(404)
    await expect(page.getByRole('link').first()).toBeVisible()
  }
  await page.context().close()
})

test('the list narrows to its zona, and a unit leads down to the entries behind its figures', async ({ browser }) => {
  const page = await bukaSebagai(browser, 'bupati', { javaScriptEnabled: false })
  await page.goto('/perangkat-daerah?urut=selisih')
  await expect(page.getByRole('columnheader', { name: /Selisih Angkas/ })).toHaveAttribute('aria-sort', 'ascending')
  expect(await teks(page)).toContain('984.959.704.911')
  await page.getByRole('link', { name: /^Merah/ }).click()
  expect(page.url()).toContain('zona=MERAH')
  await page.goto('/perangkat-daerah?cari=dinas kesehatan')
  await page.locator('table').getByRole('link', { name: 'Dinas Kesehatan', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Dinas Kesehatan')
  await page.locator('details summary').filter({ hasText: 'sub-kegiatan' }).first().click()
  await page.locator('a[href*="/sub-kegiatan/"]:visible').first().click()
  await expect(page.getByRole('heading', { name: /Entri/ }).first()).toBeVisible()
  await page.context().close()
})

test('an operator lands on her own unit, and another unit does not exist for her', async ({ browser }) => {
  const kantor = await bukaSebagai(browser, 'analis')
  await kantor.goto('/perangkat-daerah?cari=dinas sosial')
  const href = await kantor.locator('table a[href*="/perangkat-daerah/"]').first().getAttribute('href')
  const lain = /perangkat-daerah\/(\d+)/.exec(href ?? '')?.[1] ?? ''
  expect(lain).not.toBe('')
  await kantor.context().close()

  const page = await bukaSebagai(browser, 'operator.dinkes')
  await page.goto('/')
  await expect(page).toHaveURL(/\/hari-ini$/)
  await page.goto('/perangkat-daerah')
  expect(await teks(page)).not.toContain('Dinas Sosial')
  for (const alamat of [`/perangkat-daerah/${lain}`, `/perangkat-daerah/${lain}/sub-kegiatan/1`]) {
    expect((await page.goto(alamat))?.status()).toBe(404)
  }
  await page.context().close()
})
