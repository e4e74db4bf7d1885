import { expect, test, type Page } from '@playwright/test'
import { bukaSebagai } from '../support/buka'

/** How many sheets the page takes in the office's printer, and their size in mm. */
async function cetak(page: Page, alamat: string): Promise<{ halaman: number; ukuran: string[] }> {
  await page.goto(alamat, { waitUntil: 'networkidle' })
  const teks = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1')
  const mm = (titik: string): number => Math.round((Number(titik) * 25.4) / 72)
  const ukuran = [...teks.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)].map(([, lebar = '', tinggi = '']) => `${mm(lebar)} x ${mm(tinggi)}`)
  return { halaman: [...teks.matchAll(/\/Type\s*\/Page(?![a-z])/g)].length, ukuran: [...new Set(ukuran)] }
}

test('on paper: Ringkasan in four F4 pages, a unit in two, with its signature block', async ({ browser }) => {
  const page = await bukaSebagai(browser, 'analis', { viewport: { width: 1440, height: 900 } })
  for (const bulan of [6, 7]) {
    const { halaman, ukuran } = await cetak(page, `/?tahun=2023&bulan=${bulan}`)
    expect(halaman, `Ringkasan, bulan ${bulan}`).toBeLessThanOrEqual(4)
    expect(ukuran).toEqual(['330 x 215'])
  }
  // units with many programs, sumber dana and units under them, and a plain one
  for (const [unit, bulan] of [[1, 6], [2, 7], [8, 6]]) expect((await cetak(page, `/perangkat-daerah/${unit}?tahun=2023&bulan=${bulan}`)).halaman, `unit ${unit}`).toBeLessThanOrEqual(2)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('region', { name: 'Pengesahan' })).toContainText('NIP')
  await expect(page.getByRole('navigation', { name: 'Menu utama' })).toBeHidden()
  await page.context().close()
})

test('on paper a total stands once, charts are whole, and every sheet has its number', async ({ browser }) => {
  const page = await bukaSebagai(browser, 'analis', { viewport: { width: 1440, height: 900 } })
  await page.goto('/perangkat-daerah?tahun=2023&bulan=6')
  await page.emulateMedia({ media: 'print' })
  const gaya = (pemilih: string, sifat: string) => page.locator(pemilih).first().evaluate((el, nama) => getComputedStyle(el).getPropertyValue(nama), sifat)
  // a head is repeated on every page, a foot would be too
  expect(await gaya('thead', 'display')).toBe('table-header-group')
  expect(await gaya('tfoot', 'display')).toBe('table-row-group')
  const aturan = await page.evaluate(() => [...document.styleSheets].flatMap((lembar) => [...lembar.cssRules]).map((satu) => satu.cssText).filter((teks) => teks.startsWith('@page')).join(' '))
  expect(aturan).toMatch(/counter\(page\)\s*" dari "\s*counter\(pages\)/)
  await page.goto('/?tahun=2023&bulan=6')
  expect(await gaya('[role="img"]', 'break-inside')).toBe('avoid')
  await expect(page.locator('form[method="get"]').first()).toBeHidden()
  await page.context().close()
})
