import { expect, test } from '@playwright/test'
import { bukaSebagai } from '../support/buka'

const KEPALA = 'Kode SKPD;Nama SKPD;Kode Sub Kegiatan;Kode Rekening;Nilai Realisasi;Nilai Setoran;NIP;Nama Pegawai;Tanggal SP2D'
const BARIS = [
  // a line of a unit whose July report is a draft, and a unit that nobody knows
  '2.14.2.08.0.00.07.0000;DP2KBP3A;2.14.01.2.01.0001;5.1.02.01.01.0024;1.250.007;50.000;1900;Orang Uji;2023-07-05',
  '9.99;UPTD Contoh Impor;2.14.01.2.01.0001;5.1.02.01.01.0024;10.000;0;1900;Orang Uji;2023-07-06',
]

test('a file of SIPD is read, mapped, applied, seen, and taken back', async ({ browser }) => {
  const page = await bukaSebagai(browser, 'analis')
  await page.goto('/impor?tahun=2023&bulan=7')
  await page.getByLabel('Berkas').setInputFiles({ name: 'uji-impor.csv', mimeType: 'text/csv', buffer: Buffer.from(`${[KEPALA, ...BARIS].join('\r\n')}\r\n`) })
  await page.getByRole('button', { name: 'Unggah dan baca' }).click()
  await expect(page.getByRole('heading', { name: 'Kode mana yang belum dikenal?' })).toBeVisible({ timeout: 20_000 })
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
