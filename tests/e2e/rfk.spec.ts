import { expect, test } from '@playwright/test'
import { bukaSebagai } from '../support/buka'
import { readXlsx } from 'hucre/xlsx'
import { readFileSync } from 'node:fs'

test('an operator downloads layout A of her unit; the file holds the figures and their formulas', async ({ browser }) => {
  const page = await bukaSebagai(browser, 'operator.dinkes')
  await page.goto('/unduhan?tahun=2023&bulan=6')
  await expect(page.getByRole('heading', { name: 'Seluruh kabupaten' })).toHaveCount(0)
  const [unduhan] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: /^Unduh RFK-A / }).click()])
  expect(unduhan.suggestedFilename()).toBe('RFK-A_Dinas-Kesehatan_2023-06.xlsx')
  const buku = await readXlsx(new Uint8Array(readFileSync(await unduhan.path())))
  const lembar = buku.sheets[0]
  const baris = lembar?.rows.findIndex((isi) => isi[5] === 'TOTAL dan CATATAN KESIMPULAN KABAG ADBANG') ?? -1
  expect(lembar?.cells?.get(`${baris},9`)?.formula).toContain('/')
  const jawab = await page.request.get('/api/v1/posisi?tahun=2023&bulan=6&per=kabupaten')
  const teks = await jawab.text()
  expect(teks).toContain(String(Math.round(Number(lembar?.rows[baris]?.[7]))))
  await page.context().close()
})

test('the office takes the form of a whole SKPD: its units are sections, its total stands once', async ({ browser }) => {
  const page = await bukaSebagai(browser, 'analis')
  await page.goto('/unduhan?tahun=2023&bulan=6')
  await page.getByLabel('Unit atau SKPD').selectOption({ label: 'Dinas Kesehatan, seluruh SKPD (bersama 15 unit di bawahnya)' })
  await page.getByRole('button', { name: 'Pilih' }).click()
  await expect(page.getByRole('heading', { name: 'Seluruh SKPD: Dinas Kesehatan' })).toBeVisible()
  const [unduhan] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Unduh E81 Dinas Kesehatan seluruh SKPD (Excel)' }).click()])
  expect(unduhan.suggestedFilename()).toBe('E81_SKPD-Dinas-Kesehatan_2023-06.xlsx')
  const isi = (await readXlsx(new Uint8Array(readFileSync(await unduhan.path())))).sheets[0]?.rows ?? []
  expect(isi.filter((baris) => baris[4] === 'JUMLAH')).toHaveLength(1)
  expect(isi.some((baris) => baris[4] === 'UPTD Puskesmas Liwa')).toBe(true)
  await page.context().close()
})

test('the office has the forms of the regency too; ketaatan shows its formula', async ({ browser }) => {
  const page = await bukaSebagai(browser, 'analis')
  await page.goto('/unduhan?tahun=2023&bulan=6')
  await expect(page.getByRole('link', { name: /^Unduh RFK-B kabupaten/ })).toBeVisible()
  await page.goto('/ketaatan?tahun=2023&bulan=6')
  await page.getByText('Bagaimana skor dihitung?').click()
  await expect(page.getByRole('table', { name: /^Contoh: / })).toContainText('Sumbangan')
  for (const [width, kolom] of [[1280, 'Bulan sebelumnya'], [390, 'Skor']] as const) {
    await page.setViewportSize({ width, height: 720 })
    const tabel = page.getByRole('region', { name: /^Skor ketaatan Juni 2023/ })
    await expect(tabel.getByRole('columnheader', { name: kolom })).toBeVisible()
    expect(await tabel.evaluate((el) => el.scrollWidth - el.clientWidth), `${width} px`).toBe(0)
  }
  await page.context().close()
})
