import { expect, test } from '@playwright/test'
import { bukaSebagai } from '../support/buka'
import { periksaLebar } from '../support/lebar'

const KUERI = 'tahun=2023&bulan=6'

test('the map, its measures, one kecamatan, places confirmed and taken back, and what a camat may see', async ({ browser }) => {
  const page = await bukaSebagai(browser, 'analis')
  await test.step('a tile is a link with name, value and class; another measure is another address', async () => {
    await page.goto(`/peta?${KUERI}`)
    const petak = page.getByRole('list', { name: /Pagu terbesar/ }).getByRole('link')
    await expect(petak).toHaveCount(15)
    await expect(petak.filter({ hasText: 'tertinggi' })).toHaveCount(1)
    await page.getByRole('navigation', { name: 'Yang ditunjukkan peta' }).getByRole('link', { name: 'Kendala terbuka' }).click()
    await expect(page).toHaveURL(/ukuran=kendala/)
    await expect(page.getByRole('row', { name: /^Belum ditempatkan/ }).first()).toBeVisible()
  })
  await test.step('a proposal is confirmed, said, and taken back', async () => {
    await page.goto(`/peta/tempat?${KUERI}&q=air%20hitam`)
    const kotak = page.getByRole('checkbox', { name: /^Pilih / })
    const semula = await kotak.count()
    expect(semula).toBeGreaterThan(1)
    await kotak.first().press('Space')
    await expect(page.getByText('1 baris dipilih')).toBeVisible()
    await page.getByRole('button', { name: 'Tetapkan tempatnya' }).click()
    await expect(page.getByText('1 baris ditempatkan.')).toBeVisible()
    await expect(kotak).toHaveCount(semula - 1)
    await page.getByRole('button', { name: 'Urungkan' }).click()
    await expect(page.getByText('1 tempat ditarik kembali.')).toBeVisible()
    await expect(kotak).toHaveCount(semula)
  })
  await page.context().close()
  await test.step('a camat sees others\' packages in her kecamatan by name and contract, in another kecamatan nothing of theirs', async () => {
    const camat = await bukaSebagai(browser, 'kepala.kecbalikbukit')
    await camat.goto(`/peta?${KUERI}`)
    await camat.getByRole('link', { name: 'Di kecamatan saya' }).click()
    await expect(camat.getByRole('heading', { level: 1, name: 'Di kecamatan saya, Balik Bukit' })).toBeVisible()
    const lain = camat.getByRole('region', { name: /Paket unit lain di Kecamatan Balik Bukit/ }).first()
    await expect(lain).toBeVisible()
    await expect(lain.getByRole('link')).toHaveCount(0)
    await expect(lain.getByRole('columnheader', { name: /Pagu|Penyedia|Kendala/ })).toHaveCount(0)
    await camat.goto(`/peta?${KUERI}`)
    await camat.getByRole('link', { name: /Sumber Jaya/ }).first().click()
    await expect(camat.getByRole('heading', { level: 1, name: 'Kecamatan Sumber Jaya' })).toBeVisible()
    await expect(camat.getByText('unit lain di kecamatan saya')).toHaveCount(0)
    await camat.context().close()
  })
  await test.step('on a phone nothing stands out of the page', async () => {
    const ponsel = await bukaSebagai(browser, 'bupati')
    await ponsel.setViewportSize({ width: 390, height: 844 })
    await ponsel.goto(`/peta?${KUERI}`)
    await periksaLebar(ponsel)
    await ponsel.context().close()
  })
})
