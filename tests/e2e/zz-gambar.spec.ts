import { test } from '@playwright/test'
import { bukaSebagai } from '../support/buka'
const D = '/tmp/w10/shots/gambar'
test('gambar', async ({ browser }) => {
  test.setTimeout(120_000)
  const page = await bukaSebagai(browser, 'admin')
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('/perangkat-daerah?tahun=2023&bulan=6&cari=dinas kesehatan')
  const dinkes = (await page.locator('table a[href*="/perangkat-daerah/"]').first().getAttribute('href')) ?? ''
  await page.goto(dinkes)
  await page.locator('summary').filter({ hasText: 'sub-kegiatan' }).first().click()
  await page.locator('summary').filter({ hasText: 'sub-kegiatan' }).first().scrollIntoViewIfNeeded()
  await page.screenshot({ path: `${D}/b-pohon.png` })
  const sub = await page.locator('tr', { hasText: 'tidak diisi' }).locator('a[href*="/sub-kegiatan/"]').first().getAttribute('href')
  await page.goto(sub ?? '')
  await page.screenshot({ path: `${D}/b-sub.png`, fullPage: true })
  await page.goto(dinkes.replace('bulan=6', 'bulan=7')); await page.getByText(/Bersama \d+ unit/).first().scrollIntoViewIfNeeded()
  await page.screenshot({ path: `${D}/b-anak.png` })
  await page.goto('/pengaturan/tahun?tahun=2024'); await page.screenshot({ path: `${D}/b-tahun.png` })
  for (const [nama, url, w, h] of [
    ['pd10', '/perangkat-daerah?tahun=2023&bulan=10', 1280, 720], ['pd7', '/perangkat-daerah?tahun=2023&bulan=7', 1440, 900], ['r7', '/?tahun=2023&bulan=7', 1280, 720], ['r9', '/?tahun=2023&bulan=9', 1280, 720],
    ['r9hp', '/?tahun=2023&bulan=9', 390, 844], ['unduhan10', '/unduhan?tahun=2023&bulan=10', 1280, 720], ['ketaatan10', '/ketaatan?tahun=2023&bulan=10', 1280, 720],
  ] as const) {
    await page.setViewportSize({ width: w, height: h })
    await page.goto(url); await page.screenshot({ path: `${D}/b-${nama}.png` })
  }
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('/perangkat-daerah?tahun=2023&bulan=7'); await page.locator('tfoot').last().scrollIntoViewIfNeeded({ timeout: 5000 }); await page.screenshot({ path: `${D}/b-pdkaki.png` })
  await page.emulateMedia({ colorScheme: 'dark' }); await page.goto('/perangkat-daerah?tahun=2023&bulan=7'); await page.screenshot({ path: `${D}/b-pd-gelap.png` })
  await page.context().close()
})
