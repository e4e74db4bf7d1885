import { expect, test } from '@playwright/test'
import { axe } from '../support/axe'
import { bukaSebagai } from '../support/buka'
import { periksaLebar } from '../support/lebar'

// The search box over every page, by keyboard and on a phone, and the same rule in the lists.

test('Ctrl+K finds a unit by its short name, a report by month and unit, a page by its name; Enter opens it', async ({ browser }) => {
  const page = await bukaSebagai(browser, 'admin')
  await page.goto('/verifikasi?tahun=2023&bulan=6')
  const kotak = page.getByRole('combobox', { name: 'Cari unit, kode, laporan, atau halaman' })
  const dialog = page.getByRole('dialog', { name: 'Cari di seluruh aplikasi' })
  // the page is readable before its keys work; until then the button is a link
  await expect(async () => {
    await page.keyboard.press('Control+k')
    await expect(kotak).toBeFocused({ timeout: 1_000 })
  }).toPass()
  await kotak.fill('pupr')
  await expect(dialog.getByRole('option')).toHaveCount(1)
  await expect(dialog.getByRole('option', { name: /Dinas Pekerjaan Umum/, selected: true })).toBeVisible()
  expect((await axe(page).include('dialog[open]').analyze()).violations).toEqual([])
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/perangkat-daerah\/\d+\?tahun=2023&bulan=6/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Pekerjaan Umum')

  await page.keyboard.press('Control+k')
  await kotak.fill('juli dinkes')
  await expect(dialog.getByRole('option', { name: /Laporan Juli 2023, Dinas Kesehatan/, selected: true })).toBeVisible()
  await kotak.fill('gaji dinkes')
  await expect(dialog.getByRole('group', { name: 'Sub-kegiatan' }).getByRole('option').first()).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowUp')
  await kotak.fill('periode')
  await expect(dialog.getByRole('option', { name: /Periode/, selected: true })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()

  // an answer that comes late, to words that were typed over since, changes nothing
  await page.route('**/api/cari?q=dinas*', async (route) => { await new Promise((lanjut) => setTimeout(lanjut, 1_500)); await route.continue().catch(() => undefined) })
  await page.keyboard.press('Control+k')
  await kotak.fill('dinas')
  await page.waitForTimeout(400)
  await kotak.fill('pupr')
  await expect(dialog.getByRole('option')).toHaveCount(1)
  await page.waitForTimeout(1_500)
  await expect(dialog.getByRole('option')).toHaveCount(1)
  await page.context().close()
})

test('an operator finds her own unit and no other, on a phone too', async ({ browser }) => {
  const page = await bukaSebagai(browser, 'operator.dinkes', { viewport: { width: 390, height: 844 } })
  await page.goto('/bantuan')
  await page.locator('[data-buka-cari]').filter({ visible: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Cari di seluruh aplikasi' })
  const kotak = dialog.getByRole('combobox')
  await kotak.fill('pupr')
  await expect(dialog.getByText('Tidak ada yang cocok dengan “pupr”.')).toBeVisible()
  await kotak.fill('dinkes')
  await expect(dialog.getByRole('option', { name: /Dinas Kesehatan/ })).toBeVisible()
  await periksaLebar(page)
  await kotak.fill('kodefikasi')
  await expect(dialog.getByText('Tidak ada yang cocok dengan “kodefikasi”.')).toBeVisible()
  await page.context().close()
})

test('without JavaScript the search is a page; lists know short names', async ({ browser }) => {
  const page = await bukaSebagai(browser, 'admin', { javaScriptEnabled: false })
  await page.goto('/verifikasi?tahun=2023&bulan=7')
  await page.locator('[data-buka-cari]').filter({ visible: true }).click()
  await page.getByRole('searchbox').fill('pupr')
  await page.getByRole('main').getByRole('button', { name: 'Cari' }).click()
  await page.getByRole('link', { name: 'Dinas Pekerjaan Umum dan Perumahan Rakyat' }).click()
  await expect(page).toHaveURL(/\/perangkat-daerah\/\d+/)
  for (const daftar of ['/perangkat-daerah?tahun=2023&bulan=6', '/verifikasi?tahun=2023&bulan=7', '/entri?tahun=2023&bulan=7', '/ketaatan?tahun=2023&bulan=6', '/rekonsiliasi?tahun=2023&bulan=6', '/pengaturan/unit?', '/pengaturan/pengguna?']) {
    await page.goto(`${daftar}&cari=pupr`)
    await expect.soft(page.getByRole('main').locator('tbody tr').filter({ hasText: 'Pekerjaan Umum' }).first(), daftar).toBeVisible()
    await expect.soft(page.getByRole('main').locator('tbody tr').filter({ hasText: 'Dinas Perikanan' }), daftar).toHaveCount(0)
  }
  await page.context().close()
})
