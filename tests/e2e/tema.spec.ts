import { expect, test } from '@playwright/test'
import { bukaSebagai } from '@/tests/support/buka'

test('the office confirms in bulk, takes it back, and the page of the theme follows; a unit only looks', async ({ browser }) => {
  const kantor = await bukaSebagai(browser, 'analis')
  const alamat = '/tema/tanda?tahun=2023&bulan=6&versi=0&tema=unggulan&keadaan=lain&cari=kopi'

  await test.step('nothing is counted before', async () => {
    await kantor.goto('/tema/unggulan?tahun=2023&bulan=6&versi=berlaku')
    await expect(kantor.getByText('Belum ada sub-kegiatan yang ditandai tema ini').first()).toBeVisible()
  })

  await test.step('one press without a tick is told so, by the keyboard a row is ticked and decided', async () => {
    await kantor.goto(alamat.replace('&cari=kopi', ''))
    await kantor.getByRole('button', { name: 'Termasuk tema ini' }).click()
    await expect(kantor.getByText('Belum ada sub-kegiatan yang dicentang.')).toBeVisible()
    const satu = kantor.getByRole('checkbox').first()
    await satu.focus()
    await kantor.keyboard.press('Space')
    await expect(kantor.getByRole('status').filter({ hasText: '1 dipilih' })).toBeVisible()
    await kantor.getByRole('button', { name: 'Termasuk tema ini' }).click()
    await expect(kantor.getByText(/1 sub-kegiatan ditandai termasuk/)).toBeVisible()
  })

  await test.step('taken back, then a whole page at once', async () => {
    await kantor.getByRole('button', { name: 'Urungkan' }).click()
    await expect(kantor.getByText('1 sub-kegiatan dikembalikan seperti semula.')).toBeVisible()
    await kantor.getByRole('button', { name: /^Pilih halaman ini/ }).click()
    await kantor.getByRole('button', { name: 'Termasuk tema ini' }).click()
    await expect(kantor.getByText(/50 sub-kegiatan ditandai termasuk, pagu Rp/)).toBeVisible()
  })

  await test.step('the theme and its place beside the others show it; the address keeps the filter', async () => {
    await kantor.goto('/tema/unggulan?tahun=2023&bulan=6&versi=berlaku')
    await expect(kantor.getByText(/Kegiatan unggulan daerah: Rp.* dibelanjakan s\.d\. Juni 2023/).first()).toBeVisible()
    await kantor.goto('/tema/tanda?tahun=2023&bulan=6&versi=0&tema=unggulan&keadaan=ya')
    await expect(kantor.getByRole('checkbox')).toHaveCount(50)
    await kantor.getByRole('button', { name: /^Pilih halaman ini/ }).click()
    await kantor.getByRole('button', { name: 'Belum diputus lagi' }).click()
    await expect(kantor.getByText(/50 sub-kegiatan dikembalikan ke belum diputus/)).toBeVisible()
  })
  await kantor.context().close()

  await test.step('a unit sees its own, without boxes to tick', async () => {
    const unit = await bukaSebagai(browser, 'operator.dinkes')
    await unit.goto('/tema/tanda?tahun=2023&bulan=6&versi=0&tema=stunting&keadaan=semua')
    await expect(unit.getByText('Pengelolaan Pelayanan Kesehatan Gizi Masyarakat').first()).toBeVisible()
    await expect(unit.getByRole('checkbox')).toHaveCount(0)
    expect((await unit.goto('/pengaturan/tema'))?.status()).toBe(404)
    await unit.context().close()
  })
})
