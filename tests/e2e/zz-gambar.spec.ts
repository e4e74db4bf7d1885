import { test } from '@playwright/test'
import { bukaSebagai } from '../support/buka'
const D = '/tmp/w10/shots/gambar'
const UKURAN = { besar: [1440, 900], hall: [1280, 720], hp: [390, 844] } as const
test('gambar', async ({ browser }) => {
  test.setTimeout(600_000)
  const page = await bukaSebagai(browser, 'bupati')
  await page.goto('/perangkat-daerah?tahun=2023&bulan=7')
  const belum = await page.locator('tbody').last().locator('a[href*="/perangkat-daerah/"]').first().getAttribute('href')
  await page.goto('/perangkat-daerah?tahun=2023&bulan=7&cari=dinas kesehatan')
  const dinkes = await page.locator('table a[href*="/perangkat-daerah/"]').first().getAttribute('href')
  const alamat: [string, string][] = [
    ['r6', '/?tahun=2023&bulan=6'], ['r7', '/?tahun=2023&bulan=7'], ['r9', '/?tahun=2023&bulan=9'], ['r2024', '/?tahun=2024&bulan=1'],
    ['pd7', '/perangkat-daerah?tahun=2023&bulan=7'], ['pd9', '/perangkat-daerah?tahun=2023&bulan=10'], ['belum7', belum ?? ''], ['dinkes7', dinkes ?? ''],
    ['pdsort', '/perangkat-daerah?tahun=2023&bulan=7&urut=serapanAngkas&arah=turun&kelompok=satu'],
  ]
  for (const [nama, url] of alamat) for (const [u, [width, height]] of Object.entries(UKURAN)) {
    if (u !== 'hall' && ['pdsort', 'pd9', 'r2024'].includes(nama)) continue
    await page.setViewportSize({ width, height })
    await page.goto(url)
    await page.screenshot({ path: `${D}/${nama}-${u}.png`, fullPage: u === 'hp' && nama === 'r9' })
  }
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('/?tahun=2023&bulan=7'); await page.screenshot({ path: `${D}/r7-penuh.png`, fullPage: true })
  await page.goto(dinkes ?? ''); for (const s of await page.locator('summary').filter({ hasText: 'sub-kegiatan' }).all()) await s.click()
  await page.screenshot({ path: `${D}/dinkes7-penuh.png`, fullPage: true })
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto('/?tahun=2023&bulan=7'); await page.screenshot({ path: `${D}/r7-gelap.png` })
  await page.goto('/?tahun=2023&bulan=10'); await page.screenshot({ path: `${D}/r10-gelap.png` })
  await page.context().close()
})
