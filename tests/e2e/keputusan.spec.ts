import { expect, test } from '@playwright/test'
import { axe, TAG } from '../support/axe'
import { bukaSebagai } from '../support/buka'
import { rapatBekuE2e } from '../support/rapat-beku-e2e'

// A decision from the meeting to its end: recorded by the keyboard, seen by another at once, answered by its unit with a file, closed by the office.
const APA = 'Menyelesaikan penilaian uji sebelum akhir bulan'

test('the office records, others see it at once, the unit answers with a file, the office closes', async ({ browser }) => {
  const rapatId = await rapatBekuE2e(browser, { berlangsung: true })
  const page = await bukaSebagai(browser, 'analis')
  await page.goto(`/rakor/${rapatId}/keputusan`)
  const lain = await bukaSebagai(browser, 'bupati')
  await lain.goto(`/rakor/${rapatId}/keputusan`)
  await expect(lain.getByRole('heading', { level: 1, name: /^Keputusan Rakor/ })).toBeVisible()
  await expect(lain.getByRole('button', { name: 'Catat keputusan' })).toHaveCount(0)

  const baru = page.getByRole('region', { name: 'Keputusan baru' })
  // by the keyboard alone; a name that fits no unit is refused and nothing typed is lost
  await baru.getByLabel('Apa yang diputuskan').fill(APA)
  await page.keyboard.press('Tab')
  await page.keyboard.type('zzz')
  await page.keyboard.press('Enter')
  await expect(page.getByText('“zzz” belum dipilih dari daftar unit. Pilih salah satu, atau kosongkan.')).toBeVisible()
  await expect(baru.getByLabel('Apa yang diputuskan')).toHaveValue(APA)
  const unit = baru.getByRole('combobox', { name: 'Siapa (unit)' })
  await unit.fill('dinkes')
  await expect(page.getByRole('option', { name: /^Dinkes / })).toHaveAttribute('aria-selected', 'true')
  await unit.press('Enter')
  await expect(unit).toHaveValue('Dinkes')
  await baru.getByRole('button', { name: /^Akhir bulan depan/ }).press('Enter')
  await expect(baru.getByLabel('Tenggat', { exact: true })).toHaveValue('31/08/2023')
  expect((await axe(page).withTags(TAG).analyze()).violations).toEqual([])
  await baru.getByLabel('Bukti selesai').press('Enter')
  await expect(page.getByText(/Keputusan nomor \d+ disimpan\./)).toBeVisible()
  await expect(baru.getByLabel('Apa yang diputuskan')).toBeFocused()
  await expect(baru.getByLabel('Apa yang diputuskan')).toHaveValue('')
  await expect(lain.getByRole('link', { name: APA })).toBeVisible()

  // the unit finds it among today's work and answers
  const operator = await bukaSebagai(browser, 'operator.dinkes')
  await operator.goto('/hari-ini')
  await operator.getByRole('link', { name: /keputusan rakor untuk unit Anda/ }).first().click()
  await expect(operator.getByRole('heading', { level: 1, name: 'Tindak lanjut keputusan rakor' })).toBeVisible()
  expect((await axe(operator).withTags(TAG).analyze()).violations).toEqual([])
  await operator.getByRole('link', { name: APA }).click()
  await operator.getByLabel('Apa yang dilakukan').fill('Penilaian selesai dan ditandatangani')
  await operator.getByLabel('Lampiran').setInputFiles({ name: 'Berita acara.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n1 0 obj << >> endobj\n%%EOF\n') })
  await operator.getByLabel('Keputusan ini sudah selesai dilaksanakan').check()
  expect((await axe(operator).withTags(TAG).analyze()).violations).toEqual([])
  await operator.getByRole('button', { name: 'Catat langkah' }).dblclick()
  await expect(operator.getByText('Langkah dicatat.')).toBeVisible()
  const unduh = operator.getByRole('link', { name: /^Unduh Berita acara\.pdf/ })
  await expect(unduh).toHaveCount(1)
  await expect(operator.getByRole('button', { name: 'Tutup keputusan' })).toHaveCount(0)
  const berkas = await operator.request.get((await unduh.getAttribute('href')) ?? '')
  expect([berkas.status(), berkas.headers()['content-disposition'], (await berkas.text()).startsWith('%PDF')]).toEqual([200, expect.stringContaining('attachment'), true])
  const asing = await bukaSebagai(browser, 'operator.disdikbud')
  expect((await asing.request.get((await unduh.getAttribute('href')) ?? '')).status()).toBe(404)
  expect((await asing.request.get(new URL(operator.url()).pathname)).status()).toBe(404)

  // the office judges; the unit's page of the meeting says what became of it, on paper too
  await page.goto(new URL(operator.url()).pathname)
  await page.getByLabel('Alasan', { exact: true }).fill('Berita acara lengkap')
  await page.getByRole('button', { name: 'Tutup keputusan' }).dblclick()
  await expect(page.getByText('Ditutup: selesai')).toBeVisible()
  await page.goto(`/rakor/${rapatId}/keputusan`)
  await expect(page.getByRole('heading', { name: /^Lembar tindak lanjut \d+ unit/ })).toBeVisible()
  await page.getByText('Catat komitmen unit').click()
  await page.locator('details').getByRole('link', { name: 'Dinkes', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Tindak lanjut Dinas Kesehatan' })).toBeVisible()
  await page.getByLabel('s.d. Desember (Rp)').fill('1')
  await page.getByRole('button', { name: 'Simpan komitmen' }).click()
  await expect(page.getByText(/Kurang dari yang sudah terealisasi/)).toBeVisible()
  expect((await axe(page).withTags(TAG).analyze()).violations).toEqual([])
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText(APA)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Simpan komitmen' })).toBeHidden()
})
