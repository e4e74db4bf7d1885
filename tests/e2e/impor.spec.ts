import { expect, test } from '@playwright/test'
import { bukaSebagai } from '../support/buka'
import { unggahImpor } from '../support/unggah-impor'

test('a file of SIPD is read, mapped, applied, seen, and taken back', async ({ browser }) => {
  const page = await bukaSebagai(browser, 'analis')
  await unggahImpor(page)
  await expect(page.getByRole('heading', { name: 'Kode mana yang belum dikenal?' })).toBeVisible()
  await expect(page.getByText('1.200.007').first()).toBeVisible()
  await expect(page.locator('main')).not.toContainText('Orang Uji')
  await page.getByLabel('Alasan mengabaikan 9.99 UPTD Contoh Impor').fill('Bukan unit kabupaten')
  await page.getByRole('button', { name: 'Simpan padanan' }).click()
  await expect(page.getByRole('heading', { name: 'Kode mana yang belum dikenal?' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Terapkan 1 angka' }).click()
  await expect(page.getByRole('heading', { name: 'Impor ini sudah diterapkan' })).toBeVisible()
  await expect(page.getByRole('row').filter({ hasText: '1.200.007' }).filter({ hasText: 'sama' }).first()).toBeVisible()
  await page.getByRole('button', { name: 'Batalkan impor ini' }).click()
  await expect(page.getByRole('heading', { name: 'Impor ini sudah dibatalkan kembali' })).toBeVisible()
  await page.context().close()
})

// after the one above: what was decided there still holds
test('a file larger than ten megabytes arrives whole', async ({ browser }) => {
  const page = await bukaSebagai(browser, 'admin')
  await unggahImpor(page, { nama: 'besar.csv', tambahan: 500, huruf: 24_000 })
  // every row of the unit that the office has decided about before
  await expect(page.getByRole('row').filter({ hasText: 'Bukan unit kabupaten' }).getByRole('cell', { name: '501', exact: true })).toBeVisible()
  await page.context().close()
})
