import { expect, test, type Page } from '@playwright/test'
import { axe, TAG } from '../support/axe'
import { bukaSebagai } from '../support/buka'
import { periksaLebar } from '../support/lebar'

const judul = async (page: Page): Promise<string> => (await page.getByRole('heading', { level: 1 }).innerText()).replace(/\s+/g, ' ')
const JUNI = 'tahun=2023&bulan=6&versi=berlaku'

test('from the kabupaten down to the entries, without JavaScript and without salaries', async ({ browser }) => {
  const page = await bukaSebagai(browser, 'bupati', { javaScriptEnabled: false })
  await page.goto(`/kesenjangan?${JUNI}`)
  expect(await judul(page)).toBe('Realisasi kurang Rp147,81 miliar dari anggaran kas s.d. Juni 2023')
  await page.getByLabel('belanja pegawai').check()
  await page.getByRole('button', { name: 'Terapkan' }).click()
  expect(await judul(page)).toMatch(/^Realisasi kurang Rp[\d,]+ miliar dari anggaran kas s\.d\. Juni 2023, tanpa belanja pegawai \(pagu Rp[\d,]+ miliar\)$/)
  const pareto = page.locator('#kesenjangan-pareto')
  for (const [langkah, alamat] of [['unit', /unit=\d+/], ['program', /program=[\d.]+/], ['sub-kegiatan', /perangkat-daerah\/\d+\/sub-kegiatan\/\d+/]] as const) {
    await pareto.locator('tbody th a').first().click()
    await expect(page, langkah).toHaveURL(alamat)
    if (langkah !== 'sub-kegiatan') expect(new URL(page.url()).searchParams.get('tanpa'), langkah).toBe('gaji')
  }
  await page.context().close()
})

test('a count on Ringkasan opens what it counts, by rupiah; the worst address still answers', async ({ browser }) => {
  const page = await bukaSebagai(browser, 'bupati')
  await page.goto(`/?${JUNI}`)
  const jumlah = /^([\d.]+) sub-kegiatan/.exec(await page.locator('#ringkasan-bin h2').innerText())?.[1]
  await page.goto(`/kesenjangan/sub-kegiatan?${JUNI}&bin=nol`)
  expect(await judul(page)).toMatch(new RegExp(`^${jumlah} sub-kegiatan masih 0% fisik, pagu Rp[\\d,]+ miliar$`))
  await page.getByLabel('Cari sub-kegiatan, kode, atau unit').fill('dpupr')
  await page.getByRole('button', { name: 'Terapkan' }).click()
  await expect(page).toHaveURL(/cari=dpupr/)
  expect(await judul(page)).toContain('yang memuat "dpupr"')
  expect(await page.locator('tbody th a').count()).toBeGreaterThan(0)
  await page.goto(`/kesenjangan/sub-kegiatan?${JUNI}&bin=__proto__&hal=99999&urut=x&cari=${encodeURIComponent('%_\'"<b>')}&unit=0&tanpa=gaji,x`)
  expect(await judul(page)).toMatch(/sub-kegiatan berpagu yang memuat "%_'"<b>"/)
  await page.goto(`/kesenjangan?${JUNI}&per=x&sejak=12&kategori=&tanpa=,,&program=1..2`)
  expect(await judul(page)).toContain('147,81 miliar')
  await page.context().close()
})

test('can be used by everybody: the whole page, and on a phone nothing stands beside it', async ({ browser }) => {
  const page = await bukaSebagai(browser, 'operator.dinkes')
  await page.goto(`/kesenjangan?${JUNI}`)
  expect((await axe(page).withTags(TAG).analyze()).violations).toEqual([])
  await page.setViewportSize({ width: 390, height: 844 })
  await periksaLebar(page)
  await page.context().close()
})
