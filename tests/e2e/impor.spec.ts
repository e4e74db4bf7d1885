import { expect, test } from '@playwright/test'
import { bukaSebagai } from '../support/buka'
import { unggahImpor } from '../support/unggah-impor'

test('a file of SIPD is read, mapped, applied, seen, and taken back', async ({ browser }) => {
  const page = await bukaSebagai(browser, 'analis')
  await unggahImpor(page)
  await expect(page.getByRole('heading', { name: 'Kode mana yang belum dikenal?' })).toBeVisible()
  await expect(page.getByText('1.200.007').first()).toBeVisible()
  await expect(page.locator('main')).not.toContainText('Orang Uji')
  await page.getByRole('link', { name: 'Tentukan 9.99 UPTD Contoh Impor' }).click()
  await page.getByLabel('Alasan mengabaikan 9.99 UPTD Contoh Impor').fill('Bukan unit kabupaten')
  await page.getByRole('button', { name: 'Abaikan kode ini' }).click()
  await expect(page.getByRole('heading', { name: 'Kode ini sudah diputuskan' })).toBeVisible()
  await page.getByRole('link', { name: 'Kembali ke berkas' }).click()
  await expect(page.getByRole('heading', { name: 'Kode mana yang belum dikenal?' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Terapkan 1 angka' }).click()
  await expect(page.getByRole('heading', { name: 'Impor ini sudah diterapkan' })).toBeVisible()
  await expect(page.getByRole('row').filter({ hasText: '1.200.007' }).filter({ hasText: 'sama' }).first()).toBeVisible()
  await page.getByRole('button', { name: 'Batalkan impor ini' }).click()
  await expect(page.getByRole('heading', { name: 'Impor ini sudah dibatalkan kembali' })).toBeVisible()
  await page.context().close()
})

test('an operator imports for her own unit: the rows of others are counted and left, and nobody else\'s batches are there', async ({ browser }) => {
  const page = await bukaSebagai(browser, 'operator.dp2kbp3a')
  await page.goto('/impor?tahun=2023&bulan=7')
  await expect(page.getByText('uji-impor.csv')).toHaveCount(0)
  await unggahImpor(page, { nama: 'uji-operator.csv', baris: ['1.02.0.00.0.00.02.0000;Dinas Kesehatan;1.02.01.2.01.01;5.1.02.01.01.0024;Uji;9.876.543;0;1900;Orang Uji;2023-07-06'] })
  await expect(page.getByRole('row').filter({ hasText: 'bukan unit Anda' })).toBeVisible()
  await expect(page.locator('main')).not.toContainText('9.876.543')
  await page.getByRole('button', { name: 'Terapkan 1 angka' }).click()
  await expect(page.getByRole('heading', { name: 'Impor ini sudah diterapkan' })).toBeVisible()
  await page.getByRole('button', { name: 'Batalkan impor ini' }).click()
  await expect(page.getByRole('heading', { name: 'Impor ini sudah dibatalkan kembali' })).toBeVisible()
  const lain = await bukaSebagai(browser, 'operator.koperindag')
  expect((await lain.goto(new URL(page.url()).pathname))?.status()).toBe(404)
  await lain.context().close()
  await page.context().close()
})

test('a file of which nothing can be written yet says why, and offers no button that would only close it', async ({ browser }) => {
  const page = await bukaSebagai(browser, 'analis')
  await page.goto('/impor?tahun=2023&bulan=7')
  const isi = ['Kode SKPD;Nama SKPD;Kode Sub Kegiatan;Kode Rekening;Nilai Realisasi;Tanggal SP2D', '9.95;UPTD Tanpa Padanan;2.14.01.2.01.01;5.1.02.01.01.0024;7.654.321;2023-07-05']
  await page.getByLabel('Berkas').setInputFiles({ name: 'uji-nol.csv', mimeType: 'text/csv', buffer: Buffer.from(`${isi.join('\r\n')}\r\n`) })
  await page.getByRole('button', { name: 'Unggah dan baca' }).click()
  await expect(page.getByText('Belum ada angka yang dapat diterapkan')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Terapkan/ })).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'kode yang belum dikenal' })).toHaveAttribute('href', '#judul-asing')
  await page.getByRole('button', { name: 'Buang berkas ini' }).click()
  await page.getByRole('link', { name: 'Unggah berkas lain' }).click()
  await expect(page).toHaveURL(/\/impor\?tahun=2023/)
  await page.context().close()
})

// after the ones above: what was decided there still holds
test('a file larger than ten megabytes arrives whole', async ({ browser }) => {
  const page = await bukaSebagai(browser, 'admin')
  await unggahImpor(page, { nama: 'besar.csv', tambahan: 500, huruf: 24_000 })
  // every row of the unit that the office has decided about before
  await expect(page.getByRole('row').filter({ hasText: 'Bukan unit kabupaten' }).getByRole('cell', { name: '501', exact: true })).toBeVisible()
  await page.context().close()
})
