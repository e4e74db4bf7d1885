import { readFile } from 'node:fs/promises'
import { expect, test, type Page } from '@playwright/test'
import { axe, TAG } from '../support/axe'
import { bukaSebagai } from '../support/buka'
import { periksaLebar } from '../support/lebar'

/** Text of the page with every kind of space made one, as a reader sees it. */
const teks = async (page: Page): Promise<string> => (await page.locator('main').innerText()).replace(/\s+/g, ' ')

test('the regent reads on the first screen what lapses next, and follows it to the bidang', async ({ browser }) => {
  const page = await bukaSebagai(browser, 'bupati', { viewport: { width: 1280, height: 720 } })
  await page.goto('/?tahun=2023&bulan=6')
  const kalimat = page.getByText(/Rp54,38\smiliar DAK Fisik terancam hangus pada 21 Juli 2023, 21 hari lagi \(per 30 Juni 2023\)/)
  await expect(kalimat).toBeInViewport()
  await page.getByRole('link', { name: 'DAK Fisik tiap bidang' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Apa yang terancam hangus dari DAK Fisik 2023?')
  expect(await teks(page)).toContain('Menurut catatan s.d. Jumat, 30 Juni 2023, akhir bulan yang dipilih.')
  await expect(page.getByRole('link', { name: 'Alokasi baru' })).toHaveCount(0)
  await page.context().close()
})

test('twelve July, nine days before: how much, who, what is missing; the file holds the same', async ({ browser }) => {
  const page = await bukaSebagai(browser, 'analis')
  await page.goto('/dak?hari=2023-07-12')
  const blok = page.getByRole('region', { name: /Rp45,10\smiliar DAK Fisik terancam hangus pada 21 Juli 2023, 9 hari lagi/ })
  await expect(blok).toContainText('Industri Kecil dan Menengah')
  await expect(blok.getByRole('row', { name: /^Jalan/ }).first()).toContainText('30,94')
  expect(await teks(page)).toContain('Rabu, 12 Juli 2023, hari yang Anda pilih')
  const [unduhan] = await Promise.all([page.waitForEvent('download'), blok.getByRole('link', { name: 'Unduh CSV' }).click()])
  const isi = await readFile(await unduhan.path(), 'utf8')
  expect(isi).toContain('30942467276')
  expect(isi).toContain('2023-07-12')
  expect((await axe(page).withTags(TAG).analyze()).violations).toEqual([])

  await page.setViewportSize({ width: 390, height: 844 })
  await periksaLebar(page)
  await page.context().close()
})

test('any day can be asked for without script, as people write it; what is no day is said at its field', async ({ browser }) => {
  const page = await bukaSebagai(browser, 'analis', { javaScriptEnabled: false })
  await page.goto('/dak?tahun=2023&bulan=7')
  expect(await teks(page)).toContain('Senin, 31 Juli 2023, akhir bulan yang dipilih')
  await page.getByLabel('Lihat pada hari').fill('21 Oktober 2023')
  await page.getByRole('button', { name: 'Lihat', exact: true }).click()
  const isi = await teks(page)
  expect(isi).toContain('Rp33,19 miliar DAK Fisik terancam hangus pada 21 Oktober 2023, hari ini')
  expect(isi).toContain('Serapan delapan sumber dana belum diketahui sampai September')
  await page.getByLabel('Lihat pada hari').fill('31 Februari 2023')
  await page.getByRole('button', { name: 'Lihat', exact: true }).click()
  await expect(page.getByText('Ini bukan tanggal. Tulis seperti 12/07/2023 atau 12 Juli 2023.')).toBeVisible()
  await expect(page.getByLabel('Lihat pada hari')).toHaveValue('31 Februari 2023')
  await page.context().close()
})

test('a unit sees its own allocations, on its day too; a unit without any is told so', async ({ browser }) => {
  const page = await bukaSebagai(browser, 'operator.dlh')
  await page.goto('/hari-ini')
  const temuan = page.getByRole('region', { name: 'Apa lagi yang menunggu unit Anda?' }).getByRole('link', { name: /DAK Fisik/ })
  await expect(temuan).toHaveText(/Rp1,73\smiliar DAK Fisik terancam hangus/)
  await temuan.click()
  await expect(page.getByRole('row', { name: /^Lingkungan Hidup/ }).first()).toBeVisible()
  expect(await teks(page)).not.toMatch(/Jalan|Pariwisata/)
  expect(await teks(page)).toContain('pembagiannya tidak dapat dibuktikan')
  await page.context().close()

  const lain = await bukaSebagai(browser, 'kepala.kecbelalau')
  await lain.goto('/dak?tahun=2023&bulan=6')
  await expect(lain.getByText('Unit Anda tidak memiliki alokasi DAK Fisik pada 30 Juni 2023')).toBeVisible()
  await lain.context().close()
})

test('a year without allocations says so', async ({ browser }) => {
  const page = await bukaSebagai(browser, 'admin')
  await page.goto('/dak?tahun=2022&bulan=6')
  await expect(page.getByText('Belum ada alokasi DAK Fisik 2022')).toBeVisible()
  await page.context().close()
})
