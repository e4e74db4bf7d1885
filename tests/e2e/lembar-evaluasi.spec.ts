import { expect, test } from '@playwright/test'
import { axe, TAG } from '../support/axe'
import { bukaSebagai } from '../support/buka'
import { rapatBekuE2e } from '../support/rapat-beku-e2e'

test('sheets of a frozen meeting: one unit as PDF, all as a zip with progress; a unit gets its own alone', async ({ browser }) => {
  const id = await rapatBekuE2e(browser)
  const page = await bukaSebagai(browser, 'bupati')
  await page.goto(`/rakor/${id}`)
  const bagian = page.getByRole('region', { name: 'Lembar evaluasi perangkat daerah' })
  await bagian.getByLabel('Unit').selectOption({ label: 'DPUPR' })
  const [pdf] = await Promise.all([page.waitForEvent('download'), bagian.getByRole('button', { name: 'Unduh lembar unit (PDF)' }).click()])
  expect(pdf.suggestedFilename()).toMatch(/^lembar-evaluasi-dpupr-\d+-tw-2-2023\.pdf$/)
  const [zip] = await Promise.all([page.waitForEvent('download'), bagian.getByRole('button', { name: /^Unduh \d+ lembar \(zip\)$/ }).click()])
  expect(zip.suggestedFilename()).toBe('lembar-evaluasi-semua-unit-tw-2-2023.zip')
  await expect(bagian.getByRole('status')).toContainText('berkas dalam satu zip')
  expect((await axe(page).withTags(TAG).analyze()).violations).toEqual([])

  const unit = await bukaSebagai(browser, 'operator.dpupr')
  await unit.goto(`/rakor/${id}`)
  await expect(unit.getByRole('region', { name: 'Lembar evaluasi perangkat daerah' })).toHaveCount(0)
  for (const alamat of ['', '?unit=1', '/paket']) expect((await unit.request.get(`/api/rakor/${id}/lembar${alamat}`, { maxRedirects: 0 })).status(), alamat).toBe(404)
  await unit.goto('/hari-ini')
  const [milik] = await Promise.all([unit.waitForEvent('download'), unit.getByRole('link', { name: 'Rakor triwulan II 2023 (PDF)' }).first().click()])
  expect(milik.suggestedFilename()).toMatch(/^lembar-evaluasi-dpupr-\d+-tw-2-2023\.pdf$/)
  expect((await axe(unit).withTags(TAG).analyze()).violations).toEqual([])
  const kantor = await bukaSebagai(browser, 'analis')
  expect((await kantor.request.get(`/api/rakor/${id}/lembar?unit=x`)).status()).toBe(400)
  expect((await kantor.request.get(`/api/rakor/${id}/lembar?unit=99999999`)).status()).toBe(404)
})
